package dev.careercli.grading;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.WrongStatement;
import dev.careercli.grading.score.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds questions to what the grader makes of them: the model answer says every key point and no wrong statement, the
 * prompt and the hints say no point, and an answer about something else hardly any. Safe for use by several threads.
 */
public final class RubricCheck {
    /** Answers to questions of other areas that a question is held against; more are sampled evenly. */
    static final int ELSEWHERE = 12;

    /** What the prompt gives away or another answer says counts from this probability on, where the grader is sure. */
    private static final double SURE = 0.70;

    private final Grader grader;
    private final List<Question> bank;

    /** The model answers, each read once though it is held against many questions. */
    private final Map<String, Reading> answers = new ConcurrentHashMap<>();

    /** @param bank the questions whose answers a question is held against, its own among them or not */
    public RubricCheck(Grader grader, List<Question> bank) {
        this.grader = grader;
        this.bank = List.copyOf(bank);
    }

    /**
     * What was found about one question.
     *
     * @param points how many key points it has
     * @param found how many of them its model answer is proposed to say
     * @param missing those it is proposed not to say
     * @param unsure those it may say, as far as the grader can tell
     * @param given those that the prompt or a hint already says
     * @param mistaken wrong statements of its own that its model answer seems to make
     * @param elsewhere how many points were found in answers of other areas, over all of them
     * @param looked how many points were looked for there
     */
    public record Result(
            QuestionId question,
            int points,
            int found,
            List<KeyPointId> missing,
            List<KeyPointId> unsure,
            Set<KeyPointId> given,
            List<WrongStatement> mistaken,
            int elsewhere,
            int looked) {
        public Result {
            missing = List.copyOf(missing);
            unsure = List.copyOf(unsure);
            given = Set.copyOf(given);
            mistaken = List.copyOf(mistaken);
        }

        /** Share of the points found in other areas' answers, 0 to 1; 0 when there are none to look in. */
        public double elsewhereShare() {
            return looked == 0 ? 0 : (double) elsewhere / looked;
        }
    }

    /** Checks one question. */
    public Result check(Question question) {
        Rubric rubric = Rubric.of(question);
        List<PointProposal> answer = grader.propose(rubric, answer(question));
        Set<KeyPointId> given = new LinkedHashSet<>(sure(grader.propose(rubric, grader.read(question.prompt()))));
        question.hints().forEach(hint -> given.addAll(sure(grader.propose(rubric, grader.read(hint)))));
        int elsewhere = 0;
        List<Question> others = others(question);
        for (Question other : others) {
            elsewhere += sure(grader.propose(rubric, answer(other))).size();
        }
        int points = answer.size();
        return new Result(
                question.id(),
                points,
                found(answer).size(),
                ids(answer, Verdict.MISSING),
                ids(answer, Verdict.UNCLEAR),
                given,
                mistaken(answer),
                elsewhere,
                others.size() * points);
    }

    private Reading answer(Question question) {
        return answers.computeIfAbsent(question.answer(), grader::read);
    }

    /** Questions of other areas, evenly spread over the bank and the same ones at every run. */
    private List<Question> others(Question question) {
        List<Question> others =
                bank.stream().filter(q -> !q.area().equals(question.area())).toList();
        if (others.size() <= ELSEWHERE) {
            return others;
        }
        int first = Math.floorMod(question.id().value().hashCode(), others.size());
        List<Question> some = new ArrayList<>();
        for (int i = 0; i < ELSEWHERE; i++) {
            some.add(others.get((first + i * others.size() / ELSEWHERE) % others.size()));
        }
        return some;
    }

    private static List<WrongStatement> mistaken(List<PointProposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> Stream.ofNullable(proposal.wrong()))
                .toList();
    }

    private static List<KeyPointId> found(List<PointProposal> proposals) {
        return ids(proposals, Verdict.FOUND);
    }

    private static List<KeyPointId> sure(List<PointProposal> proposals) {
        return found(proposals.stream().filter(p -> p.probability() >= SURE).toList());
    }

    private static List<KeyPointId> ids(List<PointProposal> proposals, Verdict verdict) {
        return proposals.stream()
                .filter(p -> p.verdict() == verdict)
                .map(p -> new KeyPointId(p.id()))
                .toList();
    }
}
