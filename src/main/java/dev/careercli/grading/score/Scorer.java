package dev.careercli.grading.score;

/** A trained function from measures to a number. */
public interface Scorer {
    /** The raw output; for a probability, its logit. */
    double score(double[] values);

    /** The logistic function. */
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
