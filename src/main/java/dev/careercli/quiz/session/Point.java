package dev.careercli.quiz.session;

import dev.careercli.content.KeyPoint;
import org.jspecify.annotations.Nullable;

/**
 * A key point on the points screen: what was proposed, and what the person says of it.
 *
 * @param mark the person's word, or {@link Mark#OPEN} while the proposal stands
 * @param wording the words by which the person confirmed that they said it; null where no words were confirmed
 */
public record Point(KeyPoint keyPoint, Proposal proposal, Mark mark, @Nullable String wording) {

    public Point(KeyPoint keyPoint, Proposal proposal, Mark mark) {
        this(keyPoint, proposal, mark, null);
    }

    /** The person's word on a point. */
    public enum Mark {
        OPEN,
        SAID,
        SAID_LATER,
        NOT_SAID
    }

    /** Whether it counts as said if nothing is changed: unclear counts as not said. */
    public boolean said() {
        return switch (mark) {
            case SAID, SAID_LATER -> true;
            case NOT_SAID -> false;
            case OPEN -> proposal.verdict() == Proposal.Verdict.FOUND;
        };
    }

    /** Whether it was said only after the interviewer asked on: by the person's word where there is one. */
    public boolean saidOnFollowUp() {
        return mark == Mark.SAID_LATER || (mark == Mark.OPEN && said() && proposal.onFollowUp());
    }

    /** Whether nobody knows yet: the proposal is unclear, and the person has not decided. */
    public boolean isOpen() {
        return mark == Mark.OPEN && proposal.verdict() == Proposal.Verdict.UNCLEAR;
    }

    /** The point after its letter was typed: what counted as not said is said, and the other way round. */
    Point toggled() {
        return said() ? marked(Mark.NOT_SAID, null) : marked(whereQuoted(), null);
    }

    /** The point after its letter was pressed: said, said on the follow-up, not said, and round again. */
    Point turned() {
        if (!said()) {
            return marked(Mark.SAID, null);
        }
        return marked(saidOnFollowUp() ? (mark == Mark.OPEN ? Mark.SAID : Mark.NOT_SAID) : Mark.SAID_LATER, null);
    }

    /**
     * The point after the person answered whether they said it.
     *
     * @param words those they confirmed; null where there were none
     */
    Point answered(boolean said, @Nullable String words) {
        return said ? marked(whereQuoted(), words) : marked(Mark.NOT_SAID, null);
    }

    private Mark whereQuoted() {
        return proposal.onFollowUp() ? Mark.SAID_LATER : Mark.SAID;
    }

    private Point marked(Mark other, @Nullable String words) {
        return new Point(keyPoint, proposal, other, words);
    }
}
