package dev.careercli.grading.model;

import java.util.Arrays;

/**
 * One encoder layer: self-attention and a two-layer network, each with a residual and a layer norm.
 *
 * <p>A. Vaswani et al., "Attention Is All You Need", 2017, in the post-norm form of BERT.
 */
record Block(
        Dense query,
        Dense key,
        Dense value,
        Dense output,
        Norm afterAttention,
        Dense inner,
        Dense outer,
        Norm afterNetwork) {
    private static final int HEAD = Layout.WIDTH / Layout.HEADS;

    /** Replaces the first {@code n} rows of the states by the layer's output. */
    void apply(Scratch s, int n) {
        query.apply(s.states, s.query, n);
        key.apply(s.states, s.key, n);
        value.apply(s.states, s.value, n);
        for (int head = 0; head < Layout.HEADS; head++) {
            attend(s, n, head * HEAD);
        }
        output.apply(s.context, s.mapped, n);
        add(s.states, s.mapped, n);
        afterAttention.apply(s.states, n);
        inner.apply(s.states, s.inner, n);
        Gelu.apply(s.inner, n);
        outer.apply(s.inner, s.mapped, n);
        add(s.states, s.mapped, n);
        afterNetwork.apply(s.states, n);
    }

    private static void attend(Scratch s, int n, int at) {
        for (int d = 0; d < HEAD; d++) {
            float[] row = s.turned[d];
            for (int j = 0; j < n; j++) {
                row[j] = s.key[j][at + d];
            }
        }
        float scale = (float) (1 / Math.sqrt(HEAD));
        for (int i = 0; i < n; i++) {
            float[] scores = s.scores;
            Arrays.fill(scores, 0, n, 0);
            for (int d = 0; d < HEAD; d++) {
                addScaled(scores, s.turned[d], s.query[i][at + d] * scale, n);
            }
            softmax(scores, n);
            float[] mixed = s.mixed;
            Arrays.fill(mixed, 0);
            for (int j = 0; j < n; j++) {
                System.arraycopy(s.value[j], at, s.part, 0, HEAD);
                addScaled(mixed, s.part, scores[j], HEAD);
            }
            System.arraycopy(mixed, 0, s.context[i], at, HEAD);
        }
    }

    private static void addScaled(float[] to, float[] from, float factor, int n) {
        for (int j = 0; j < n; j++) {
            to[j] += factor * from[j];
        }
    }

    private static void softmax(float[] scores, int n) {
        float most = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            most = Math.max(most, scores[j]);
        }
        float sum = 0;
        for (int j = 0; j < n; j++) {
            scores[j] = (float) Math.exp(scores[j] - most);
            sum += scores[j];
        }
        float factor = 1 / sum;
        for (int j = 0; j < n; j++) {
            scores[j] *= factor;
        }
    }

    private static void add(float[][] to, float[][] from, int n) {
        for (int i = 0; i < n; i++) {
            addScaled(to[i], from[i], 1, to[i].length);
        }
    }
}
