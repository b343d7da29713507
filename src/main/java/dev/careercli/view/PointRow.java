package dev.careercli.view;

import dev.careercli.quiz.Point;
import dev.careercli.quiz.Points;
import dev.careercli.quiz.Proposal;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One key point on the points screen: its letter, its state, the claim, and the words it goes by. */
final class PointRow {
    /** The widest state, so that claims and quotes stand in one column. */
    private static final int STATE = 9;

    /** A quote is read in two seconds. */
    private static final int LONGEST_QUOTE = 120;

    private final Points points;
    private final boolean narrow;

    /** @param narrow whether there is no room for a column of states */
    PointRow(Points points, boolean narrow) {
        this.points = points;
        this.narrow = narrow;
    }

    /** The person's word where there is one, else the proposal; empty where there is neither. */
    static String state(Point point) {
        return switch (point.mark()) {
            case SAID -> "said";
            case NOT_SAID -> "not said";
            case OPEN -> point.proposal().verdict().word();
        };
    }

    List<Block> of(int index) {
        Point point = points.all().get(index);
        String letter = Character.toString(Points.letter(index));
        String state = state(point);
        String weight = point.keyPoint().must() ? "must\u00a0" : "extra";
        Text claim = point.said()
                ? Text.strong(point.keyPoint().text())
                : Text.of(point.keyPoint().text());
        List<Block> blocks = new ArrayList<>();
        if (narrow) {
            Text lead = Text.strong(state.isEmpty() ? "" : state + "   ").and(Text.dim(weight));
            blocks.add(item(letter, lead, Text.EMPTY));
            blocks.add(new Block.Paragraph(claim, 1));
        } else {
            blocks.add(item(letter + (states() ? "  " + padded(state) : ""), claim, Text.dim(weight)));
        }
        evidence(point).ifPresent(blocks::add);
        String warning = point.proposal().warning();
        if (warning != null) {
            blocks.add(below(Text.of("Careful: " + warning), Text.EMPTY));
        }
        return blocks;
    }

    /** What was not found shows no words, until the person says that they said it: these are what it learns from. */
    private Optional<Block> evidence(Point point) {
        Proposal proposal = point.proposal();
        String quote = proposal.quote();
        boolean found = proposal.verdict() == Proposal.Verdict.FOUND;
        boolean mine = point.mark() == Point.Mark.SAID && !found;
        if (quote == null || (proposal.verdict() == Proposal.Verdict.NOT_FOUND && !mine)) {
            return Optional.empty();
        }
        String before = mine ? "your words: " : found ? "" : "nearest: ";
        return Optional.of(below(
                Text.dim(before + "\"" + shortened(quote) + "\""),
                Text.dim(proposal.onFollowUp() ? "on the follow-up" : "")));
    }

    /** Under the claim of a point. */
    private Block below(Text text, Text aside) {
        return narrow
                ? new Block.Paragraph(aside.isEmpty() ? text : text.and(" ").and(aside), 1)
                : item(" ".repeat(states() ? STATE + 3 : 1), text, aside);
    }

    private boolean states() {
        return points.all().stream().anyMatch(p -> !state(p).isEmpty());
    }

    private static Block item(String marker, Text text, Text aside) {
        return new Block.Items(List.of(new Block.Item(marker, text, aside)), 0);
    }

    private static String padded(String state) {
        return state + " ".repeat(Math.max(0, STATE - state.length()));
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " ...";
    }
}
