package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import java.util.List;

/** What is measured between one wording of a key point and one answer. */
public final class PointFeatures {
    /** The measures in the order of {@link #values()}; those from {@link #WORDING} on need the model. */
    public static final List<String> NAMES = List.of(
            "recall",
            "bestRecall",
            "bestPrecision",
            "bestF",
            "order",
            "pairs",
            "fresh",
            "freshShare",
            "contradicted",
            "opposites",
            "numbers",
            "claimWords",
            "answerWords",
            "missing",
            "wholeCosine",
            "bestCosine",
            "questionClaim",
            "questionAnswer",
            "deepGain",
            "secondCosine",
            "beyond",
            "bestBeyond");

    /** How many measures come from the wording alone. */
    public static final int WORDING = 14;

    private final double[] values;
    private final Span best;

    private PointFeatures(double[] values, Span best) {
        this.values = values;
        this.best = best;
    }

    /** Measures a wording against an answer. */
    public static PointFeatures of(Reading question, Reading claim, Reading answer) {
        Match match = new Match(claim.text(), answer.text(), question.text());
        List<Span> units = answer.text().units();
        double[] v = new double[NAMES.size()];
        Span best = match.whole();
        double top = -1;
        double topRecall = 0;
        double cosine = 0;
        double second = 0;
        double beyond = -1;
        for (int i = 0; i < units.size(); i++) {
            double recall = match.recall(units.get(i));
            double deep = 0;
            if (claim.whole() != null && answer.units() != null && question.whole() != null) {
                float[] unit = answer.units()[i];
                deep = Vectors.dot(claim.whole(), unit);
                double given = Vectors.dot(question.whole(), claim.whole());
                beyond = Math.max(beyond, Vectors.beyond(deep, given, Vectors.dot(question.whole(), unit)));
            }
            if (recall + deep + 0.1 * match.precision(units.get(i)) > top) {
                top = recall + deep + 0.1 * match.precision(units.get(i));
                best = units.get(i);
            }
            topRecall = Math.max(topRecall, recall);
            second = Math.max(second, Math.min(cosine, deep));
            cosine = Math.max(cosine, deep);
        }
        v[0] = match.recall();
        v[1] = topRecall;
        v[2] = match.precision(best);
        v[3] = harmonic(match.recall(best), v[2]);
        v[4] = match.order(best);
        v[5] = match.pairs(match.whole());
        v[6] = Math.min(5, match.fresh(match.whole()));
        v[7] = match.freshShare();
        v[8] = match.contradicted(best);
        v[9] = match.opposites(best);
        v[10] = match.numbers();
        v[11] = Math.log1p(claim.text().words().size());
        v[12] = Math.log1p(answer.text().words().size());
        v[13] = 1 - v[0];
        if (claim.whole() != null && answer.whole() != null && question.whole() != null) {
            v[14] = Vectors.dot(claim.whole(), answer.whole());
            v[15] = Math.max(cosine, v[14]);
            v[16] = Vectors.dot(claim.whole(), question.whole());
            v[17] = Vectors.dot(question.whole(), answer.whole());
            v[18] = v[15] - v[16];
            v[19] = second;
            v[20] = Vectors.beyond(v[14], v[16], v[17]);
            v[21] = Math.max(beyond, v[20]);
        }
        return new PointFeatures(v, best);
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    /** The measures, in the order of the names; without the model those of meaning are 0. */
    public double[] values() {
        return values.clone();
    }

    /** The part of the answer that comes nearest. */
    public Span best() {
        return best;
    }
}
