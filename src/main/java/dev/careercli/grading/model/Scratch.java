package dev.careercli.grading.model;

/** The arrays one forward pass writes to; made for a number of tokens and used by one thread. */
final class Scratch {
    private static final int HEAD = Layout.WIDTH / Layout.HEADS;

    final float[][] states;
    final float[][] query;
    final float[][] key;
    final float[][] value;
    final float[][] context;
    final float[][] mapped;
    final float[][] inner;
    final float[][] turned;
    final float[][] weights;
    final float[][] mixed;
    final float[] part;
    final float[] most;
    final float[] sum;

    Scratch(int tokens) {
        states = new float[tokens][Layout.WIDTH];
        query = new float[tokens][Layout.WIDTH];
        key = new float[tokens][Layout.WIDTH];
        value = new float[tokens][Layout.WIDTH];
        context = new float[tokens][Layout.WIDTH];
        mapped = new float[tokens][Layout.WIDTH];
        inner = new float[tokens][Layout.INNER];
        turned = new float[HEAD][tokens];
        weights = new float[tokens][tokens];
        mixed = new float[HEAD][tokens];
        part = new float[Math.max(HEAD, tokens)];
        most = new float[tokens];
        sum = new float[tokens];
    }
}
