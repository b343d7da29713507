package dev.careercli.schedule;

/**
 * Turns stability into days until recall has fallen to the desired retention.
 *
 * <p>Formula: FSRS-6, {@code S / factor * (DR^(1/decay) - 1)}, which is S itself at a retention of 0.9.
 */
public final class Intervals {
    private final double factor;
    private final double reach;
    private final int maximum;

    /**
     * @param desiredRetention above 0, below 1
     * @param maximum longest interval in days, at least 1
     */
    public Intervals(Fsrs fsrs, double desiredRetention, int maximum) {
        this.factor = fsrs.factor();
        this.reach = StrictMath.pow(desiredRetention, 1 / fsrs.decay()) - 1;
        this.maximum = maximum;
    }

    /** The interval as a fraction of days, not limited. */
    public double raw(double stability) {
        return stability / factor * reach;
    }

    /** The interval in whole days, halves rounded up, 1 to the maximum. */
    public int days(double stability) {
        return (int) Math.min(Math.max(Math.round(raw(stability)), 1), maximum);
    }
}
