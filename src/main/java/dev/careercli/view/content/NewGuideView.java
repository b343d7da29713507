package dev.careercli.view.content;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.List;

/** What was written for a new guide, and what to do with it. */
public final class NewGuideView {
    private NewGuideView() {}

    record Written(int schemaVersion, String folder, List<String> files) {}

    /**
     * What was written.
     *
     * @param slug the new guide's name
     * @param folder the new guide's folder
     * @param always the folder whose guides are always found
     */
    public static Output of(String slug, String folder, List<String> files, String always) {
        List<Block.Item> items = files.stream()
                .map(f -> new Block.Item("", Text.of(f), Text.EMPTY))
                .toList();
        Document document = Document.build()
                .group(new Block.Paragraph(Text.of("A new guide is written:"), 0), new Block.Items(items, 1))
                .paragraph("Change it in your editor, then check it: career content lint " + folder)
                .paragraph("To use it: career show " + slug + " --content " + folder + ", or move the folder into "
                        + always + ", where guides are always found.")
                .end();
        return new Output(document, new Written(1, folder, files));
    }
}
