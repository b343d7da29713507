package dev.careercli.schedule;

/**
 * What decides dates beside the answers.
 *
 * @param desiredRetention the probability of recall at which a question comes back, 0.70 to 0.99
 * @param learning waits of a question that is new
 * @param relearning waits of a question that was forgotten
 * @param maximumInterval longest interval in days, 1 to 1000000; other schedulers set no bound, dates need one
 * @param fuzz whether review intervals are spread by a few days, see {@link Fuzz}
 */
public record SchedulerConfig(
        FsrsParameters parameters,
        double desiredRetention,
        Steps learning,
        Steps relearning,
        int maximumInterval,
        boolean fuzz) {
    /** The usual longest interval in days. */
    public static final int LONGEST_INTERVAL = 36_500;

    private static final int LONGEST_ALLOWED = 1_000_000;

    /** The program's defaults: no steps, since nobody wants to retype an essay after ten minutes. */
    public static final SchedulerConfig DEFAULT =
            new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, Steps.NONE, Steps.NONE, LONGEST_INTERVAL, true);

    public SchedulerConfig {
        // Written so that NaN is refused as well.
        if (!(desiredRetention >= 0.70 && desiredRetention <= 0.99)) {
            throw new IllegalArgumentException("desired retention is " + desiredRetention + ", not 0.70 to 0.99");
        }
        if (maximumInterval < 1 || maximumInterval > LONGEST_ALLOWED) {
            throw new IllegalArgumentException("maximum interval is " + maximumInterval + " days, not 1 to 1000000");
        }
    }
}
