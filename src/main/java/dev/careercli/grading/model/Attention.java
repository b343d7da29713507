package dev.careercli.grading.model;

import java.util.Arrays;

/**
 * Each token of a text becomes a mixture of the values of all its tokens, weighed by how well their keys fit its query.
 *
 * <p>The queries run along the rows, so that every inner loop is as long as the text: that is what the compilers turn into
 * vector instructions.
 */
final class Attention {
    private static final int HEAD = Layout.WIDTH / Layout.HEADS;

    private Attention() {}

    /** Fills the contexts of the {@code n} rows of one text, the first of them {@code from}. */
    static void apply(Scratch s, int from, int n) {
        for (int head = 0; head < Layout.HEADS; head++) {
            int at = head * HEAD;
            turnQueries(s, from, n, at);
            for (int j = 0; j < n; j++) {
                System.arraycopy(s.key[from + j], at, s.part, 0, HEAD);
                sum(s.turned, HEAD, s.part, s.weights[j], n);
            }
            exponents(s, n);
            for (int d = 0; d < HEAD; d++) {
                for (int j = 0; j < n; j++) {
                    s.part[j] = s.value[from + j][at + d];
                }
                sum(s.weights, n, s.part, s.mixed[d], n);
            }
            turnBack(s, from, n, at);
        }
    }

    private static void turnQueries(Scratch s, int from, int n, int at) {
        float scale = (float) (1 / Math.sqrt(HEAD));
        for (int d = 0; d < HEAD; d++) {
            float[] row = s.turned[d];
            for (int i = 0; i < n; i++) {
                row[i] = s.query[from + i][at + d] * scale;
            }
        }
    }

    /** The sum of some rows, each multiplied by its factor. */
    private static void sum(float[][] rows, int count, float[] factors, float[] out, int n) {
        Arrays.fill(out, 0, n, 0);
        int k = 0;
        for (; k + 4 <= count; k += 4) {
            add(out, rows, k, factors, n);
        }
        for (; k < count; k++) {
            add(out, rows[k], factors[k], n);
        }
    }

    private static void add(float[] out, float[][] rows, int k, float[] factors, int n) {
        float[] r0 = rows[k];
        float[] r1 = rows[k + 1];
        float[] r2 = rows[k + 2];
        float[] r3 = rows[k + 3];
        float a0 = factors[k];
        float a1 = factors[k + 1];
        float a2 = factors[k + 2];
        float a3 = factors[k + 3];
        for (int i = 0; i < n; i++) {
            out[i] += a0 * r0[i] + a1 * r1[i] + a2 * r2[i] + a3 * r3[i];
        }
    }

    private static void add(float[] out, float[] row, float factor, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += factor * row[i];
        }
    }

    /** The first half of a softmax over the keys: the exponents, with the largest of a query taken out, and their sums. */
    private static void exponents(Scratch s, int n) {
        Arrays.fill(s.most, 0, n, Float.NEGATIVE_INFINITY);
        Arrays.fill(s.sum, 0, n, 0);
        for (int j = 0; j < n; j++) {
            float[] row = s.weights[j];
            for (int i = 0; i < n; i++) {
                s.most[i] = Math.max(s.most[i], row[i]);
            }
        }
        for (int j = 0; j < n; j++) {
            float[] row = s.weights[j];
            for (int i = 0; i < n; i++) {
                row[i] = Exp.of(row[i] - s.most[i]);
                s.sum[i] += row[i];
            }
        }
    }

    /** The second half, the division by the sums, on the way back to a row for each token. */
    private static void turnBack(Scratch s, int from, int n, int at) {
        for (int i = 0; i < n; i++) {
            float[] context = s.context[from + i];
            for (int d = 0; d < HEAD; d++) {
                context[at + d] = s.mixed[d][i] / s.sum[i];
            }
        }
    }
}
