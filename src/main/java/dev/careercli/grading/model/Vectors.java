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

    /**
     * The cosine of what is left of two unit vectors when the direction of a third is taken out: how alike two texts are
     * beyond both being about the question (the partial correlation of the two given the third).
     *
     * @param ab their cosine
     * @param aq the cosine of the first with the third
     * @param bq the cosine of the second with the third
     */
    public static double beyond(double ab, double aq, double bq) {
        double left = Math.max(0.05, 1 - aq * aq) * Math.max(0.05, 1 - bq * bq);
        return Math.max(-1, Math.min(1, (ab - aq * bq) / Math.sqrt(left)));
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
