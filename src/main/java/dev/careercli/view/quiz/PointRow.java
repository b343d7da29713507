package dev.careercli.view.quiz;

import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One key point on the points screen: its letter, its state, the claim, and the words it goes by. */
final class PointRow {
    /** The widest state, so that claims and quotes stand in one column. */
    private static final int STATE = 9;

    /** A quote is read in two seconds. */
    private static final int LONGEST_QUOTE = 100;

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
        evidence(index).ifPresent(blocks::add);
        String warning = point.proposal().warning();
        if (warning != null) {
            blocks.add(below(Text.of("Careful: " + warning), Text.EMPTY));
        }
        return blocks;
    }

    /** What was not found shows no words, until the person says that they said it: these are what it learns from. */
    private Optional<Block> evidence(int index) {
        Point point = points.all().get(index);
        Proposal proposal = point.proposal();
        String quote = shown(point);
        if (quote == null) {
            return Optional.empty();
        }
        String words = "\"" + quote + "\"";
        Text evidence = Text.dim(
                isFound(point) ? words : point.said() ? "your words: " + words : "nearest: " + nearest(index, words));
        return Optional.of(below(evidence, Text.dim(proposal.onFollowUp() ? "on the follow-up" : "")));
    }

    /** The words of an unclear point; those that stand at a point above are not said twice. */
    private String nearest(int index, String words) {
        String quote = shown(points.all().get(index));
        for (int i = 0; i < index; i++) {
            if (Objects.equals(shown(points.all().get(i)), quote)) {
                return "the same words as at " + Points.letter(i);
            }
        }
        return words;
    }

    /** The words shown at a point; null where there are none. */
    private static @Nullable String shown(Point point) {
        String quote = point.proposal().quote();
        boolean hidden = point.proposal().verdict() == Proposal.Verdict.NOT_FOUND && point.mark() != Point.Mark.SAID;
        return quote == null || hidden ? null : shortened(quote);
    }

    private static boolean isFound(Point point) {
        return point.proposal().verdict() == Proposal.Verdict.FOUND;
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
