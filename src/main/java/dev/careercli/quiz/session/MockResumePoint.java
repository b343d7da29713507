package dev.careercli.quiz.session;

import dev.careercli.quiz.session.QuizState.FollowedUp;
import java.util.Optional;

/**
 * A resumable position in a mock, as ids and text. Answers that were handed in or checked are not part of it: the
 * journal has them under the name of the round.
 *
 * @param round the name of the round as it was played
 * @param handedIn how many answers were handed in by then
 * @param checked how many of them were checked by then
 * @param walking whether the answers are being walked through
 * @param at the position within the question on screen; while its points are checked, the marks alone
 */
public record MockResumePoint(String round, int handedIn, int checked, boolean walking, AnswerPosition at)
        implements ResumePoint {
    public MockResumePoint {
        if (checked < 0 || handedIn < checked) {
            throw new IllegalArgumentException(checked + " of " + handedIn + " answers are checked");
        }
    }

    /** The position of a state; empty when the mock is over. */
    public static Optional<MockResumePoint> of(MockState state) {
        if (state.isEnded()) {
            return Optional.empty();
        }
        MockRun run = state.run();
        AnswerPosition at = AnswerPosition.of(state.at());
        return Optional.of(new MockResumePoint(
                run.name(),
                run.given().size(),
                run.checked().size(),
                state.isWalking(),
                state.isWalking() ? new AnswerPosition(0, null, null, at.marks()) : at));
    }

    @Override
    public boolean holdsWords() {
        return at.holdsWords();
    }

    @Override
    public MockResumePoint withoutWords() {
        return new MockResumePoint(round, handedIn, checked, walking, at.withoutWords());
    }

    /** The same stage of the round, with nothing given to what is on screen. */
    public MockResumePoint afresh() {
        return new MockResumePoint(round, handedIn, checked, walking, AnswerPosition.START);
    }

    /** Whether a run stands just here: a crash may come between keeping an answer and the next place. */
    public boolean isAt(MockRun run) {
        return run.name().equals(round)
                && run.given().size() == handedIn
                && run.checked().size() == checked;
    }

    /** The follow-up on screen, if this is where a run stands. */
    Optional<FollowedUp> followedUp(MockRun run) {
        if (!isAt(run)) {
            return Optional.empty();
        }
        QuizState state = at.reopen(MockState.sessionOf(run.current()));
        return state instanceof FollowedUp followed ? Optional.of(followed) : Optional.empty();
    }
}
