import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Trains the width of the interval around a score. */
final class Spread {
    private Spread() {}

    /** Half-widths that hold 8 of 10 held-out scores: the size of the error, predicted, then stretched as needed. */
    static Blend train(Rows rows, double[] scores) {
        Rows errors = new Rows();
        for (int i = 0; i < rows.size(); i++) {
            double error = Math.abs(Fitting.clip(scores[i]) - rows.targets.get(i));
            errors.add(rows.values.get(i), error, 1, rows.questions.get(i), rows.sets.get(i));
        }
        double[] widths = Fitting.heldOut(errors, Spread::fit);
        double[] ratios = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            ratios[i] = errors.targets.get(i) / Math.max(0.02, widths[i]);
        }
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        double stretch = sorted[(int) (0.8 * sorted.length)];
        for (String set : List.of("saf", "digiklausur")) {
            long all = rows.sets.stream().filter(set::equals).count();
            long held = IntStream.range(0, ratios.length)
                    .filter(i -> rows.sets.get(i).equals(set) && ratios[i] <= stretch)
                    .count();
            System.out.printf(Locale.ROOT, "interval %s holds %.3f, stretch %.2f, mean half-width %.3f%n", set,
                    (double) held / all, stretch, stretch * Arrays.stream(widths).average().orElse(0));
        }
        return scaled(fit(errors), stretch);
    }

    private static Blend fit(Rows r) {
        return Fitting.blend(r, false, new int[40], 0.1, 30, 2, 60);
    }

    private static Blend scaled(Blend scorer, double factor) {
        double[] weights = scorer.linear().weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor;
        }
        List<Trees.Tree> trees = new ArrayList<>();
        for (Trees.Tree tree : scorer.trees().trees()) {
            double[] values = tree.threshold().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] *= tree.measure()[i] < 0 ? factor : 1;
            }
            trees.add(new Trees.Tree(tree.measure(), values, tree.left(), tree.right()));
        }
        return new Blend(new Linear(weights, scorer.linear().bias() * factor), new Trees(trees, scorer.trees().bias() * factor));
    }
}
