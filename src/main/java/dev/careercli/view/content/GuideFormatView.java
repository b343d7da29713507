package dev.careercli.view.content;

import dev.careercli.content.load.FormatOutline;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The format of guides and questions, key by key. */
public final class GuideFormatView {
    private GuideFormatView() {}

    /** Without a title, since a screen and a manual page begin differently. */
    public static Document document() {
        Document.Builder page = Document.build();
        page.paragraph("A guide is a folder with career.yaml and files of questions, questions/*.yaml. Its name is the"
                + " guide's slug. It stands in the folder of --content or in the folder careers beside the"
                + " journal; career doctor prints where the journal is.");
        page.paragraph("Files are YAML in UTF-8, without anchors, aliases, tags, second documents or duplicate keys. An"
                + " unknown key is a mistake. Ids are lower-case words joined by -, unique across guides for"
                + " questions, goals and skills, and never used again. A file may have 4 MB, lines of 10,000"
                + " characters, 100,000 values and 40 levels.");
        page.paragraph("career content new SLUG writes a small guide with comments, career content lint checks one and"
                + " tells more than the keys below, and career content schema prints the same keys for editors.");
        add(page, "career.yaml", FormatOutline.career());
        add(page, "questions/*.yaml", FormatOutline.questions());
        return page.end();
    }

    private static void add(Document.Builder page, String file, List<FormatOutline.Part> parts) {
        for (FormatOutline.Part part : parts) {
            String where = part.path().isEmpty() ? file : file + ": " + part.path();
            page.group(
                    new Block.Heading(Text.strong(where)),
                    new Block.Paragraph(Text.of(part.about()), 1),
                    new Block.Items(
                            part.keys().stream().map(GuideFormatView::item).toList(), 1));
        }
    }

    private static Block.Item item(FormatOutline.Key key) {
        String text = Stream.of(key.about(), key.takes(), key.required() ? "" : "May be left out.")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
        return new Block.Item(key.name(), Text.of(text), Text.EMPTY);
    }
}
