package dev.careercli.grading.model;

import java.util.List;

/** Turns a text into a vector whose direction stands for its meaning. */
public interface Embedder {
    /** A vector of length 1; the dot product of two is their cosine similarity, -1 to 1. */
    float[] embed(String text);

    /** The vectors of several texts, in their order; computed together, which may be faster than one by one. */
    default List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    /** The same for texts that are likely to come again; such vectors may be kept, and may be rounded for that. */
    default List<float[]> embedKnown(List<String> texts) {
        return embedAll(texts);
    }
}
