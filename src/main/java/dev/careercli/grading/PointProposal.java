package dev.careercli.grading;

import dev.careercli.content.WrongStatement;
import org.jspecify.annotations.Nullable;

/**
 * What the grader proposes about one key point.
 *
 * @param id the key point's id
 * @param verdict found, unclear or missing
 * @param probability that the answer says it, 0 to 1, calibrated on held-out questions
 * @param sentence the part of the answer that comes nearest, as typed, at least a telling one; empty for an empty answer
 * @param wrong a wrong statement about this point that the answer seems to make; null when none
 * @param opposed whether the part that comes nearest says the opposite in words that can be shown; such a point is unclear
 *     at best
 */
public record PointProposal(
        String id,
        Verdict verdict,
        double probability,
        String sentence,
        @Nullable WrongStatement wrong,
        boolean opposed) {
    public PointProposal {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not between 0 and 1");
        }
    }

    /** Why it was not proposed as found although words of it are there, for the reader; null when nothing speaks against it. */
    public @Nullable String reason() {
        return wrong != null ? wrong.why() : opposed ? Messages.OPPOSED : null;
    }
}
