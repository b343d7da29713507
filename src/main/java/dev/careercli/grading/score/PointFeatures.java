package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured between one wording of a key point and one answer. */
public final class PointFeatures {
    private static final Span NOTHING = new Span(0, 0);

    private final Reading question;
    private final Reading claim;
    private final Reading answer;
    private final Match match;
    private final boolean deep;
    private final Measures<PointFeature> v = new Measures<>(PointFeature.class);
    private final int bestUnit;

    private PointFeatures(Reading question, Reading claim, Reading answer, Match match, Span hidden) {
        this.question = question;
        this.claim = claim;
        this.answer = answer;
        this.match = match;
        this.deep = claim.whole() != null && answer.whole() != null && question.whole() != null;
        this.bestUnit = units(hidden);
        Span best = bestUnit < 0 ? match.whole() : answer.text().units().get(bestUnit);
        wording(best);
        if (deep) {
            meaning();
        }
    }

    /** Measures a wording against an answer. */
    public static PointFeatures of(Reading question, Reading claim, Reading answer) {
        Match match = new Match(claim.text(), answer.text(), question.text());
        return new PointFeatures(question, claim, answer, match, NOTHING);
    }

    /** The same as if a part of the answer were not there; only the vector of the whole answer stays. */
    public PointFeatures without(Span hidden) {
        return new PointFeatures(question, claim, answer, match.without(hidden), hidden);
    }

    /** Looks at every unit that is not hidden, and gives the index of the best; -1 when there is none. */
    private int units(Span hidden) {
        List<Span> units = answer.text().units();
        double given = deep ? cosine(question.whole(), claim.whole()) : 0;
        int best = -1;
        double top = -1;
        double second = 0;
        v.set(PointFeature.BEST_BEYOND, -1);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).overlaps(hidden)) {
                continue;
            }
            double recall = match.recall(units.get(i));
            double near = 0;
            if (deep && answer.units() != null) {
                float[] unit = answer.units()[i];
                near = cosine(claim.whole(), unit);
                v.raise(PointFeature.BEST_BEYOND, Vectors.beyond(near, given, cosine(question.whole(), unit)));
            }
            double fit = recall + near + 0.1 * match.precision(units.get(i));
            if (fit > top) {
                top = fit;
                best = i;
            }
            v.raise(PointFeature.BEST_RECALL, recall);
            second = Math.max(second, Math.min(v.get(PointFeature.BEST_COSINE), near));
            v.raise(PointFeature.BEST_COSINE, near);
        }
        v.set(PointFeature.SECOND_COSINE, second);
        return best;
    }

    private void wording(Span best) {
        v.set(PointFeature.RECALL, match.recall());
        v.set(PointFeature.BEST_PRECISION, match.precision(best));
        v.set(PointFeature.BEST_F, harmonic(match.recall(best), v.get(PointFeature.BEST_PRECISION)));
        v.set(PointFeature.ORDER, match.order(best));
        v.set(PointFeature.PAIRS, match.pairs(match.whole()));
        v.set(PointFeature.FRESH, Math.min(5, match.fresh(match.whole())));
        v.set(PointFeature.FRESH_SHARE, match.freshShare());
        v.set(PointFeature.CONTRADICTED, match.contradicted(best));
        v.set(PointFeature.OPPOSITES, match.opposites(best));
        v.set(PointFeature.NUMBERS, match.numbers());
        v.set(PointFeature.CLAIM_WORDS, Math.log1p(claim.text().words().size()));
        v.set(PointFeature.ANSWER_WORDS, Math.log1p(answer.text().words().size()));
        v.set(PointFeature.MISSING, 1 - v.get(PointFeature.RECALL));
        if (!deep) {
            v.set(PointFeature.BEST_BEYOND, 0);
        }
    }

    private void meaning() {
        double whole = cosine(claim.whole(), answer.whole());
        double claimed = cosine(claim.whole(), question.whole());
        double answered = cosine(question.whole(), answer.whole());
        v.set(PointFeature.WHOLE_COSINE, whole);
        v.raise(PointFeature.BEST_COSINE, whole);
        v.set(PointFeature.QUESTION_CLAIM, claimed);
        v.set(PointFeature.QUESTION_ANSWER, answered);
        v.set(PointFeature.DEEP_GAIN, v.get(PointFeature.BEST_COSINE) - claimed);
        v.set(PointFeature.BEYOND, Vectors.beyond(whole, claimed, answered));
        v.raise(PointFeature.BEST_BEYOND, v.get(PointFeature.BEYOND));
    }

    private static double cosine(float @Nullable [] a, float @Nullable [] b) {
        return a == null || b == null ? 0 : Vectors.dot(a, b);
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    /** The measures, in the order of the columns; without the model those of meaning are 0. */
    public double[] values() {
        return v.values().clone();
    }

    /** The index of the unit of the answer that comes nearest; -1 when the answer has none. */
    public int bestUnit() {
        return bestUnit;
    }

    /** The words of the answer that meet words of the wording which the question did not give. */
    public BitSet met() {
        return match.met();
    }
}
