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
    private final double[] sameDayIncrease = new double[Rating.values().length];

    public Fsrs(FsrsParameters parameters) {
        this.parameters = parameters;
        decay = -w(20);
        factor = StrictMath.pow(0.9, 1 / decay) - 1;
        recallScale = StrictMath.exp(w(8));
        lapseCap = StrictMath.exp(w(17) * w(18));
        reversionTarget = initialDifficulty(Rating.EASY);
        for (Rating rating : Rating.values()) {
            sameDayIncrease[rating.value() - 1] = StrictMath.exp(w(17) * (rating.value() - 3 + w(18)));
        }
    }

    /** The exponent of the forgetting curve, below 0. */
    double decay() {
        return decay;
    }

    /** What makes the forgetting curve pass 0.9 after S days. */
    double factor() {
        return factor;
    }

    /**
     * Probability of recall, {@code (1 + factor * t / S)^decay}: 1 at once, 0.9 after S days.
     *
     * @param elapsedDays days since the last review, at least 0; whole days in a schedule
     * @param stability in days
     */
    public double retrievability(double elapsedDays, double stability) {
        return power(1 + factor * elapsedDays / stability, decay);
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
        if (rating.recalled() || elapsedDays == 0) {
            return answers(memory, elapsedDays).after(rating);
        }
        double retrievability = retrievability(elapsedDays, memory.stability());
        return with(memory, rating, forgottenStability(memory, retrievability));
    }

    /**
     * What every rating shares for a memory at a moment, computed once, so that laying the recalls side by side costs
     * hardly more than one of them. A later day knows only the recalls.
     */
    Answers answers(MemoryState memory, int elapsedDays) {
        boolean sameDay = elapsedDays == 0;
        double shared = sameDay
                ? sameDayScale(memory.stability())
                : recallGrowth(memory, retrievability(elapsedDays, memory.stability()));
        return new Answers(this, memory, sameDay, shared);
    }

    /** See {@link #answers}. */
    record Answers(Fsrs fsrs, MemoryState memory, boolean sameDay, double shared) {
        double stabilityAfter(Rating rating) {
            return clampStability(
                    sameDay
                            ? fsrs.sameDayStability(memory.stability(), rating, shared)
                            : fsrs.recalledStability(memory.stability(), rating, shared));
        }

        MemoryState after(Rating rating) {
            return fsrs.with(memory, rating, stabilityAfter(rating));
        }
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

    /** How much a good answer on a later day adds to stability, as a share of it. */
    double recallGrowth(MemoryState memory, double retrievability) {
        return recallScale
                * (11 - memory.difficulty())
                * power(memory.stability(), -w(9))
                * (StrictMath.exp(w(10) * (1 - retrievability)) - 1);
    }

    /** Stability after a recall on a later day, before the clamp. */
    double recalledStability(double stability, Rating rating, double growth) {
        double weight = rating == Rating.HARD ? w(15) : rating == Rating.EASY ? w(16) : 1;
        return stability * (1 + growth * weight);
    }

    private double forgottenStability(MemoryState memory, double retrievability) {
        double forgotten = w(11)
                * power(memory.difficulty(), -w(12))
                * (power(memory.stability() + 1, w(13)) - 1)
                * StrictMath.exp(w(14) * (1 - retrievability));
        return Math.min(forgotten, memory.stability() / lapseCap);
    }

    /** {@code S^(-w19)}: the steadier a memory, the less a second answer on one day does. */
    double sameDayScale(double stability) {
        return power(stability, -w(19));
    }

    /** Stability after another answer on the same day, before the clamp; a recall never lowers it. */
    double sameDayStability(double stability, Rating rating, double scale) {
        double increase = sameDayIncrease[rating.value() - 1] * scale;
        return stability * (rating.recalled() ? Math.max(increase, 1) : increase);
    }

    private MemoryState with(MemoryState before, Rating rating, double stability) {
        return new MemoryState(clampStability(stability), nextDifficulty(before.difficulty(), rating));
    }

    /** A power to 15 digits: StrictMath's own is exact to the last bit and takes four times as long. */
    private static double power(double base, double exponent) {
        return StrictMath.exp(exponent * StrictMath.log(base));
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
