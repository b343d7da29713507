package dev.careercli.grading.score;

import java.util.List;

/**
 * A sum of small decision trees, grown by gradient boosting (J. Friedman, "Greedy Function Approximation", 2001).
 *
 * @param trees the trees
 * @param bias what is added to their sum
 */
public record Trees(List<Tree> trees, double bias) implements Scorer {
    public Trees {
        trees = List.copyOf(trees);
    }

    /**
     * One tree in arrays: node {@code i} asks whether a measure is at most its threshold and goes to {@code left[i]},
     * else to {@code right[i]}; a measure of -1 marks a leaf, whose value stands in the thresholds.
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
    public record Tree(int[] measure, double[] threshold, int[] left, int[] right) {
        double value(double[] values) {
            int node = 0;
            while (measure[node] >= 0) {
                node = values[measure[node]] <= threshold[node] ? left[node] : right[node];
            }
            return threshold[node];
        }
    }

    @Override
    public double score(double[] values) {
        double sum = bias;
        for (Tree tree : trees) {
            sum += tree.value(values);
        }
        return sum;
    }
}
