package dev.careercli.view.content;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.List;

/** References by the day somebody last checked them. */
public final class StaleView {
    private StaleView() {}

    /**
     * A reference of a question, or a source of a guide.
     *
     * @param owner the question's id or the guide's slug
     * @param reference a framework id, an address or a citation
     * @param title empty for a citation
     * @param line where it stands in the file, from 1
     */
    public record Row(LocalDate checked, String owner, String reference, String title, String file, int line) {}

    record Shown(int schemaVersion, int olderThanDays, int references, List<Line> stale) {}

    record Line(String checked, String owner, String reference, String title, String file, int line) {}

    /**
     * The references that were checked too long ago, oldest first.
     *
     * @param all every reference there is, oldest check first
     * @param days those checked longer ago are listed; 0 lists all
     * @param dates how days are written; data has them in ISO form always
     */
    public static Output of(List<Row> all, int days, LocalDate today, DateForm dates) {
        List<Row> stale = all.stream()
                .filter(r -> days == 0 || r.checked().isBefore(today.minusDays(days)))
                .toList();
        List<Line> lines = stale.stream()
                .map(r -> new Line(r.checked().toString(), r.owner(), r.reference(), r.title(), r.file(), r.line()))
                .toList();
        return new Output(document(all, stale, days, dates), new Shown(1, days, all.size(), lines));
    }

    private static Document document(List<Row> all, List<Row> stale, int days, DateForm dates) {
        if (all.isEmpty()) {
            return Document.build().paragraph("There are no references.").end();
        }
        if (stale.isEmpty()) {
            return Document.build()
                    .paragraph("None of " + Formats.count(all.size(), "reference") + " was checked more than "
                            + Formats.count(days, "day") + " ago; the oldest check is of "
                            + dates.day(all.get(0).checked()) + ".")
                    .end();
        }
        return Document.build()
                .add(new Block.Table(
                        List.of(Text.of("checked"), Text.of("where"), Text.of("reference"), Text.of("title")),
                        stale.stream().map(row -> cells(row, dates)).toList(),
                        0))
                .paragraph(stale.size() + " of " + Formats.count(all.size(), "reference") + ".")
                .end();
    }

    private static List<Block.Cell> cells(Row row, DateForm dates) {
        return List.of(
                Block.Cell.of(dates.day(row.checked())),
                Block.Cell.of(Text.accent(row.owner())),
                Block.Cell.of(row.reference()),
                Block.Cell.of(Text.dim(row.title())));
    }
}
