package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.event.ReviewEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;

/** What a step of a mock asks the world to do, in order. */
public sealed interface MockEffect {
    /** Put the current question on screen, level and area hidden, and ask for an answer. */
    record Ask(MockRun run) implements MockEffect {}

    /** Put a question and what was handed in to it on screen again, after the round broke off. */
    record ShowGiven(MockRun run, QuizState.Given given) implements MockEffect {}

    /** Ask on, and ask for a reply. */
    record AskFollowUp(FollowUp followUp) implements MockEffect {}

    /** The round is over; the answers are walked through from here on. */
    record BeginWalk(MockRun run) implements MockEffect {}

    /**
     * Put an answer and its points on screen and ask for letters or a rating.
     *
     * @param changed the letters of the points that were just changed; empty when the question and the strong answer are
     *     due above them
     */
    record AskPoints(MockRun run, Revealed revealed, String changed) implements MockEffect {}

    /** Write an event to the journal before anything else happens. */
    record Append(ReviewEvent event) implements MockEffect {}

    /** Write what the marks of the answer just checked teach the grader, where answers are kept. */
    record Learn(List<ReviewEvent.PhrasingLearned> wordings) implements MockEffect {
        public Learn {
            wordings = List.copyOf(wordings);
        }
    }

    /** Take back the last rating of this mock, and what it taught. */
    record TakeBack() implements MockEffect {}

    record ShowNotice(Effect.Notice notice) implements MockEffect {}

    /** Show the scorecard. */
    record Finish(MockRun run) implements MockEffect {}

    /** The state after a step, and what the world has to do. */
    record Step(MockState state, List<MockEffect> effects) {
        public Step {
            effects = List.copyOf(effects);
        }

        static Step of(MockState state, MockEffect... effects) {
            return new Step(state, List.of(effects));
        }
    }
}
