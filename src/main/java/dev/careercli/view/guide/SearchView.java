package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.GuideSearch.Entry;
import dev.careercli.content.GuideSearch.Hit;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.List;

/** What was found in the guides, each with the command that shows it. */
public final class SearchView {
    /** Characters of an entry's first words that are shown. */
    private static final int LONGEST = 60;

    private SearchView() {}

    record Shown(int schemaVersion, String words, int found, int wordsHeld, int wordsSought, List<Row> hits) {}

    record Row(String kind, String career, String id, String title, String command) {}

    /**
     * A find in one guide.
     *
     * @param naming the words that name its career to a command; empty where the command takes it without
     */
    public record Found(Career career, String naming, Hit hit) {}

    /**
     * What was found, the best first.
     *
     * @param most how many of them are listed
     */
    public static Output of(String words, int sought, List<Found> found, int most) {
        List<Row> rows = found.stream().map(SearchView::row).toList();
        int held = found.isEmpty() ? 0 : found.get(0).hit().words();
        Document.Builder page = Document.build()
                .title("Search: " + words, Formats.count(rows.size(), "place", "places") + held(held, sought));
        if (rows.isEmpty()) {
            page.paragraph("Nothing in the guides holds these words. Fewer or other words may find more.");
        }
        if (!rows.isEmpty()) {
            // Not a table: a command must not be broken, so it stands below where there is no room beside.
            page.add(new Block.Items(
                    rows.stream().limit(most).map(SearchView::item).toList(), 0));
        }
        if (rows.size() > most) {
            page.paragraph((rows.size() - most) + " more: add --all, or another word.");
        }
        return new Output(page.end(), new Shown(1, words, rows.size(), held, sought, rows));
    }

    /** Said where nothing holds all of the words. */
    private static String held(int held, int sought) {
        return held > 0 && held < sought ? ", each with " + held + " of the " + sought + " words" : "";
    }

    private static Row row(Found found) {
        Entry entry = found.hit().entry();
        return new Row(
                entry.kind().word(),
                found.career().slug().value(),
                entry.id(),
                entry.name(),
                "career " + command(entry) + found.naming());
    }

    private static String command(Entry entry) {
        return switch (entry.kind()) {
            case QUESTION -> "quiz --show " + entry.id();
            case RESOURCE -> "open " + entry.id();
            case SKILL -> "show skills";
            case TOOL -> "show tools";
            case GOAL -> "show roadmap";
            case FAQ -> "show faq";
            case DAY -> "show day";
            case FIGURE -> "show metrics";
            case RUNG -> "show ladder";
            case OVERVIEW -> "show overview";
            case CRITERION -> "show fit";
        };
    }

    private static Block.Item item(Row row) {
        return new Block.Item(row.kind(), Text.of(start(row.title())), Text.accent(row.command()));
    }

    /** Its first words. */
    private static String start(String title) {
        String line = title.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " ...";
    }
}
