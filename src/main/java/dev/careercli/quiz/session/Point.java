package dev.careercli.quiz.session;

import dev.careercli.content.KeyPoint;

/**
 * A key point on the points screen: what was proposed, and what the person says of it.
 *
 * @param mark the person's word, or {@link Mark#OPEN} while the proposal stands
 */
public record Point(KeyPoint keyPoint, Proposal proposal, Mark mark) {

    /** The person's word on a point. */
    public enum Mark {
        OPEN,
        SAID,
        NOT_SAID
    }

    /** Whether it counts as said if nothing is changed: unclear counts as not said. */
    public boolean said() {
        return switch (mark) {
            case SAID -> true;
            case NOT_SAID -> false;
            case OPEN -> proposal.verdict() == Proposal.Verdict.FOUND;
        };
    }

    /** Whether it was said only after the interviewer asked on. */
    public boolean saidOnFollowUp() {
        return said() && proposal.onFollowUp();
    }

    /** The point after its letter was pressed: what counted as not said is said, and the other way round. */
    Point toggled() {
        return new Point(keyPoint, proposal, said() ? Mark.NOT_SAID : Mark.SAID);
    }
}
