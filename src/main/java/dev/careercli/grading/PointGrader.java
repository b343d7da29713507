package dev.careercli.grading;

import dev.careercli.content.WrongStatement;
import dev.careercli.grading.score.JointFeatures;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Terms;
import dev.careercli.grading.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes, for each key point, whether an answer says it. */
final class PointGrader {
    /** From here on a point is proposed as found. */
    static final double FOUND = 0.70;

    /** Up to here it is proposed as missing; lower than calibration asks, for subjects unlike those trained on. */
    static final double MISSING = 0.075;

    /**
     * The same where a rubric has several points: an answer is not written to say just this one, so a low probability means
     * more. Chosen on answers made of other wordings of half the points of our own questions.
     */
    static final double MISSING_AMONG_SEVERAL = 0.20;

    private static final int SEVERAL = 3;

    /** What a single wording promises too much on subjects that were not trained on, in logits. */
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

    private static final int AGREEMENT = PointFeatures.NAMES.indexOf("bestF");

    /** What naming a term of every group makes of the probability, and what a wrong statement leaves of it. */
    private static final double NAMED = 0.85;

    private static final double AGAINST = 0.35;

    /** At most this, when the part that fits is a question: it may touch the point but states nothing. */
    private static final double ASKED = 0.5;

    private final TextReader reader;
    private final Scorer scorer;
    private final Scorer joint;

    /**
     * @param scorer logit that an answer says a claim, from {@link PointFeatures}
     * @param joint the same from {@link JointFeatures} of several wordings of it
     */
    PointGrader(TextReader reader, Scorer scorer, Scorer joint) {
        this.reader = reader;
        this.scorer = scorer;
        this.joint = joint;
    }

    /**
     * How well wordings fit.
     *
     * @param probability that the answer says what they say
     * @param nearest the same by the best of them alone
     * @param part the part of the answer that the best one fits, with enough around it to tell something
     */
    private record Fit(double probability, double nearest, String part) {}

    List<PointProposal> propose(Rubric rubric, Reading answer) {
        Reading question = reader.known(rubric.question());
        List<PointProposal> proposals = new ArrayList<>();
        for (RubricPoint point : Statements.of(rubric, reader)) {
            proposals.add(propose(point, rubric, question, answer));
        }
        return proposals;
    }

    private PointProposal propose(RubricPoint point, Rubric rubric, Reading question, Reading answer) {
        Fit best = fit(point.wordings(), rubric.points().size() == 1, question, answer);
        double probability = best.probability();
        if (!point.anyOf().isEmpty() && Terms.namesOneOfEach(point.anyOf(), answer.text())) {
            probability = Math.max(probability, NAMED);
        }
        Fit counter = fit(point.counterPhrasings(), false, question, answer);
        if (counter.nearest() >= FOUND && counter.nearest() > best.nearest()) {
            probability = Math.min(probability, AGAINST);
        }
        WrongStatement hit = hit(point, rubric.wrong(), best, question, answer);
        if (hit != null) {
            probability = Math.min(probability, AGAINST);
        }
        return new PointProposal(point.id(), verdict(probability, rubric), probability, best.part(), hit);
    }

    private @Nullable WrongStatement hit(
            RubricPoint point, List<WrongStatement> wrong, Fit said, Reading question, Reading answer) {
        for (WrongStatement statement : wrong) {
            if (statement.keyPoint() == null || !statement.keyPoint().value().equals(point.id())) {
                continue;
            }
            Fit fit = fit(List.of(statement.text()), false, question, answer);
            if (fit.nearest() >= FOUND && fit.nearest() > said.nearest()) {
                return statement;
            }
        }
        return null;
    }

    private Fit fit(List<String> wordings, boolean closed, Reading question, Reading answer) {
        if (answer.text().words().isEmpty() || wordings.isEmpty()) {
            return new Fit(0, 0, "");
        }
        List<double[]> measures = new ArrayList<>();
        double[] logits = new double[wordings.size()];
        double best = Double.NEGATIVE_INFINITY;
        Span part = new Span(0, 0);
        for (int i = 0; i < logits.length; i++) {
            PointFeatures features = PointFeatures.of(question, reader.known(wordings.get(i)), answer);
            measures.add(features.values());
            logits[i] = scorer.score(features.values());
            if (logits[i] > best) {
                best = logits[i];
                part = features.best();
            }
        }
        double most = answer.text().asks(part) ? ASKED : 1;
        double nearest = Math.min(most, Scorer.probability(best - DISCOUNT));
        double probability = Math.min(most, Scorer.probability(together(measures, logits, best, closed)));
        Text text = answer.text();
        return new Fit(probability, nearest, text.quote(text.telling(part)));
    }

    private double together(List<double[]> measures, double[] logits, double best, boolean closed) {
        double alone = best - FLATTERY * Math.log(logits.length) - DISCOUNT;
        if (logits.length == 1) {
            return alone;
        }
        double all = joint.score(JointFeatures.of(measures, logits));
        if (!closed) {
            return Math.max(alone, all);
        }
        double both = (alone + DISCOUNT + all) / 2 - CLOSED;
        boolean verbatim = measures.stream().anyMatch(m -> m[AGREEMENT] >= VERBATIM);
        return verbatim ? Math.max(alone, both) : both;
    }

    private static Verdict verdict(double probability, Rubric rubric) {
        double missing = rubric.points().size() >= SEVERAL ? MISSING_AMONG_SEVERAL : MISSING;
        return probability >= FOUND ? Verdict.FOUND : probability <= missing ? Verdict.MISSING : Verdict.UNCLEAR;
    }
}
