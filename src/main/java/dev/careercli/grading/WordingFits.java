package dev.careercli.grading;

import dev.careercli.grading.score.JointFeatures;
import dev.careercli.grading.score.PointFeature;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.PolarityFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.text.Span;
import java.util.ArrayList;
import java.util.List;

/** How the wordings of one claim fit one answer, or what is left of it when a part is hidden. */
final class WordingFits {
    /** By how much, in logits, a single wording scores too high on subjects outside the training. */
    private static final double DISCOUNT = 0.55;

    /** The same for each ln k of k wordings: the best of several chances is high by chance alone. */
    private static final double FLATTERY = 0.4;

    /**
     * The same for all wordings together, where a rubric has one point only: right and wrong answers to such closed
     * questions use the same words.
     */
    private static final double CLOSED = 2.5;

    /** From this agreement of words on, 0 to 1, a part of the answer is nearly the wording itself. */
    private static final double VERBATIM = 0.9;

    /** At most this, when the part that fits is a question: it may touch the point but states nothing. */
    private static final double ASKED = 0.5;

    /** A wording that fits this much worse than the best one, as a ratio of odds, has no say in what is meant. */
    private static final double HEARD = 0.1;

    /** At least this where the wording is repeated with an opposite in it. */
    private static final double OUTRIGHT = 0.75;

    private final Scorers scorers;
    private final Reading question;
    private final Reading answer;
    private final List<Reading> wordings;
    private final List<PointFeatures> features;
    private final double[] logits;
    private final int best;

    private WordingFits(
            Scorers scorers, Reading question, Reading answer, List<Reading> wordings, List<PointFeatures> features) {
        this.scorers = scorers;
        this.question = question;
        this.answer = answer;
        this.wordings = wordings;
        this.features = features;
        this.logits = features.stream()
                .mapToDouble(f -> scorers.point().score(f.values()))
                .toArray();
        int top = 0;
        for (int i = 1; i < logits.length; i++) {
            top = logits[i] > logits[top] ? i : top;
        }
        this.best = top;
    }

    /**
     * Holds wordings against an answer.
     *
     * @param wordings at least one
     * @param answer with at least one word
     */
    static WordingFits of(Scorers scorers, Reading question, List<Reading> wordings, Reading answer) {
        List<PointFeatures> features = wordings.stream()
                .map(wording -> PointFeatures.of(question, wording, answer))
                .toList();
        return new WordingFits(scorers, question, answer, wordings, features);
    }

    /** The same as if a part of the answer were not there. */
    WordingFits without(Span hidden) {
        List<PointFeatures> rest = features.stream().map(f -> f.without(hidden)).toList();
        return new WordingFits(scorers, question, answer, wordings, rest);
    }

    /** How likely the answer says what the best wording says, by that wording alone. */
    double nearest() {
        return Math.min(most(), Scorer.probability(logits[best] - DISCOUNT));
    }

    /** How likely the answer says what all of them say. */
    double probability(boolean closed) {
        return Math.min(most(), Scorer.probability(together(closed)));
    }

    private double most() {
        return answer.text().asks(part()) ? ASKED : 1;
    }

    private double together(boolean closed) {
        double alone = logits[best] - FLATTERY * Math.log(logits.length) - DISCOUNT;
        if (logits.length == 1) {
            return alone;
        }
        List<double[]> measures = features.stream().map(PointFeatures::values).toList();
        double all = scorers.joint().score(JointFeatures.of(measures, logits));
        if (!closed) {
            return Math.max(alone, all);
        }
        double both = (alone + DISCOUNT + all) / 2 - CLOSED;
        boolean verbatim = measures.stream().anyMatch(m -> PointFeature.BEST_F.in(m) >= VERBATIM);
        return verbatim ? Math.max(alone, both) : both;
    }

    /** How likely the parts that fit best say the opposite, the better fits counting more. */
    double against() {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < logits.length; i++) {
            double weight = Math.exp(logits[i] - logits[best]);
            int unit = features.get(i).bestUnit();
            if (weight > HEARD && unit >= 0) {
                sum += weight * against(wordings.get(i), unit);
                all += weight;
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private double against(Reading wording, int unit) {
        double[] measures = PolarityFeatures.of(question, wording, answer, unit, scorers.turn());
        double learned = Scorer.probability(scorers.polarity().score(measures));
        return PolarityFeatures.turnedOutright(measures) ? Math.max(OUTRIGHT, learned) : learned;
    }

    /** Whether words that can be shown take the other side, where a wording with a say in what is meant fits best. */
    boolean saysOtherwise() {
        for (int i = 0; i < logits.length; i++) {
            int unit = features.get(i).bestUnit();
            if (Math.exp(logits[i] - logits[best]) > HEARD
                    && unit >= 0
                    && PolarityFeatures.saysOtherwise(
                            PolarityFeatures.of(question, wordings.get(i), answer, unit, scorers.turn()))) {
                return true;
            }
        }
        return false;
    }

    /** How likely one unit of the answer says the opposite of the wording that comes nearest to saying it there. */
    double againstAt(int unit) {
        double least = 1;
        for (Reading wording : wordings) {
            least = Math.min(least, against(wording, unit));
        }
        return least;
    }

    /** The part of the answer that the best wording fits. */
    Span part() {
        return part(best);
    }

    private Span part(int wording) {
        int unit = features.get(wording).bestUnit();
        return unit < 0
                ? new Span(0, answer.text().words().size())
                : answer.text().units().get(unit);
    }

    /** The parts that wordings with a say fit, the best first. */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>(List.of(part()));
        for (int i = 0; i < logits.length; i++) {
            if (Math.exp(logits[i] - logits[best]) > HEARD && !parts.contains(part(i))) {
                parts.add(part(i));
            }
        }
        return parts;
    }

    /** How much of the best wording's logit goes when a part is hidden. */
    double lost(Span hidden) {
        return logits[best]
                - scorers.point().score(features.get(best).without(hidden).values());
    }

    /** The measures of the best wording. */
    PointFeatures bestFeatures() {
        return features.get(best);
    }
}
