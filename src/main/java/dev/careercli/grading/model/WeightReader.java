package dev.careercli.grading.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the compact weight file, big-endian: the magic number; the word, position and segment tables, each a float scale,
 * an int zero point and bytes 0 to 255; the first norm; then six layers of query, key, value, output, norm, inner, outer,
 * norm. A matrix is a float scale for each output, signed bytes input by input, and a float bias for each output; a norm
 * is its gains and its biases.
 */
final class WeightReader {
    private final ByteBuffer in;

    WeightReader(ByteBuffer in) {
        this.in = in;
        if (in.remaining() < 4 || in.getInt() != Layout.MAGIC) {
            throw new IllegalArgumentException("not a weight file of this program");
        }
    }

    Embeddings embeddings(byte[] file) {
        float scale = in.getFloat();
        int zero = in.getInt();
        int wordsAt = in.position();
        in.position(wordsAt + Layout.VOCABULARY * Layout.WIDTH);
        float[][] positions = table(Layout.POSITIONS);
        float[][] segments = table(2);
        return new Embeddings(file, wordsAt, scale, zero, positions, segments[0], norm());
    }

    private float[][] table(int rows) {
        float scale = in.getFloat();
        int zero = in.getInt();
        byte[] bytes = new byte[Layout.WIDTH];
        float[][] table = new float[rows][Layout.WIDTH];
        for (float[] row : table) {
            in.get(bytes);
            for (int j = 0; j < row.length; j++) {
                row[j] = ((bytes[j] & 0xFF) - zero) * scale;
            }
        }
        return table;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int w = Layout.WIDTH;
        int inner = Layout.INNER;
        for (int i = 0; i < Layout.LAYERS; i++) {
            Dense query = dense(w, w);
            Dense key = dense(w, w);
            Dense value = dense(w, w);
            Dense output = dense(w, w);
            Norm first = norm();
            blocks.add(new Block(query, key, value, output, first, dense(w, inner), dense(inner, w), norm()));
        }
        return List.copyOf(blocks);
    }

    void end() {
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("the weight file is " + in.remaining() + " bytes too long");
        }
    }

    private Norm norm() {
        return new Norm(floats(Layout.WIDTH), floats(Layout.WIDTH));
    }

    private Dense dense(int inputs, int outputs) {
        float[] scales = floats(outputs);
        byte[] bytes = new byte[outputs];
        float[][] weights = new float[inputs][outputs];
        for (float[] row : weights) {
            in.get(bytes);
            scale(bytes, scales, row);
        }
        return new Dense(weights, floats(outputs));
    }

    private static void scale(byte[] bytes, float[] scales, float[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = bytes[j] * scales[j];
        }
    }

    private float[] floats(int count) {
        float[] values = new float[count];
        try {
            in.asFloatBuffer().get(values);
            in.position(in.position() + count * Float.BYTES);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the weight file ends early", e);
        }
        return values;
    }
}
