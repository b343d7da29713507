package dev.careercli.grading.model;

/** The arrays one forward pass writes to; made for a number of tokens and used by one thread. */
final class Scratch {
    final float[][] states;
    final float[][] query;
    final float[][] key;
    final float[][] value;
    final float[][] context;
    final float[][] mapped;
    final float[][] inner;
    final float[][] turned;
    final float[] scores;
    final float[] mixed = new float[Layout.WIDTH / Layout.HEADS];
    final float[] part = new float[Layout.WIDTH / Layout.HEADS];

    Scratch(int tokens) {
        states = new float[tokens][Layout.WIDTH];
        query = new float[tokens][Layout.WIDTH];
        key = new float[tokens][Layout.WIDTH];
        value = new float[tokens][Layout.WIDTH];
        context = new float[tokens][Layout.WIDTH];
        mapped = new float[tokens][Layout.WIDTH];
        inner = new float[tokens][Layout.INNER];
        turned = new float[Layout.WIDTH / Layout.HEADS][tokens];
        scores = new float[tokens];
    }
}
