package dev.careercli.grading.model;

/**
 * An affine map of row vectors, {@code out = x * weights + bias}.
 *
 * <p>Every row is an array of its own, and the inner loop adds multiples of four weight rows to one output row: that is
 * the form the full compilers of Java 17 and 25 both turn into vector instructions. Four weight rows stay in the nearest
 * cache while all texts' rows pass by.
 *
 * @param weights one array for each input (a multiple of four), as long as there are outputs
 * @param bias one number for each output
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
record Dense(float[][] weights, float[] bias) {
    /** Maps the first {@code rows} rows of {@code in}. */
    void apply(float[][] in, float[][] out, int rows) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(bias, 0, out[row], 0, bias.length);
        }
        for (int k = 0; k < weights.length; k += 4) {
            for (int row = 0; row < rows; row++) {
                add(out[row], k, in[row]);
            }
        }
    }

    private void add(float[] out, int k, float[] in) {
        float[] w0 = weights[k];
        float[] w1 = weights[k + 1];
        float[] w2 = weights[k + 2];
        float[] w3 = weights[k + 3];
        float a0 = in[k];
        float a1 = in[k + 1];
        float a2 = in[k + 2];
        float a3 = in[k + 3];
        for (int j = 0; j < out.length; j++) {
            out[j] += a0 * w0[j] + a1 * w1[j] + a2 * w2[j] + a3 * w3[j];
        }
    }
}
