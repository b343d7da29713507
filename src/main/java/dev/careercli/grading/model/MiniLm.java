package dev.careercli.grading.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentence vectors of all-MiniLM-L6-v2, computed in plain Java from eight-bit weights.
 *
 * <p>The model is the mean-pooled six-layer encoder of W. Wang et al., "MiniLM", 2020, tuned for sentence similarity
 * (N. Reimers, I. Gurevych, "Sentence-BERT", 2019). Safe for use by several threads.
 */
public final class MiniLm implements Embedder {
    /** The longest text that is read, in pieces with both marks; the model was tuned on no longer ones. */
    public static final int LONGEST = 256;

    /** Pieces of short texts that pass together: weights are fetched from memory once for all of them. */
    private static final int TOGETHER = 128;

    private final WordPiece pieces;
    private final Embeddings embeddings;
    private final List<Block> blocks;

    private MiniLm(WordPiece pieces, Embeddings embeddings, List<Block> blocks) {
        this.pieces = pieces;
        this.embeddings = embeddings;
        this.blocks = blocks;
    }

    /**
     * Reads the compact weight file.
     *
     * @param file the whole file; kept, not copied
     * @param vocabulary the pieces in the order of their ids
     * @throws IllegalArgumentException if the file is not such a file
     */
    public static MiniLm read(byte[] file, List<String> vocabulary) {
        WeightReader reader = new WeightReader(ByteBuffer.wrap(file));
        Embeddings embeddings = reader.embeddings(file);
        List<Block> blocks = reader.blocks();
        reader.end();
        return new MiniLm(new WordPiece(vocabulary), embeddings, blocks);
    }

    /** The ids of a text's pieces between both marks, at most {@link #LONGEST}: all that its vector depends on. */
    public int[] encode(String text) {
        return pieces.encode(text, LONGEST);
    }

    @Override
    public float[] embed(String text) {
        return embed(encode(text));
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        return embedIds(texts.stream().map(this::encode).toList());
    }

    /** The vector of a text given as piece ids, 384 numbers of length 1. */
    public float[] embed(int[] ids) {
        return embedIds(List.of(ids)).get(0);
    }

    /** The vectors of several texts given as piece ids, each the same as if it were computed alone. */
    public List<float[]> embedIds(List<int[]> texts) {
        List<float[]> vectors = new ArrayList<>();
        int from = 0;
        int rows = 0;
        for (int i = 0; i < texts.size(); i++) {
            int more = texts.get(i).length;
            if (i > from && rows + more > TOGETHER) {
                pass(texts.subList(from, i), rows, vectors);
                from = i;
                rows = 0;
            }
            rows += more;
        }
        if (rows > 0) {
            pass(texts.subList(from, texts.size()), rows, vectors);
        }
        return vectors;
    }

    private void pass(List<int[]> texts, int rows, List<float[]> vectors) {
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + texts.get(i).length;
        }
        Scratch scratch = new Scratch(rows);
        embeddings.apply(texts, scratch.states);
        for (Block block : blocks) {
            block.apply(scratch, ends);
        }
        for (int i = 0; i < ends.length; i++) {
            vectors.add(mean(scratch.states, ends[i] - texts.get(i).length, ends[i]));
        }
    }

    private static float[] mean(float[][] states, int from, int to) {
        float[] mean = new float[Layout.WIDTH];
        for (int row = from; row < to; row++) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += states[row][j];
            }
        }
        return Vectors.unit(mean);
    }
}
