package dev.careercli.grading;

/**
 * How often proposals were right, counted on points of answers to questions the grader was never trained on. What
 * {@code docs/grading.md} opens with; a new measurement changes both.
 *
 * @param found points that were proposed as found
 * @param foundSaid how many of these the answer said
 * @param missing points that were proposed as missing
 * @param missingUnsaid how many of these the answer did not say
 */
public record Reliability(int found, int foundSaid, int missing, int missingUnsaid) {
    /** Of the grader that ships. */
    public static final Reliability MEASURED = new Reliability(1_154, 891, 16_477, 14_735);

    public Reliability {
        if (foundSaid < 0 || foundSaid > found || missingUnsaid < 0 || missingUnsaid > missing) {
            throw new IllegalArgumentException("more were right than there were");
        }
    }

    /** Of ten points proposed as found, how many were said, rounded. */
    public int foundOfTen() {
        return Math.round(10f * foundSaid / found);
    }

    /** Of ten points proposed as missing, how many were not said, rounded. */
    public int missingOfTen() {
        return Math.round(10f * missingUnsaid / missing);
    }
}
