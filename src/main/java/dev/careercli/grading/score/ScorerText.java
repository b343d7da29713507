package dev.careercli.grading.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text form of trained scorers.
 *
 * <p>One scorer is a line {@code scorer NAME}, a line {@code linear BIAS WEIGHT...}, a line {@code trees BIAS}, and one
 * line {@code tree} for each tree: its nodes in order, {@code measure:threshold:left:right} or {@code value}.
 */
public final class ScorerText {
    private ScorerText() {}

    /** Reads every scorer by its name. */
    public static Map<String, Blend> read(List<String> lines) {
        Map<String, Blend> scorers = new HashMap<>();
        String name = "";
        Linear linear = new Linear(new double[0], 0);
        List<Trees.Tree> trees = new ArrayList<>();
        double bias = 0;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "scorer" -> name = words[1];
                case "linear" -> linear = linear(words);
                case "trees" -> {
                    bias = Double.parseDouble(words[1]);
                    trees.clear();
                }
                case "tree" -> trees.add(tree(words));
                case "end" -> scorers.put(name, new Blend(linear, new Trees(trees, bias)));
                default -> throw new IllegalArgumentException("unknown line in the scorers: " + words[0]);
            }
        }
        return Map.copyOf(scorers);
    }

    private static Linear linear(String[] words) {
        double[] weights = new double[words.length - 2];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Double.parseDouble(words[i + 2]);
        }
        return new Linear(weights, Double.parseDouble(words[1]));
    }

    private static Trees.Tree tree(String[] words) {
        int n = words.length - 1;
        int[] measure = new int[n];
        double[] threshold = new double[n];
        int[] left = new int[n];
        int[] right = new int[n];
        for (int i = 0; i < n; i++) {
            String[] node = words[i + 1].split(":", -1);
            boolean leaf = node.length == 1;
            measure[i] = leaf ? -1 : Integer.parseInt(node[0]);
            threshold[i] = Double.parseDouble(leaf ? node[0] : node[1]);
            left[i] = leaf ? 0 : Integer.parseInt(node[2]);
            right[i] = leaf ? 0 : Integer.parseInt(node[3]);
        }
        return new Trees.Tree(measure, threshold, left, right);
    }

    /** Writes one scorer as lines. */
    public static List<String> write(String name, Blend scorer) {
        List<String> lines = new ArrayList<>(List.of("scorer " + name));
        StringBuilder linear =
                new StringBuilder("linear " + number(scorer.linear().bias()));
        for (double weight : scorer.linear().weights()) {
            linear.append(' ').append(number(weight));
        }
        lines.add(linear.toString());
        lines.add("trees " + number(scorer.trees().bias()));
        for (Trees.Tree tree : scorer.trees().trees()) {
            StringBuilder line = new StringBuilder("tree");
            for (int i = 0; i < tree.measure().length; i++) {
                line.append(' ');
                if (tree.measure()[i] >= 0) {
                    line.append(tree.measure()[i]).append(':').append(number(tree.threshold()[i]));
                    line.append(':').append(tree.left()[i]).append(':').append(tree.right()[i]);
                } else {
                    line.append(number(tree.threshold()[i]));
                }
            }
            lines.add(line.toString());
        }
        lines.add("end");
        return lines;
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 1e4) / 1e4;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
