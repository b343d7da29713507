package dev.careercli.view.quiz;

import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One key point on the points screen: its letter, its state, the claim, and the words it goes by. */
final class PointRow {
    /** The widest state, so that claims and quotes stand in one column. */
    private static final int STATE = 9;

    /** Columns of a claim that stands on one line, beside its letter, its state and its weight. */
    private static final int LINE_CLAIM = 54;

    private static final int NARROW_CLAIM = 36;
    private static final String CUT = " ...";

    /** A quote is read in two seconds. */
    private static final int LONGEST_QUOTE = 100;

    /** From this many points on, each takes one line on a screen that is redrawn. */
    private static final int ONE_LINE_EACH = 6;

    private final Points points;
    private final boolean narrow;
    private final boolean compact;
    private final Set<Integer> whole;

    /** @param narrow whether there is no room for a column of states */
    PointRow(Points points, boolean narrow) {
        this(points, narrow, false, Set.of());
    }

    /**
     * @param compact whether quotes are shown on a point's letter alone, and many points take one line each
     * @param whole the points whose letter was pressed, by index
     */
    PointRow(Points points, boolean narrow, boolean compact, Set<Integer> whole) {
        this.points = points;
        this.narrow = narrow;
        this.compact = compact;
        this.whole = Set.copyOf(whole);
    }

    /**
     * The person's word where there is one, else the proposal; empty where there is neither. Where quotes wait for a letter,
     * this alone says that a point was found in the reply to the follow-up.
     */
    static String state(Point point, boolean compact) {
        if (compact && point.mark() == Point.Mark.OPEN && point.saidOnFollowUp()) {
            return "follow-up";
        }
        return switch (point.mark()) {
            case SAID -> "said";
            case SAID_LATER -> "follow-up";
            case NOT_SAID -> "not said";
            case OPEN -> point.proposal().verdict().word();
        };
    }

    List<Block> of(int index) {
        Point point = points.all().get(index);
        String letter = Character.toString(Points.letter(index));
        String state = state(point, compact);
        String weight = point.keyPoint().must() ? "must\u00a0" : "extra";
        String words = claim(index);
        Text claim = point.said() ? Text.strong(words) : Text.of(words);
        List<Block> blocks = new ArrayList<>();
        if (narrow) {
            Text lead = Text.strong(state.isEmpty() ? "" : state + "   ").and(Text.dim(weight));
            blocks.add(item(letter, lead, Text.EMPTY));
            blocks.add(new Block.Paragraph(claim, 1));
        } else {
            blocks.add(item(letter + (states() ? "  " + padded(state) : ""), claim, Text.dim(weight)));
        }
        if (!compact || whole.contains(index)) {
            evidence(index).ifPresent(blocks::add);
        }
        String warning = point.proposal().warning();
        // Once the person has decided, nothing is left to be careful about.
        if (warning != null && point.mark() == Point.Mark.OPEN && !saysAnother(index)) {
            blocks.add(below(Text.of("Careful: " + warning), Text.EMPTY));
        }
        return blocks;
    }

    /** The claim, cut at a word where points take one line each and this one's letter was not pressed. */
    private String claim(int index) {
        String text = points.all().get(index).keyPoint().text();
        boolean cut = compact && points.all().size() >= ONE_LINE_EACH && !whole.contains(index);
        int most = narrow ? NARROW_CLAIM : LINE_CLAIM;
        if (!cut || text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - CUT.length());
        return text.substring(0, end > 0 ? end : most - CUT.length()) + CUT;
    }

    /**
     * The words that carry a found point, or are nearest to an unclear one. They are the person's words for a point only
     * where the person confirmed or typed them; a letter says nothing of any words.
     */
    private Optional<Block> evidence(int index) {
        Point point = points.all().get(index);
        String quote = shown(point);
        if (quote == null) {
            return Optional.empty();
        }
        String words = "\"" + quote + "\"";
        boolean own = point.wording() != null;
        Text evidence =
                Text.dim(own ? "your words: " + words : isFound(point) ? words : "nearest: " + nearest(index, words));
        boolean later = point.proposal().onFollowUp()
                && (!own || Objects.equals(point.wording(), point.proposal().quote()));
        return Optional.of(below(evidence, Text.dim(later ? "on the follow-up" : "")));
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

    /** Whether the nearest words are those of a point that was found: they say that one, and nothing against this. */
    private boolean saysAnother(int index) {
        String quote = shown(points.all().get(index));
        return quote != null
                && points.all().stream()
                        .filter(other -> !other.equals(points.all().get(index)) && isFound(other))
                        .anyMatch(other -> quote.equals(shown(other)));
    }

    /** The words shown at a point; null where there are none. */
    private static @Nullable String shown(Point point) {
        String quote = point.wording() == null ? point.proposal().quote() : point.wording();
        boolean hidden = point.wording() == null && point.proposal().verdict() == Proposal.Verdict.NOT_FOUND;
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
        return points.all().stream().anyMatch(p -> !state(p, compact).isEmpty());
    }

    private static Block item(String marker, Text text, Text aside) {
        return new Block.Items(List.of(new Block.Item(marker, text, aside)), 0);
    }

    private static String padded(String state) {
        return state + " ".repeat(Math.max(0, STATE - state.length()));
    }

    static String shortened(String quote) {
        return Formats.beginning(quote, LONGEST_QUOTE);
    }
}
