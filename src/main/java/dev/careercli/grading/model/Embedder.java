package dev.careercli.grading.model;

/** Turns a text into a vector whose direction stands for its meaning. */
public interface Embedder {
    /** A vector of length 1; the dot product of two tells how alike the texts are, -1 to 1. */
    float[] embed(String text);
}
