import dev.careercli.grading.score.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Grows boosted trees with monotone constraints: a measure marked 1 may only raise the output, -1 only lower it. */
final class Boost {
    private static final int BINS = 48;

    /** How trees are grown. Loss: "logistic" gives logits, "squared" gives values. */
    record Plan(String loss, int trees, int depth, double rate, double lambda, double leafWeight, double sample, int[] signs) {}

    private final Plan plan;
    private final double[][] edges;
    private final byte[][] bins;
    private final double[] target;
    private final double[] weight;
    private final double[] output;
    private final double[] gradient;
    private final double[] curvature;

    private Boost(Plan plan, double[][] rows, double[] target, double[] weight) {
        this.plan = plan;
        this.target = target;
        this.weight = weight;
        int n = rows.length;
        int m = rows[0].length;
        edges = new double[m][];
        bins = new byte[m][n];
        for (int f = 0; f < m; f++) {
            double[] sorted = new double[n];
            for (int i = 0; i < n; i++) {
                sorted[i] = rows[i][f];
            }
            Arrays.sort(sorted);
            edges[f] = edges(sorted);
            for (int i = 0; i < n; i++) {
                bins[f][i] = (byte) bin(edges[f], rows[i][f]);
            }
        }
        output = new double[n];
        gradient = new double[n];
        curvature = new double[n];
    }

    static Trees train(Plan plan, double[][] rows, double[] target, double[] weight) {
        return new Boost(plan, rows, target, weight).grow();
    }

    private static double[] edges(double[] sorted) {
        List<Double> edges = new ArrayList<>();
        for (int b = 1; b < BINS; b++) {
            double value = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
            if ((edges.isEmpty() || value > edges.get(edges.size() - 1)) && value < sorted[sorted.length - 1]) {
                edges.add((double) (float) value);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int bin(double[] edges, double value) {
        int b = 0;
        while (b < edges.length && value > edges[b]) {
            b++;
        }
        return b;
    }

    private Trees grow() {
        Random random = new Random(7);
        double bias = bias();
        Arrays.fill(output, bias);
        List<Trees.Tree> trees = new ArrayList<>();
        for (int t = 0; t < plan.trees(); t++) {
            slopes();
            int[] picked = sample(random);
            Grown grown = new Grown();
            grown.node(picked, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            Trees.Tree tree = grown.tree();
            trees.add(tree);
            for (int i = 0; i < output.length; i++) {
                output[i] += value(tree, i);
            }
        }
        return new Trees(trees, bias);
    }

    private double bias() {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < target.length; i++) {
            sum += weight[i] * target[i];
            all += weight[i];
        }
        double mean = sum / all;
        return plan.loss().equals("logistic") ? Math.log(mean / (1 - mean)) : mean;
    }

    private void slopes() {
        for (int i = 0; i < output.length; i++) {
            double p = plan.loss().equals("logistic") ? 1 / (1 + Math.exp(-output[i])) : output[i];
            gradient[i] = weight[i] * (target[i] - p);
            curvature[i] = weight[i] * (plan.loss().equals("logistic") ? Math.max(1e-6, p * (1 - p)) : 1);
        }
    }

    private int[] sample(Random random) {
        int[] picked = new int[output.length];
        int n = 0;
        for (int i = 0; i < picked.length; i++) {
            if (random.nextDouble() < plan.sample()) {
                picked[n++] = i;
            }
        }
        return Arrays.copyOf(picked, n);
    }

    private double value(Trees.Tree tree, int row) {
        int node = 0;
        while (tree.measure()[node] >= 0) {
            int f = tree.measure()[node];
            boolean left = bins[f][row] <= bin(edges[f], tree.threshold()[node]);
            node = left ? tree.left()[node] : tree.right()[node];
        }
        return tree.threshold()[node];
    }

    private final class Grown {
        private final List<int[]> links = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();

        Trees.Tree tree() {
            int n = links.size();
            int[] measure = new int[n];
            int[] left = new int[n];
            int[] right = new int[n];
            double[] value = new double[n];
            for (int i = 0; i < n; i++) {
                measure[i] = links.get(i)[0];
                left[i] = links.get(i)[1];
                right[i] = links.get(i)[2];
                value[i] = values.get(i);
            }
            return new Trees.Tree(measure, value, left, right);
        }

        int node(int[] rows, int depth, double low, double high) {
            int id = links.size();
            links.add(new int[] {-1, 0, 0});
            double[] sums = sums(rows);
            double leaf = Math.min(high, Math.max(low, sums[0] / (sums[1] + plan.lambda())));
            values.add((double) (float) (leaf * plan.rate()));
            double[] split = depth == plan.depth() ? null : split(rows, sums, low, high);
            if (split == null) {
                return id;
            }
            int f = (int) split[0];
            int cut = (int) split[1];
            int[] left = Arrays.stream(rows).filter(i -> bins[f][i] <= cut).toArray();
            int[] right = Arrays.stream(rows).filter(i -> bins[f][i] > cut).toArray();
            double middle = (split[2] + split[3]) / 2;
            int sign = plan.signs()[f];
            int a = node(left, depth + 1, sign < 0 ? middle : low, sign > 0 ? middle : high);
            int b = node(right, depth + 1, sign > 0 ? middle : low, sign < 0 ? middle : high);
            links.set(id, new int[] {f, a, b});
            values.set(id, edges[f][cut]);
            return id;
        }

        private double[] sums(int[] rows) {
            double g = 0;
            double h = 0;
            for (int i : rows) {
                g += gradient[i];
                h += curvature[i];
            }
            return new double[] {g, h};
        }

        /** Best split as measure, bin, left leaf, right leaf; null when none is worth it. */
        private double[] split(int[] rows, double[] all, double low, double high) {
            double[] best = null;
            double bestGain = 1e-6;
            for (int f = 0; f < edges.length; f++) {
                double[] g = new double[edges[f].length + 1];
                double[] h = new double[edges[f].length + 1];
                for (int i : rows) {
                    g[bins[f][i]] += gradient[i];
                    h[bins[f][i]] += curvature[i];
                }
                double gl = 0;
                double hl = 0;
                for (int b = 0; b < edges[f].length; b++) {
                    gl += g[b];
                    hl += h[b];
                    double hr = all[1] - hl;
                    if (hl < plan.leafWeight() || hr < plan.leafWeight()) {
                        continue;
                    }
                    double left = Math.min(high, Math.max(low, gl / (hl + plan.lambda())));
                    double right = Math.min(high, Math.max(low, (all[0] - gl) / (hr + plan.lambda())));
                    if (plan.signs()[f] * (right - left) < 0) {
                        continue;
                    }
                    double gain = gain(gl, hl, left) + gain(all[0] - gl, hr, right) - gain(all[0], all[1],
                            all[0] / (all[1] + plan.lambda()));
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = new double[] {f, b, left, right};
                    }
                }
            }
            return best;
        }

        private double gain(double g, double h, double leaf) {
            return 2 * g * leaf - (h + plan.lambda()) * leaf * leaf;
        }
    }
}
