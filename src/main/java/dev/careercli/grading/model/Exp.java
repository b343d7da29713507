package dev.careercli.grading.model;

/**
 * The exponential function of numbers up to 0, looked up with linear interpolation: the relative error stays under 1e-6,
 * far below that of eight-bit weights.
 */
final class Exp {
    private static final int STEPS = 1024;
    private static final float PLACES = (float) (STEPS / Math.log(2));
    private static final float[] TABLE = table();

    /** Below this the result is taken for 0. */
    private static final float LEAST = -80;

    private Exp() {}

    /** Of a number from minus infinity to 0. */
    static float of(float x) {
        if (x < LEAST) {
            return 0;
        }
        float place = -x * PLACES;
        int i = (int) place;
        int step = i & (STEPS - 1);
        float part = TABLE[step] + (place - i) * (TABLE[step + 1] - TABLE[step]);
        return part * Float.intBitsToFloat((127 - i / STEPS) << 23);
    }

    private static float[] table() {
        float[] table = new float[STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.pow(2, -(double) i / STEPS);
        }
        return table;
    }
}
