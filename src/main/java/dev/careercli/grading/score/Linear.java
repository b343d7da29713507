package dev.careercli.grading.score;

/**
 * A weighted sum of measures.
 *
 * @param weights one for each measure
 * @param bias what no measure explains
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
public record Linear(double[] weights, double bias) implements Scorer {
    @Override
    public double score(double[] values) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
