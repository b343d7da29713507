package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.Proposing;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;
import java.util.Set;

/**
 * Where a mock stands: all questions are asked, then the points of all answers are checked once.
 *
 * @param at the step within one question, as in a practice session of that question alone
 */
public record MockState(MockRun run, QuizState at) {
    /** The next question of the round is on screen. */
    static MockState asking(MockRun run) {
        return new MockState(run, new Asked(sessionOf(run.current()), 0));
    }

    static MockState ended(MockRun run) {
        return new MockState(run, new Ended(Session.of(List.of(), Set.of(), false)));
    }

    static Session sessionOf(Question question) {
        return Session.of(List.of(question), Set.of(), false);
    }

    /** Whether the questions are over and an answer is being checked. */
    public boolean isWalking() {
        return at instanceof Revealed || at instanceof Proposing;
    }

    public boolean isEnded() {
        return at instanceof Ended;
    }
}
