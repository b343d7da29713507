package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.quiz.session.MockState.FollowedUp;
import dev.careercli.quiz.session.MockState.Walking;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.QuizState.Given;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a mock somebody is. Answers that were handed in, and those that were checked, are not here: the journal has
 * them under the name of the round.
 *
 * @param round the name of the round as it was played
 * @param handedIn how many answers were handed in by then
 * @param checked how many of them were checked by then
 * @param walking whether the answers are being walked through
 * @param given the answer whose follow-up is on screen; null when none is
 * @param followUp the index of that follow-up, from 0; null when none is
 * @param marks the person's marks of the points on screen, in their order; empty when none are
 */
public record MockResumePoint(
        String round,
        int handedIn,
        int checked,
        boolean walking,
        @Nullable Given given,
        @Nullable Integer followUp,
        List<Mark> marks)
        implements ResumePoint {
    public MockResumePoint {
        marks = List.copyOf(marks);
        if (checked < 0 || handedIn < checked) {
            throw new IllegalArgumentException(checked + " of " + handedIn + " answers are checked");
        }
    }

    /** Where a state is; empty when the mock is over. */
    public static Optional<MockResumePoint> of(MockState state) {
        if (state instanceof MockState.Asking) {
            return Optional.of(at(state.run(), false, null, null, List.of()));
        } else if (state instanceof FollowedUp followed) {
            int index = state.run().current().followUps().indexOf(followed.followUp());
            return Optional.of(at(state.run(), false, followed.given(), index, List.of()));
        } else if (state instanceof Walking walking) {
            List<Mark> marks =
                    walking.revealed().points().all().stream().map(Point::mark).toList();
            return Optional.of(at(state.run(), true, null, null, marks));
        }
        return Optional.empty();
    }

    private static MockResumePoint at(
            MockRun run, boolean walking, @Nullable Given given, @Nullable Integer followUp, List<Mark> marks) {
        return new MockResumePoint(
                run.name(), run.given().size(), run.checked().size(), walking, given, followUp, marks);
    }

    @Override
    public boolean holdsWords() {
        return given != null || marks.stream().anyMatch(m -> m != Mark.OPEN);
    }

    @Override
    public MockResumePoint withoutWords() {
        return new MockResumePoint(
                round, handedIn, checked, walking, given == null ? null : given.withoutWords(), followUp, marks);
    }

    /** The same stage of the round, with nothing given to what is on screen. */
    public MockResumePoint afresh() {
        return new MockResumePoint(round, handedIn, checked, walking, null, null, List.of());
    }

    /** Whether a run stands just here: a crash may come between keeping an answer and the next place. */
    public boolean isAt(MockRun run) {
        return run.name().equals(round)
                && run.given().size() == handedIn
                && run.checked().size() == checked;
    }

    /** The follow-up on screen, if this is where a run stands. */
    Optional<FollowedUp> followedUp(MockRun run) {
        if (!isAt(run) || given == null || followUp == null) {
            return Optional.empty();
        }
        List<FollowUp> all = run.current().followUps();
        return followUp < 0 || followUp >= all.size()
                ? Optional.empty()
                : Optional.of(new FollowedUp(run, given, all.get(followUp)));
    }
}
