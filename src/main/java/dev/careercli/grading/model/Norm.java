package dev.careercli.grading.model;

/** Layer normalisation: J. Ba, J. Kiros, G. Hinton, "Layer Normalization", 2016. */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
record Norm(float[] gain, float[] bias) {
    private static final double EPSILON = 1e-12;

    /** Normalises each row in place. */
    void apply(float[][] rows, int count) {
        for (int i = 0; i < count; i++) {
            one(rows[i]);
        }
    }

    private void one(float[] row) {
        double sum = 0;
        double squares = 0;
        for (float v : row) {
            sum += v;
            squares += (double) v * v;
        }
        double mean = sum / row.length;
        float centre = (float) mean;
        float scale = (float) (1 / Math.sqrt(Math.max(0, squares / row.length - mean * mean) + EPSILON));
        for (int j = 0; j < row.length; j++) {
            row[j] = (row[j] - centre) * scale * gain[j] + bias[j];
        }
    }
}
