package dev.careercli.grading;

import dev.careercli.content.WrongStatement;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes, for each key point, whether an answer says it. */
final class PointGrader {
    /** From here on a point is proposed as found: the least certain of these is right about 8 times in 10. */
    static final double FOUND = 0.80;

    /** Up to here it is proposed as missing; lower than calibration asks, for subjects unlike those trained on. */
    static final double MISSING = 0.14;

    /**
     * What the best of k wordings flatters a point by, in logits for each ln k: the best of several chances is high by
     * chance alone. Less than half of what our own questions fit, where other wordings are paraphrases by design.
     */
    private static final double FLATTERY = 0.4;

    /** What naming a term of every group makes of the probability, and what a wrong statement leaves of it. */
    private static final double NAMED = 0.85;

    private static final double AGAINST = 0.35;

    private final TextReader reader;
    private final Scorer scorer;

    PointGrader(TextReader reader, Scorer scorer) {
        this.reader = reader;
        this.scorer = scorer;
    }

    /** How well one wording fits: the probability and the part of the answer it fits best. */
    private record Fit(double probability, String part) {}

    void prepare(Rubric rubric) {
        reader.known(rubric.question());
        for (RubricPoint point : Statements.of(rubric, reader)) {
            point.wordings().forEach(reader::known);
            point.counterPhrasings().forEach(reader::known);
        }
        rubric.wrong().forEach(wrong -> reader.known(wrong.text()));
    }

    List<PointProposal> propose(Rubric rubric, Reading answer) {
        Reading question = reader.known(rubric.question());
        List<PointProposal> proposals = new ArrayList<>();
        for (RubricPoint point : Statements.of(rubric, reader)) {
            proposals.add(propose(point, rubric.wrong(), question, answer));
        }
        return proposals;
    }

    private PointProposal propose(RubricPoint point, List<WrongStatement> wrong, Reading question, Reading answer) {
        Fit best = best(point.wordings(), question, answer);
        double probability = best.probability();
        if (!point.anyOf().isEmpty() && Terms.namesOneOfEach(point.anyOf(), answer.text())) {
            probability = Math.max(probability, NAMED);
        }
        Fit counter = best(point.counterPhrasings(), question, answer);
        if (counter.probability() >= FOUND && counter.probability() > best.probability()) {
            probability = Math.min(probability, AGAINST);
        }
        WrongStatement hit = hit(point, wrong, best, question, answer);
        if (hit != null) {
            probability = Math.min(probability, AGAINST);
        }
        return new PointProposal(point.id(), verdict(probability), probability, best.part(), hit);
    }

    private @Nullable WrongStatement hit(
            RubricPoint point, List<WrongStatement> wrong, Fit said, Reading question, Reading answer) {
        for (WrongStatement statement : wrong) {
            if (statement.keyPoint() == null || !statement.keyPoint().value().equals(point.id())) {
                continue;
            }
            Fit fit = best(List.of(statement.text()), question, answer);
            if (fit.probability() >= FOUND && fit.probability() > said.probability()) {
                return statement;
            }
        }
        return null;
    }

    private Fit best(List<String> wordings, Reading question, Reading answer) {
        Fit best = new Fit(0, "");
        if (answer.text().words().isEmpty()) {
            return best;
        }
        double flattery = FLATTERY * Math.log(wordings.size());
        for (String wording : wordings) {
            PointFeatures features = PointFeatures.of(question, reader.known(wording), answer);
            double probability = Scorer.probability(scorer.score(features.values()) - flattery);
            if (probability > best.probability()) {
                best = new Fit(probability, answer.text().quote(features.best()));
            }
        }
        return best;
    }

    private static Verdict verdict(double probability) {
        return probability >= FOUND ? Verdict.FOUND : probability <= MISSING ? Verdict.MISSING : Verdict.UNCLEAR;
    }
}
