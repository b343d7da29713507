package dev.careercli.view.history;

import dev.careercli.event.Recorded;
import dev.careercli.event.State;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the person did. */
public final class HistoryView {
    private HistoryView() {}

    record Listed(int schemaVersion, int total, List<Row> events) {}

    record Row(
            String id, String at, String day, @Nullable String career, String kind, String text, boolean takenBack) {}

    record Done(int schemaVersion, String what) {}

    /**
     * The latest events.
     *
     * @param limit the most entries to show, the latest last
     */
    public static Output of(State state, int limit) {
        return of(state, limit, Map.of(), DateForm.TEXT);
    }

    /**
     * @param names what people call the ids of questions, goals and items
     * @param dates how days are written; data has them in ISO form always
     */
    public static Output of(State state, int limit, Map<String, String> names, DateForm dates) {
        List<Recorded> all = state.history();
        List<Row> rows = all.subList(Math.max(0, all.size() - limit), all.size()).stream()
                .map(r -> row(state, r, names))
                .toList();
        Document.Builder page = Document.build();
        if (rows.isEmpty()) {
            page.paragraph("Nothing yet. Start with: career fit, or career quiz");
        } else {
            List<List<Block.Cell>> cells = new ArrayList<>();
            for (Row row : rows) {
                Text text = row.takenBack() ? Text.dim(row.text() + " (taken back)") : Text.of(row.text());
                cells.add(List.of(Block.Cell.of(Text.dim(dates.day(LocalDate.parse(row.day())))), Block.Cell.of(text)));
            }
            page.add(new Block.Table(List.of(), cells, 0));
            int older = all.size() - rows.size();
            if (older > 0) {
                page.paragraph(Text.dim(
                        Formats.count(older, "earlier event", "earlier events") + ": career history list --all"));
            }
        }
        return new Output(page.end(), new Listed(1, all.size(), rows));
    }

    private static Row row(State state, Recorded recorded, Map<String, String> names) {
        return new Row(
                recorded.id().toString(),
                Instant.ofEpochMilli(recorded.envelope().atMillis()).toString(),
                recorded.envelope().day().toString(),
                recorded.envelope().career() == null
                        ? null
                        : recorded.envelope().career().value(),
                recorded.event().kind(),
                EventLabels.of(recorded.event(), names),
                state.isTakenBack(recorded.id()));
    }

    /** What an event was, in a few words: {@code set retention to 0.92}. */
    public static String label(Recorded recorded) {
        return label(recorded, Map.of());
    }

    /** @param names what people call the ids of questions, goals and items */
    public static String label(Recorded recorded, Map<String, String> names) {
        return EventLabels.of(recorded.event(), names);
    }

    /** The events that were just taken back, the latest first. */
    public static Output undone(List<Recorded> events, Map<String, String> names) {
        String labels = events.stream().map(e -> label(e, names)).collect(Collectors.joining("; "));
        LocalDate day = events.get(events.size() - 1).envelope().day();
        String since = events.size() == 1 ? ", of " : ", since ";
        return message("Taken back: " + labels + since + Formats.date(day) + ". See: career history list");
    }

    /** A sentence on what was done. */
    public static Output message(String sentence) {
        return new Output(Document.build().paragraph(sentence).end(), new Done(1, sentence));
    }
}
