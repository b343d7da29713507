package dev.careercli.quiz.session;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State.Phrasing;
import dev.careercli.grading.Grader;
import dev.careercli.grading.Grading;
import dev.careercli.grading.PointProposal;
import dev.careercli.grading.Rubric;
import dev.careercli.grading.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proposes by the grader, with what the person taught it. The answer and the reply to the follow-up are compared each on
 * its own, so that a point said only in the follow-up is recognised as such.
 *
 * <p>An answer is looked at twice, before the follow-up and after it; the first look is remembered. Not for several
 * threads.
 */
public final class GradedProposer implements Proposer {
    /** A shorter reply that makes nothing clearer is no evidence to look at. */
    private static final int FEWEST_WORDS = 4;

    private final Supplier<Grader> grader;
    private final Function<QuestionId, List<Phrasing>> taught;
    private @Nullable Assessment last;

    /**
     * @param grader the best one there is when it is asked
     * @param taught the wordings that the person's marks taught about a question
     */
    public GradedProposer(Supplier<Grader> grader, Function<QuestionId, List<Phrasing>> taught) {
        this.grader = grader;
        this.taught = taught;
    }

    /** An answer that was graded, and by whom. */
    private record Assessment(Grader by, Rubric rubric, String answer, Grading grading) {}

    @Override
    public Proposals propose(Question question, String answer, String followUp) {
        if (PrivateQuestions.isBlank(question)) {
            return Proposals.NONE;
        }
        Grader best = grader.get();
        Rubric rubric = LearnedPhrasings.rubric(question, taught.apply(question.id()));
        Grading first = first(best, rubric, answer);
        List<PointProposal> replied =
                followUp.isBlank() ? List.of() : best.grade(rubric, followUp).points();
        Map<KeyPointId, Proposal> points = new LinkedHashMap<>();
        for (int i = 0; i < first.points().size(); i++) {
            PointProposal said = first.points().get(i);
            PointProposal later = replied.isEmpty() ? null : replied.get(i);
            points.put(new KeyPointId(said.id()), proposal(said, later));
        }
        return new Proposals(points, first.readsLikeNotes());
    }

    private Grading first(Grader best, Rubric rubric, String answer) {
        Assessment assessment = last;
        if (assessment == null
                || assessment.by() != best
                || !assessment.answer().equals(answer)
                || !assessment.rubric().equals(rubric)) {
            assessment = new Assessment(best, rubric, answer, best.grade(rubric, answer));
            last = assessment;
        }
        return assessment.grading();
    }

    private static Proposal proposal(PointProposal said, @Nullable PointProposal later) {
        return later != null && replyCounts(said, later) ? proposal(later, true) : proposal(said, false);
    }

    /** A contradiction counts first, then what was found unaided, then the more probable of the two where it has a quote. */
    private static boolean replyCounts(PointProposal said, PointProposal later) {
        if (later.wrong() != null || said.wrong() != null) {
            return later.wrong() != null;
        }
        boolean informative =
                later.verdict() != said.verdict() || later.sentence().split("\\s+").length >= FEWEST_WORDS;
        return informative && !isFound(said) && later.probability() > said.probability();
    }

    private static boolean isFound(PointProposal proposal) {
        return proposal.verdict() == Verdict.FOUND;
    }

    private static Proposal proposal(PointProposal point, boolean onFollowUp) {
        String sentence = point.sentence().isBlank() ? null : point.sentence();
        return new Proposal(verdict(point), sentence, onFollowUp, point.reason());
    }

    private static Proposal.Verdict verdict(PointProposal point) {
        return switch (point.verdict()) {
            case FOUND -> Proposal.Verdict.FOUND;
            case UNCLEAR -> Proposal.Verdict.UNCLEAR;
            case MISSING -> Proposal.Verdict.NOT_FOUND;
        };
    }
}
