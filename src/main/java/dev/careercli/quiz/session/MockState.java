package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;

/** Where a mock stands: all questions are asked, then all answers are walked through once. */
public sealed interface MockState {
    MockRun run();

    /** A question stands on screen. */
    record Asking(MockRun run) implements MockState {}

    /** Something was answered, and the interviewer asks on. */
    record FollowedUp(MockRun run, Given given, FollowUp followUp) implements MockState {}

    /** The points of an answer stand on screen, for the person to confirm and rate. */
    record Walking(MockRun run, Revealed revealed) implements MockState {}

    record Ended(MockRun run) implements MockState {}
}
