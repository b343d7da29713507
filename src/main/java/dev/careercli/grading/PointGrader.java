package dev.careercli.grading;

import dev.careercli.content.WrongStatement;
import dev.careercli.grading.score.Reading;
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

    /**
     * The same where a rubric has several points, each in several wordings, as our own have. Chosen on one half of the answers
     * in bench/grading/own, so that nine of ten points proposed as found in true answers are said.
     */
    static final double FOUND_AMONG_SEVERAL = 0.50;

    /** Up to here it is proposed as missing; lower than calibration asks, for subjects unlike those trained on. */
    static final double MISSING = 0.075;

    /**
     * The same where a rubric has several points: an answer is not written to say just this one, so a low probability means
     * more. Chosen on answers made of other wordings of half the points of our own questions.
     */
    static final double MISSING_AMONG_SEVERAL = 0.20;

    private static final int SEVERAL = 3;

    /** What naming a term of every group makes of the probability, and what a wrong statement leaves of it. */
    private static final double NAMED = 0.85;

    private static final double AGAINST = 0.35;

    /**
     * From this probability on the matched part counts as the opposite of the point, with and without the model. Chosen on one
     * half of the answers in bench/grading/own: one denied point of ten is still found, and one said point of ten is doubted.
     */
    private static final double OPPOSED = 0.25;

    private static final double OPPOSED_BY_WORDING = 0.35;

    /** The same for a single point and for a point in one wording, whose matches are less sure of what they mean. */
    private static final double OPPOSED_ALONE = 0.5;

    /** The same for a sentence of a reference, which is no claim that was written to be looked for. */
    private static final double OPPOSED_SENTENCE = 0.7;

    /** At most this for a point whose opposite was said: never found. */
    private static final double DOUBTED = 0.45;

    private final TextReader reader;
    private final Scorers scorers;
    private final double opposedFrom;

    PointGrader(TextReader reader, Scorers scorers) {
        this.reader = reader;
        this.scorers = scorers;
        this.opposedFrom = reader.deep() ? OPPOSED : OPPOSED_BY_WORDING;
    }

    /**
     * A proposal with what only the score needs of it.
     *
     * @param against probability that the matched part says the opposite
     * @param from the probability from which on it counts as the opposite
     */
    record Judged(PointProposal proposal, double against, double from) {
        /** How far it is beyond doubt that the opposite was said, 0 to 1. */
        double turned() {
            return Math.max(0, against - from) / (1 - from);
        }

        /** What it counts for the score: less, the surer it is that the opposite was said. */
        double worth() {
            return proposal.probability() * (1 - turned());
        }
    }

    List<Judged> propose(Rubric rubric, Reading answer) {
        Reading question = reader.known(rubric.question());
        List<Judged> proposals = new ArrayList<>();
        for (RubricPoint point : Statements.of(rubric, reader)) {
            proposals.add(propose(point, rubric, question, answer));
        }
        return proposals;
    }

    private Judged propose(RubricPoint point, Rubric rubric, Reading question, Reading answer) {
        if (answer.text().words().isEmpty()) {
            return new Judged(new PointProposal(point.id(), Verdict.MISSING, 0, "", null, false), 0, 1);
        }
        boolean closed = rubric.points().size() == 1;
        double from =
                several(point, rubric) ? opposedFrom : rubric.points().isEmpty() ? OPPOSED_SENTENCE : OPPOSED_ALONE;
        WordingFits fits = fits(point.wordings(), question, answer);
        double against = fits.against();
        double probability = fits.probability(closed);
        if (against >= from && probability > missing(rubric)) {
            WordingFits rest = fits.without(sentence(answer.text(), fits.part()));
            if (rest.probability(closed) >= found(point, rubric) && rest.against() < from) {
                fits = rest; // it is said rightly elsewhere in the answer
                against = rest.against();
                probability = rest.probability(closed);
            }
        }
        if (probability < NAMED && named(point, fits, answer, from)) {
            probability = NAMED;
            against = Math.min(against, from - 0.01);
        }
        if (countered(point, fits, question, answer)) {
            probability = Math.min(probability, AGAINST);
        }
        WrongStatement hit = hit(point, rubric.wrong(), fits, question, answer);
        if (hit != null) {
            probability = Math.min(probability, AGAINST);
        }
        boolean opposed = against >= from && probability > missing(rubric);
        if (opposed) {
            probability = Math.min(probability, DOUBTED);
        }
        Verdict verdict = probability >= found(point, rubric)
                ? Verdict.FOUND
                : probability <= missing(rubric) ? Verdict.MISSING : Verdict.UNCLEAR;
        String quote =
                verdict == Verdict.FOUND ? Quotes.carrying(fits, answer.text()) : Quotes.nearest(fits, answer.text());
        return new Judged(
                new PointProposal(point.id(), verdict, probability, quote, hit, opposed && fits.saysOtherwise()),
                against,
                from);
    }

    /** Whether a term of every group stands there, one of them in a part that does not say the opposite. */
    private static boolean named(RubricPoint point, WordingFits fits, Reading answer, double from) {
        Text text = answer.text();
        if (point.anyOf().isEmpty() || !Terms.namesOneOfEach(point.anyOf(), text)) {
            return false;
        }
        for (int i = 0; i < text.units().size(); i++) {
            if (text.sentences().contains(text.units().get(i))
                    && Terms.namesOne(point.anyOf(), text, text.units().get(i))
                    && fits.againstAt(i) < from) {
                return true;
            }
        }
        return false;
    }

    private WordingFits fits(List<String> wordings, Reading question, Reading answer) {
        return WordingFits.of(
                scorers, question, wordings.stream().map(reader::known).toList(), answer);
    }

    private static Span sentence(Text answer, Span part) {
        return answer.sentences().stream()
                .filter(sentence -> sentence.holds(part))
                .findFirst()
                .orElse(part);
    }

    /** Whether a wording that was marked as not saying the point fits better. */
    private boolean countered(RubricPoint point, WordingFits said, Reading question, Reading answer) {
        if (point.counterPhrasings().isEmpty()) {
            return false;
        }
        double counter = fits(point.counterPhrasings(), question, answer).nearest();
        return counter >= FOUND && counter > said.nearest();
    }

    private @Nullable WrongStatement hit(
            RubricPoint point, List<WrongStatement> wrong, WordingFits said, Reading question, Reading answer) {
        for (WrongStatement statement : wrong) {
            if (statement.keyPoint() == null || !statement.keyPoint().value().equals(point.id())) {
                continue;
            }
            double made = fits(List.of(statement.text()), question, answer).nearest();
            if (made >= FOUND && made > said.nearest()) {
                return statement;
            }
        }
        return null;
    }

    private static double found(RubricPoint point, Rubric rubric) {
        return several(point, rubric) ? FOUND_AMONG_SEVERAL : FOUND;
    }

    /** Whether a point is one of several and has several wordings, as our own have. */
    private static boolean several(RubricPoint point, Rubric rubric) {
        return rubric.points().size() >= SEVERAL && !point.phrasings().isEmpty();
    }

    private static double missing(Rubric rubric) {
        return rubric.points().size() >= SEVERAL ? MISSING_AMONG_SEVERAL : MISSING;
    }
}
