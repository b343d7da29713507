package dev.careercli.grading.model;

/** Arithmetic on vectors. */
public final class Vectors {
    private Vectors() {}

    /** The dot product; the cosine, when both have length 1. */
    public static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    /** Scales a vector in place to length 1 and gives it back; a zero vector stays. */
    public static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (vector[i] / length);
            }
        }
        return vector;
    }
}
