package dev.careercli.schedule;

/**
 * The memory model of FSRS-6: how likely a recall is, and what an answer does to stability and difficulty. Pure
 * functions of one parameter vector.
 *
 * <p>Formulas: FSRS-6 as published by the Open Spaced Repetition group ("The algorithm", sections forgetting curve,
 * stability after recall, stability after forgetting, same-day stability, difficulty), with the floors and caps of
 * fsrs-rs 6.5. {@link StrictMath} is used throughout, so that two machines that share a journal compute the same bits.
 */
public final class Fsrs {
    private final FsrsParameters parameters;
    private final double decay;
    private final double factor;
    private final double recallScale;
    private final double lapseCap;
    private final double reversionTarget;

    public Fsrs(FsrsParameters parameters) {
        this.parameters = parameters;
        decay = -w(20);
        factor = StrictMath.pow(0.9, 1 / decay) - 1;
        recallScale = StrictMath.exp(w(8));
        lapseCap = StrictMath.exp(w(17) * w(18));
        reversionTarget = initialDifficulty(Rating.EASY);
    }

    /**
     * Probability of recall, {@code (1 + factor * t / S)^decay}: 1 at once, 0.9 after S days.
     *
     * @param elapsedDays days since the last review, at least 0; whole days in a schedule
     * @param stability in days
     */
    public double retrievability(double elapsedDays, double stability) {
        return StrictMath.pow(1 + factor * elapsedDays / stability, decay);
    }

    /** The memory after the very first answer. */
    public MemoryState initial(Rating rating) {
        return new MemoryState(clampStability(w(rating.value() - 1)), clampDifficulty(initialDifficulty(rating)));
    }

    /**
     * The memory after a later answer. The branch follows from the elapsed days alone, never from the state of the card.
     *
     * @param elapsedDays whole study days since the last review, at least 0; 0 is the same day
     */
    public MemoryState next(MemoryState memory, Rating rating, int elapsedDays) {
        double stability = elapsedDays == 0
                ? sameDayStability(memory.stability(), rating)
                : laterStability(memory, rating, retrievability(elapsedDays, memory.stability()));
        return new MemoryState(clampStability(stability), nextDifficulty(memory.difficulty(), rating));
    }

    /**
     * The days after which recall has fallen to the desired retention, {@code S / factor * (DR^(1/decay) - 1)}: S itself
     * at 0.9.
     *
     * @param desiredRetention above 0, below 1
     */
    public double rawInterval(double stability, double desiredRetention) {
        return stability / factor * (StrictMath.pow(desiredRetention, 1 / decay) - 1);
    }

    /** The raw interval in whole days, halves rounded up, 1 to the maximum. */
    public int intervalDays(double stability, double desiredRetention, int maximumInterval) {
        long rounded = Math.round(rawInterval(stability, desiredRetention));
        return (int) Math.min(Math.max(rounded, 1), maximumInterval);
    }

    /** {@code w4 - e^(w5 * (g - 1)) + 1}, not clamped: mean reversion pulls towards the unclamped value of easy. */
    double initialDifficulty(Rating rating) {
        return w(4) - StrictMath.exp(w(5) * (rating.value() - 1)) + 1;
    }

    /** Difficulty after any later answer: linear damping towards 10, then mean reversion. */
    double nextDifficulty(double difficulty, Rating rating) {
        double delta = -w(6) * (rating.value() - 3);
        double damped = difficulty + delta * (10 - difficulty) / 9;
        return clampDifficulty(w(7) * reversionTarget + (1 - w(7)) * damped);
    }

    /** Stability after an answer on a later day, before the clamp. */
    double laterStability(MemoryState memory, Rating rating, double retrievability) {
        return rating.recalled()
                ? recallStability(memory, rating, retrievability)
                : lapseStability(memory, retrievability);
    }

    private double recallStability(MemoryState memory, Rating rating, double retrievability) {
        double growth = recallScale
                * (11 - memory.difficulty())
                * StrictMath.pow(memory.stability(), -w(9))
                * (StrictMath.exp(w(10) * (1 - retrievability)) - 1);
        double weight = rating == Rating.HARD ? w(15) : rating == Rating.EASY ? w(16) : 1;
        return memory.stability() * (1 + growth * weight);
    }

    private double lapseStability(MemoryState memory, double retrievability) {
        double forgotten = w(11)
                * StrictMath.pow(memory.difficulty(), -w(12))
                * (StrictMath.pow(memory.stability() + 1, w(13)) - 1)
                * StrictMath.exp(w(14) * (1 - retrievability));
        return Math.min(forgotten, memory.stability() / lapseCap);
    }

    /** Stability after another answer on the same day, before the clamp; a recall never lowers it. */
    double sameDayStability(double stability, Rating rating) {
        double increase = StrictMath.exp(w(17) * (rating.value() - 3 + w(18))) * StrictMath.pow(stability, -w(19));
        return stability * (rating.recalled() ? Math.max(increase, 1) : increase);
    }

    private static double clampStability(double stability) {
        return Math.min(Math.max(stability, MemoryState.MIN_STABILITY), MemoryState.MAX_STABILITY);
    }

    private static double clampDifficulty(double difficulty) {
        return Math.min(Math.max(difficulty, 1), 10);
    }

    private double w(int index) {
        return parameters.w(index);
    }
}
