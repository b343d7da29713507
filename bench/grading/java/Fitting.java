import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.Scorer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How every scorer is fitted, and how what it says of held-out questions is reported. */
final class Fitting {
    static final int FOLDS = 4;

    /** The sign of a measure that a scorer may not use. */
    static final int OUT = 9;

    private Fitting() {}

    interface Fit {
        Blend train(Rows rows);
    }

    /** Outputs for every row from scorers that never saw its question. */
    static double[] heldOut(Rows rows, Fit fit) {
        double[] scores = new double[rows.size()];
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Scorer scorer = fit.train(rows.where(i -> rows.fold(i, FOLDS) != fold));
            for (int i = 0; i < rows.size(); i++) {
                if (rows.fold(i, FOLDS) == fold) {
                    scores[i] = scorer.score(rows.values.get(i));
                }
            }
        }
        return scores;
    }

    static Blend blend(Rows r, boolean logistic, int[] signs, double ridge, int trees, int depth, double leaf) {
        int[] s = Arrays.copyOf(signs, r.values.get(0).length);
        double[][] rows = r.matrix();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i].clone();
            for (int f = 0; f < s.length; f++) {
                rows[i][f] = s[f] == OUT ? 0 : rows[i][f];
            }
        }
        for (int f = 0; f < s.length; f++) {
            s[f] = s[f] == OUT ? 0 : s[f];
        }
        Linear linear = Logit.train(logistic, rows, r.target(), r.weight(), s, ridge);
        Boost.Plan plan = new Boost.Plan(logistic ? "logistic" : "squared", trees, depth, 0.1, 10, leaf, 0.7, s);
        return new Blend(linear, Boost.train(plan, rows, r.target(), r.weight()));
    }

    static void report(String name, Rows rows, double[] scores) {
        System.out.println("== " + name);
        for (String set : rows.sets.stream().distinct().sorted().toList()) {
            double[] x = IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(set))
                    .mapToDouble(i -> scores[i]).toArray();
            double[] y = IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(set))
                    .mapToDouble(i -> rows.targets.get(i)).toArray();
            boolean[] positive = new boolean[y.length];
            for (int i = 0; i < y.length; i++) {
                positive[i] = y[i] > 0.5;
            }
            System.out.printf(Locale.ROOT, "%-12s n %5d  mean %.3f  auc %.3f  r %.3f  mean output %.3f%n", set, x.length,
                    Arrays.stream(y).average().orElse(0), Figures.auc(x, positive), Figures.pearson(x, y),
                    Arrays.stream(x).average().orElse(0));
        }
    }

    static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
