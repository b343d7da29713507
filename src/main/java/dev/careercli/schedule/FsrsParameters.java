package dev.careercli.schedule;

import java.util.Arrays;

/**
 * The 21 numbers of FSRS-6, w0 to w20, each within its published bounds. Vectors of the two versions before (FSRS-5 with
 * 19 numbers, FSRS-4.5 with 17) are converted the way the published implementations convert them.
 */
public final class FsrsParameters {
    private static final double[] MIN = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] MAX = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };
    private static final int SAME_DAY_SATURATION = 19;

    /** The published defaults of FSRS-6 since June 2025. */
    public static final FsrsParameters DEFAULT = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] w;

    private FsrsParameters(double[] w) {
        this.w = w;
    }

    /**
     * Parameters a person supplies: nothing is bent, what does not fit is refused.
     *
     * @param numbers 21, 19 or 17 finite numbers
     * @throws IllegalArgumentException naming the count, or the index, the value and the bound it breaks
     */
    public static FsrsParameters of(double... numbers) {
        double[] w = converted(numbers);
        for (int i = 0; i < w.length; i++) {
            boolean off = i == SAME_DAY_SATURATION && w[i] == 0;
            if (w[i] < MIN[i] && !off) {
                throw new IllegalArgumentException("parameter w" + i + " is " + w[i] + ", below its minimum " + MIN[i]);
            }
            if (w[i] > MAX[i]) {
                throw new IllegalArgumentException("parameter w" + i + " is " + w[i] + ", above its maximum " + MAX[i]);
            }
        }
        return new FsrsParameters(w);
    }

    /**
     * Parameters of a training step: numbers out of bounds are moved to the nearest bound.
     *
     * @param numbers 21, 19 or 17 finite numbers
     */
    public static FsrsParameters clipped(double... numbers) {
        requireFinite(numbers);
        double[] within = numbers.clone();
        for (int i = 0; i < Math.min(within.length, MIN.length); i++) {
            within[i] = Math.min(Math.max(within[i], MIN[i]), MAX[i]);
        }
        return new FsrsParameters(converted(within));
    }

    /**
     * Lowers w17 and w18 so that a lapse followed by {@code relearningSteps} times good cannot end above the old
     * stability. For training only: a schedule is never changed by it.
     *
     * <p>Formula: fsrs-rs, parameter clipper, which takes D = 1, S = 1 and R = 0.7 for the lapse.
     */
    public FsrsParameters withLapseCeiling(int relearningSteps) {
        if (relearningSteps < 2) {
            return this;
        }
        double room = -(StrictMath.log(w[11]) + StrictMath.log(StrictMath.pow(2, w[13]) - 1) + 0.3 * w[14]);
        double ceiling = Math.min(Math.max(StrictMath.sqrt(Math.max(0, room) / relearningSteps), 0.01), 2);
        double[] lowered = w.clone();
        lowered[17] = Math.min(w[17], ceiling);
        lowered[18] = Math.min(w[18], ceiling);
        return new FsrsParameters(lowered);
    }

    /** The parameter of an index, 0 to 20. */
    public double w(int index) {
        return w[index];
    }

    /** A copy of all 21. */
    public double[] toArray() {
        return w.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FsrsParameters that && Arrays.equals(w, that.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return Arrays.toString(w);
    }

    private static double[] converted(double[] numbers) {
        requireFinite(numbers);
        return switch (numbers.length) {
            case 21 -> numbers.clone();
            case 19 -> fromFive(numbers);
            case 17 -> fromFourAndAHalf(numbers);
            default ->
                throw new IllegalArgumentException(
                        "there are " + numbers.length + " parameters, not 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5)");
        };
    }

    private static double[] fromFive(double[] numbers) {
        double[] w = Arrays.copyOf(numbers, 21);
        w[20] = 0.5;
        return w;
    }

    private static double[] fromFourAndAHalf(double[] numbers) {
        double[] w = Arrays.copyOf(numbers, 21);
        w[4] = numbers[4] + 2 * numbers[5];
        w[5] = StrictMath.log(3 * numbers[5] + 1) / 3;
        w[6] = numbers[6] + 0.5;
        w[20] = 0.5;
        return w;
    }

    private static void requireFinite(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException("parameter w" + i + " is not a finite number");
            }
        }
    }
}
