package dev.careercli.view.quiz;

import dev.careercli.quiz.session.Outcome;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Session;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;

/** What a session came to. */
public final class SessionEndView {
    private final Session session;
    private final boolean nothingLeft;

    /** @param nothingLeft whether today has no more questions, asked in this session or not */
    public SessionEndView(Session session, boolean nothingLeft) {
        this.session = session;
        this.nothingLeft = nothingLeft;
    }

    /** Questions whose must-haves were not all said, with the first of them. */
    public List<Outcome> missed() {
        return rated().stream()
                .filter(o -> !o.revealed().points().missedMusts().isEmpty())
                .toList();
    }

    private List<Outcome> rated() {
        return session.outcomes().stream().filter(o -> !o.revealed().again()).toList();
    }

    /**
     * The screen.
     *
     * @param minutes how long it took
     * @param outlook what is left of today, and what comes then; empty for nothing to say
     * @param keys what can be pressed; empty where nobody sits there
     * @param saved whether the session was kept
     */
    public Document document(long minutes, List<String> outlook, List<String> keys, boolean saved) {
        List<Outcome> rated = rated();
        Document.Builder page = Document.build()
                .title(
                        title(rated),
                        rated.isEmpty()
                                ? ""
                                : Formats.count(minutes, "minute", "minutes") + ", "
                                        + Formats.count(rated.size(), "question", "questions"));
        if (!rated.isEmpty()) {
            page.add(new Block.Table(List.of(), rows(rated), 0));
        }
        if (!outlook.isEmpty()) {
            page.paragraph(String.join("\n", outlook));
        }
        if (!rated.isEmpty()) {
            page.paragraph(saved ? "Saved. Wrong key? career history undo" : "Nothing of this session was kept.");
        }
        if (!keys.isEmpty()) {
            page.keys(keys.toArray(String[]::new));
        }
        return page.end();
    }

    private String title(List<Outcome> rated) {
        if (rated.isEmpty()) {
            return "Nothing rated this time";
        }
        return session.isDone()
                ? nothingLeft ? "Done for today" : "Done for now"
                : "Stopped after " + rated.size() + " of " + session.total();
    }

    private List<List<Block.Cell>> rows(List<Outcome> rated) {
        long full = rated.stream()
                .filter(o -> o.revealed().points().missedMusts().isEmpty() && !onFollowUp(o))
                .count();
        long followUp = rated.stream()
                .filter(o -> o.revealed().points().missedMusts().isEmpty() && onFollowUp(o))
                .count();
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(row("Said in full", full, ""));
        rows.add(row("With a follow-up", followUp, ""));
        List<String> points = missed().stream().map(SessionEndView::firstMissed).toList();
        rows.add(row("Must-have missed", points.size(), points.isEmpty() ? "" : points.get(0)));
        for (String point : points.subList(Math.min(1, points.size()), Math.min(3, points.size()))) {
            rows.add(List.of(Block.Cell.of(""), Block.Cell.of(""), Block.Cell.of(point)));
        }
        return rows;
    }

    private static boolean onFollowUp(Outcome outcome) {
        return outcome.revealed().points().musts().stream().anyMatch(Point::saidOnFollowUp);
    }

    private static String firstMissed(Outcome outcome) {
        return PointName.of(outcome.revealed().points().missedMusts().get(0).keyPoint());
    }

    private static List<Block.Cell> row(String name, long count, String detail) {
        return List.of(Block.Cell.of(name), Block.Cell.right(Long.toString(count)), Block.Cell.of(Text.dim(detail)));
    }
}
