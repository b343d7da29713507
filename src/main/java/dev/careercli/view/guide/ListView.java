package dev.careercli.view.guide;

import dev.careercli.app.GuideProgress;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The careers there are, where each comes from, and where the person stands with those that were begun. */
public final class ListView {
    private ListView() {}

    record Listed(int schemaVersion, List<Row> careers) {}

    /**
     * A guide.
     *
     * @param standing null where nothing was done with it, and for a guide that another stands in front of
     */
    record Row(
            String slug,
            String title,
            String origin,
            boolean featured,
            boolean inFrontOfShipped,
            boolean inUse,
            @Nullable ProgressData standing) {}

    record ProgressData(
            @Nullable String level,
            @Nullable String fitTaken,
            int seen,
            int questions,
            int due,
            int goalsDone,
            int goals,
            @Nullable String next,
            boolean interview) {}

    /**
     * Lists guides.
     *
     * @param progress by guide; without those of which nothing is known
     * @param inUse the guide meant when none is named; null where there is none
     */
    public static Output of(
            ContentLibrary library, Map<CareerSlug, GuideProgress> progress, @Nullable CareerSlug inUse) {
        Set<CareerSlug> met = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<List<Block.Cell>> plain = new ArrayList<>();
        for (Guide guide : library.guides()) {
            CareerSlug slug = guide.slug();
            boolean first = met.add(slug);
            GuideProgress done = first ? progress.get(slug) : null;
            boolean used = first && slug.equals(inUse) && library.guides().size() > 1;
            Row row = row(guide, done, used);
            rows.add(row);
            plain.add(cells(row));
            if (done != null && !done.isFresh()) {
                blocks.add(new Block.Group(List.of(
                        new Block.Table(List.of(), List.copyOf(plain), 0),
                        new Block.Paragraph(Text.of(words(done)), 1))));
                plain.clear();
            }
        }
        if (!plain.isEmpty()) {
            blocks.add(new Block.Table(List.of(), plain, 0));
        }
        Document.Builder page = Document.build();
        blocks.forEach(page::add);
        page.keys("read one: career show SLUG", "does it suit you: career fit SLUG");
        return new Output(rows.isEmpty() ? nothing() : page.end(), new Listed(1, rows));
    }

    private static Document nothing() {
        return Document.build().paragraph("No guide was found.").end();
    }

    private static Row row(Guide guide, @Nullable GuideProgress done, boolean inUse) {
        return new Row(
                guide.slug().value(),
                guide.head().title(),
                guide.origin(),
                guide.head().featured(),
                guide.shadows(),
                inUse,
                done == null || done.isFresh() ? null : data(done));
    }

    private static ProgressData data(GuideProgress s) {
        Verdict verdict = s.verdict();
        LocalDate taken = s.fitTaken();
        LocalDate next = s.next();
        return new ProgressData(
                verdict == null ? null : verdict.name(),
                taken == null ? null : taken.toString(),
                s.seen(),
                s.questions(),
                s.due(),
                s.goalsDone(),
                s.goals(),
                next == null ? null : next.toString(),
                s.interview());
    }

    private static List<Block.Cell> cells(Row row) {
        String note = row.inFrontOfShipped() ? "; replaces the shipped guide" : "";
        return List.of(
                Block.Cell.of(Text.accent(row.slug())),
                Block.Cell.of(row.title()),
                Block.Cell.of(Text.dim((row.inUse() ? "in use, " : "") + row.origin() + note)));
    }

    private static String words(GuideProgress s) {
        List<String> parts = new ArrayList<>();
        Verdict verdict = s.verdict();
        if (s.fitTaken() != null) {
            parts.add(verdict == null ? "Not enough answers for a verdict" : verdict.brief());
        }
        if (s.seen() > 0) {
            parts.add(s.seen() + " of " + Formats.count(s.questions(), "question") + " seen");
        }
        if (s.goalsDone() > 0) {
            parts.add(s.goalsDone() + " of " + Formats.count(s.goals(), "goal") + " done");
        }
        LocalDate next = s.next();
        if (next != null) {
            parts.add(
                    s.interview()
                            ? "interview " + Formats.weekday(next)
                            : s.due() > 0 ? s.due() + " due today" : "next question " + Formats.weekday(next));
        }
        return String.join(" · ", parts);
    }
}
