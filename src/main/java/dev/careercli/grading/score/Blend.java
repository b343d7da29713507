package dev.careercli.grading.score;

/**
 * The mean of a linear and a tree scorer: the first carries over to new subjects better, the second bends.
 *
 * @param linear the linear part
 * @param trees the bending part
 */
public record Blend(Linear linear, Trees trees) implements Scorer {
    @Override
    public double score(double[] values) {
        return (linear.score(values) + trees.score(values)) / 2;
    }
}
