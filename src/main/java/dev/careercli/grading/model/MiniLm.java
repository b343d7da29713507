package dev.careercli.grading.model;

import java.nio.ByteBuffer;
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

    @Override
    public float[] embed(String text) {
        return embed(pieces.encode(text, LONGEST));
    }

    /** The vector of a text given as piece ids, 384 numbers of length 1. */
    public float[] embed(int[] ids) {
        Scratch scratch = new Scratch(ids.length);
        embeddings.apply(ids, scratch.states);
        for (Block block : blocks) {
            block.apply(scratch, ids.length);
        }
        float[] mean = new float[Layout.WIDTH];
        for (float[] state : scratch.states) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += state[j];
            }
        }
        return Vectors.unit(mean);
    }
}
