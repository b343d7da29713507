import dev.careercli.grading.score.PointFeature;
import dev.careercli.grading.score.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How much the best of several wordings flatters: the loss of {@code best logit - lambda ln k + shift} on answers made
 * from other wordings of our own points, with scorers that never saw the question.
 */
final class Flattery {
    private static final int WIDTH = PointFeature.values().length;

    private final Corpus corpus;
    private final List<double[]> cases = new ArrayList<>();

    private Flattery(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Prints the lambda and shift of the least loss, for wording and meaning. */
    static void print(Corpus corpus, Points points) {
        Flattery flattery = new Flattery(corpus);
        flattery.measure(points.narrow(WIDTH));
        System.out.println("== several wordings: " + flattery.least());
    }

    /** Keeps, for each point and number of wordings k, the best logit, k, and whether the point was said. */
    private void measure(Rows rows) {
        Random random = new Random(9);
        for (int f = 0; f < Fitting.FOLDS; f++) {
            int fold = f;
            Scorer scorer = Points.fit(rows.where(i -> rows.fold(i, Fitting.FOLDS) != fold));
            for (Own q : corpus.own) {
                if (Math.floorMod(("own" + q.id()).hashCode() * 31 + 17, Fitting.FOLDS) == fold) {
                    measure(q, scorer, random);
                }
            }
        }
    }

    private void measure(Own q, Scorer scorer, Random random) {
        Own.Composite c = q.composite(new Random(q.id().hashCode()), 1 + Math.floorMod(q.id().hashCode(), 4));
        for (int i = 0; i < q.points().size(); i++) {
            List<String> wordings = new ArrayList<>(q.points().get(i).wordings());
            int at = c.said().indexOf(i);
            if (at >= 0) {
                wordings.remove((int) c.wording().get(at));
            }
            Collections.shuffle(wordings, random);
            double best = -99;
            for (int k = 1; k <= wordings.size(); k++) {
                double[] measures = corpus.material.point(q.prompt(), wordings.get(k - 1), c.text());
                best = Math.max(best, scorer.score(Arrays.copyOf(measures, WIDTH)));
                cases.add(new double[] {best, k, at >= 0 ? 1 : 0});
            }
        }
    }

    private String least() {
        double least = Double.MAX_VALUE;
        String told = "";
        for (double lambda = 0; lambda <= 1.001; lambda += 0.1) {
            for (double shift = -2; shift <= 3; shift += 0.1) {
                double loss = loss(lambda, shift);
                if (loss < least) {
                    least = loss;
                    told = String.format(Locale.ROOT, "lambda %.1f shift %.1f loss %.4f of %d", lambda, shift, loss, cases.size());
                }
            }
        }
        return told;
    }

    private double loss(double lambda, double shift) {
        double loss = 0;
        for (double[] c : cases) {
            double p = Scorer.probability(c[0] - lambda * Math.log(c[1]) + shift);
            loss -= Math.log(c[2] > 0 ? p : 1 - p) / cases.size();
        }
        return loss;
    }
}
