package dev.careercli.view.guide;

import dev.careercli.content.ContentLibrary;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.List;

/** The careers there are and where each comes from. */
public final class ListView {
    private ListView() {}

    record Listed(int schemaVersion, List<Row> careers) {}

    record Row(String slug, String title, String origin, boolean featured, boolean inFrontOfShipped) {}

    public static Output of(ContentLibrary library) {
        List<Row> rows = library.guides().stream().map(ListView::row).toList();
        Document document = Document.build()
                .add(new Block.Table(
                        List.of(), rows.stream().map(ListView::cells).toList(), 0))
                .keys("read one: career show SLUG", "does it suit you: career fit SLUG")
                .end();
        return new Output(rows.isEmpty() ? nothing() : document, new Listed(1, rows));
    }

    private static Document nothing() {
        return Document.build().paragraph("No guide was found.").end();
    }

    private static Row row(Guide guide) {
        return new Row(
                guide.career().slug().value(),
                guide.career().title(),
                guide.origin(),
                guide.career().featured(),
                guide.shadows());
    }

    private static List<Block.Cell> cells(Row row) {
        String note = row.inFrontOfShipped() ? "; stands in front of the shipped guide" : "";
        return List.of(
                Block.Cell.of(Text.accent(row.slug())),
                Block.Cell.of(row.title()),
                Block.Cell.of(Text.dim(row.origin() + note)));
    }
}
