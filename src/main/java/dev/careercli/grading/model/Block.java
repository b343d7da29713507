package dev.careercli.grading.model;

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
    /**
     * Replaces the states by the layer's output.
     *
     * @param ends for each text the row after its last; a text attends to its own rows only
     */
    void apply(Scratch s, int[] ends) {
        int n = ends[ends.length - 1];
        query.apply(s.states, s.query, n);
        key.apply(s.states, s.key, n);
        value.apply(s.states, s.value, n);
        int from = 0;
        for (int end : ends) {
            Attention.apply(s, from, end - from);
            from = end;
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

    private static void add(float[][] to, float[][] from, int n) {
        for (int i = 0; i < n; i++) {
            add(to[i], from[i]);
        }
    }

    private static void add(float[] to, float[] from) {
        for (int j = 0; j < to.length; j++) {
            to[j] += from[j];
        }
    }
}
