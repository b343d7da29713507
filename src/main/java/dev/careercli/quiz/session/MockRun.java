package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.quiz.session.QuizState.Given;
import java.util.ArrayList;
import java.util.List;

/**
 * A mock under way.
 *
 * @param name of the round as it was played, kept with every answer
 * @param questions in the order of the round
 * @param given one for each question answered so far
 * @param checked one for each answer walked through so far
 */
public record MockRun(Mock mock, String name, List<Question> questions, List<Given> given, List<Outcome> checked) {
    private static final long MINUTE = 60_000;

    public MockRun {
        questions = List.copyOf(questions);
        given = List.copyOf(given);
        checked = List.copyOf(checked);
    }

    public static MockRun of(Mock mock, String name, List<Question> questions) {
        return new MockRun(mock, name, questions, List.of(), List.of());
    }

    /** Whether every question was answered. */
    boolean isAnswered() {
        return given.size() == questions.size();
    }

    /** The question on screen. */
    public Question current() {
        return questions.get(given.size());
    }

    /** Minutes that answering took. */
    public int minutesTaken() {
        return (int) Math.round(given.stream().mapToLong(Given::millis).sum() / (double) MINUTE);
    }

    /**
     * About how many minutes are left: what the questions left are given, or what the clock leaves if that is less;
     * never below 0.
     */
    public int minutesLeft() {
        return Math.max(0, Math.min(mock.minutesLeft(given.size()), mock.minutesLeft(0) - minutesTaken()));
    }

    /** How many answers the person has not checked. */
    public int unchecked() {
        return given.size() - checked.size();
    }

    MockRun answered(Given answer) {
        List<Given> more = new ArrayList<>(given);
        more.add(answer);
        return new MockRun(mock, name, questions, more, checked);
    }

    MockRun checked(Outcome outcome) {
        List<Outcome> more = new ArrayList<>(checked);
        more.add(outcome);
        return new MockRun(mock, name, questions, given, more);
    }

    MockRun uncheckedLast() {
        return new MockRun(mock, name, questions, given, checked.subList(0, checked.size() - 1));
    }
}
