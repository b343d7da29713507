package dev.careercli.fit;

/**
 * The verdicts between which the unknown answers leave a person.
 *
 * @param low with every unknown at its worst
 * @param high with every unknown at its best
 */
public record VerdictRange(Verdict low, Verdict high) {
    public VerdictRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    public boolean isOne() {
        return low == high;
    }

    /** Whether the other range lies in this one. */
    public boolean holds(VerdictRange other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }
}
