package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.quiz.session.MockEffect.Step;
import dev.careercli.quiz.session.MockState.Asking;
import dev.careercli.quiz.session.MockState.Ended;
import dev.careercli.quiz.session.MockState.FollowedUp;
import dev.careercli.quiz.session.MockState.Walking;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview as a function, beside {@link QuizEngine}: every question is asked with at most one follow-up and
 * nothing is revealed; then the points of each answer are confirmed and rated, once. What was handed in is kept at once,
 * so that a round that breaks off loses no answer.
 */
public final class MockEngine {
    private final Proposer proposer;
    private final Recorder recorder;

    /** Makes the events that are kept of an answer. */
    public interface Recorder {
        /** Of an answer handed in, not rated yet. */
        ReviewEvent.Answered handedIn(Question question, Given given, String round);

        /** Of an answer whose points were confirmed. */
        ReviewEvent.Answered checked(Revealed revealed, Rating rating, String round);
    }

    public MockEngine(Proposer proposer, Recorder recorder) {
        this.proposer = proposer;
        this.recorder = recorder;
    }

    /** Begins a round, or goes on with one that broke off: at the next question, or where its answers are checked. */
    public Step begin(MockRun run) {
        return begin(run, null);
    }

    /**
     * Goes on with a round where it broke off.
     *
     * @param left where that was, as far as the run itself does not tell; null when nothing more is known
     */
    public Step begin(MockRun run, @Nullable MockResumePoint left) {
        boolean walks = run.isAnswered() || !run.checked().isEmpty() || (left != null && left.walking());
        if (walks) {
            return left != null && left.isAt(run) ? walkOrEnd(run, left.marks()) : walkOrEnd(run);
        }
        Optional<FollowedUp> followedUp = left == null ? Optional.empty() : left.followedUp(run);
        return followedUp
                .map(state -> Step.of(
                        state,
                        new MockEffect.ShowGiven(run, state.given()),
                        new MockEffect.AskFollowUp(state.followUp())))
                .orElseGet(() -> Step.of(new Asking(run), new MockEffect.Ask(run)));
    }

    /** The next state and its effects. An event that makes no sense in a state changes nothing. */
    public Step step(MockState state, QuizEvent event) {
        if (state instanceof Asking asking) {
            return asking(asking, event);
        } else if (state instanceof FollowedUp followed) {
            return followedUp(followed, event);
        } else if (state instanceof Walking walking) {
            return walking(walking, event);
        }
        return Step.of(state);
    }

    private Step asking(Asking state, QuizEvent event) {
        MockRun run = state.run();
        if (event instanceof QuizEvent.Typed typed) {
            return answered(run, new Given(typed.text(), null, typed.millis(), true, false));
        } else if (event instanceof QuizEvent.SaidAloud aloud) {
            return answered(run, new Given(null, null, aloud.millis(), true, false));
        } else if (event instanceof QuizEvent.DidNotKnow unknown) {
            return handedIn(run, new Given(null, null, unknown.millis(), false, false));
        } else if (event instanceof QuizEvent.Left) {
            return walkOrEnd(run);
        }
        return aside(state, run.current(), event);
    }

    private Step answered(MockRun run, Given given) {
        Question question = run.current();
        Optional<FollowUp> followUp = QuizEngine.followUp(question, QuizEngine.propose(proposer, question, given));
        return followUp.isEmpty()
                ? handedIn(run, given)
                : Step.of(new FollowedUp(run, given, followUp.get()), new MockEffect.AskFollowUp(followUp.get()));
    }

    private Step followedUp(FollowedUp state, QuizEvent event) {
        if (event instanceof QuizEvent.Replied replied) {
            return handedIn(state.run(), state.given().withFollowUp(replied.text()));
        } else if (event instanceof QuizEvent.Left) {
            // The answer itself was given; only the reply is missing.
            MockRun run = state.run();
            Step walk = walkOrEnd(run.answered(state.given()));
            return before(walk, new MockEffect.Append(recorder.handedIn(run.current(), state.given(), run.name())));
        }
        return Step.of(state);
    }

    private Step handedIn(MockRun run, Given given) {
        MockEffect append = new MockEffect.Append(recorder.handedIn(run.current(), given, run.name()));
        MockRun next = run.answered(given);
        return next.isAnswered()
                ? before(walkOrEnd(next), append)
                : Step.of(new Asking(next), append, new MockEffect.Ask(next));
    }

    private Step walkOrEnd(MockRun run) {
        return walkOrEnd(run, List.of());
    }

    private Step walkOrEnd(MockRun run, List<Point.Mark> marks) {
        return run.given().isEmpty() ? end(run) : before(walk(run, marks), new MockEffect.BeginWalk(run));
    }

    /**
     * Goes to the next answer that was not checked, or ends.
     *
     * @param marks of its points from before; empty when there are none
     */
    private Step walk(MockRun run, List<Point.Mark> marks) {
        if (run.unchecked() == 0) {
            return end(run);
        }
        Question question = run.questions().get(run.checked().size());
        Given given = run.given().get(run.checked().size());
        Session session = Session.of(List.of(question), Set.of(), false);
        Points points = QuizEngine.propose(proposer, question, given).marked(marks);
        Revealed revealed = new Revealed(session, given, points);
        return Step.of(new Walking(run, revealed), new MockEffect.AskPoints(run, revealed, ""));
    }

    private Step walking(Walking state, QuizEvent event) {
        Revealed revealed = state.revealed();
        if (event instanceof QuizEvent.PointsChanged changed) {
            if (!revealed.points().accepts(changed.letters())) {
                return Step.of(state, new MockEffect.ShowNotice(Effect.Notice.NO_SUCH_POINT));
            }
            Revealed next = new Revealed(
                    revealed.session(), revealed.given(), revealed.points().toggled(changed.letters()));
            return Step.of(
                    new Walking(state.run(), next), new MockEffect.AskPoints(state.run(), next, changed.letters()));
        } else if (event instanceof QuizEvent.Confirmed confirmed) {
            Rating rating = confirmed.rating() == null ? QuizEngine.offered(revealed) : confirmed.rating();
            MockRun run = state.run().checked(new Outcome(revealed, rating));
            List<PhrasingLearned> learned = LearnedPhrasings.learned(revealed);
            Step walk = walk(run, List.of());
            Step next = learned.isEmpty() ? walk : before(walk, new MockEffect.Learn(learned));
            return before(next, new MockEffect.Append(recorder.checked(revealed, rating, run.name())));
        } else if (event instanceof QuizEvent.UndoAsked) {
            return undo(state);
        } else if (event instanceof QuizEvent.Left) {
            return end(state.run());
        }
        return aside(state, revealed.question(), event);
    }

    private static Step undo(Walking state) {
        MockRun run = state.run();
        if (run.checked().isEmpty()) {
            return Step.of(state, new MockEffect.ShowNotice(Effect.Notice.NOTHING_TO_UNDO));
        }
        Revealed last = run.checked().get(run.checked().size() - 1).revealed();
        MockRun back = run.uncheckedLast();
        return Step.of(new Walking(back, last), new MockEffect.TakeBack(), new MockEffect.AskPoints(back, last, ""));
    }

    private static Step aside(MockState state, Question question, QuizEvent event) {
        if (event instanceof QuizEvent.Noted noted) {
            return Step.of(
                    state,
                    new MockEffect.Append(new ReviewEvent.Noted(question.id(), noted.text())),
                    new MockEffect.ShowNotice(Effect.Notice.NOTED));
        } else if (event instanceof QuizEvent.Flagged flagged) {
            return Step.of(
                    state,
                    new MockEffect.Append(new ReviewEvent.Flagged(question.id(), flagged.reason())),
                    new MockEffect.ShowNotice(Effect.Notice.FLAGGED));
        }
        return Step.of(state, new MockEffect.ShowNotice(Effect.Notice.NOT_IN_A_MOCK));
    }

    private static Step end(MockRun run) {
        return Step.of(new Ended(run), new MockEffect.Finish(run));
    }

    private static Step before(Step step, MockEffect first) {
        List<MockEffect> effects = new ArrayList<>();
        effects.add(first);
        effects.addAll(step.effects());
        return new Step(step.state(), effects);
    }
}
