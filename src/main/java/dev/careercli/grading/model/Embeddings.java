package dev.careercli.grading.model;

import java.util.List;

/**
 * The first step of the encoder: word, position and segment vectors added, then normalised.
 *
 * <p>The word table stays in its eight-bit form, since a text touches a few rows of it only.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
record Embeddings(
        byte[] file, int wordsAt, float wordScale, int wordZero, float[][] positions, float[] segment, Norm norm) {
    /** Fills the rows, text after text. */
    void apply(List<int[]> texts, float[][] states) {
        int row = 0;
        for (int[] ids : texts) {
            add(ids, states, row);
            row += ids.length;
        }
        norm.apply(states, row);
    }

    private void add(int[] ids, float[][] states, int from) {
        for (int i = 0; i < ids.length; i++) {
            float[] state = states[from + i];
            float[] position = positions[i];
            int at = wordsAt + ids[i] * Layout.WIDTH;
            for (int j = 0; j < Layout.WIDTH; j++) {
                state[j] = ((file[at + j] & 0xFF) - wordZero) * wordScale + position[j] + segment[j];
            }
        }
    }
}
