package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.ChoosingFollowUp;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Proposing;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview as a function, beside {@link QuizEngine}: every question is asked with at most one follow-up and
 * nothing is revealed; then the points of each answer are confirmed and rated, once. An answer is written when it is
 * handed in, so that a round that is cut off loses none.
 */
public final class MockEngine {
    private MockEngine() {}

    /** Begins a round, or goes on with one from the journal: at the next question, or at the points to check. */
    public static Transition<MockState> begin(MockRun run) {
        return begin(run, null);
    }

    /**
     * Goes on with a round where it was cut off.
     *
     * @param left the saved position; null when only the journal is known
     */
    public static Transition<MockState> begin(MockRun run, @Nullable MockResumePoint left) {
        boolean walks = run.isAnswered() || !run.checked().isEmpty() || (left != null && left.walking());
        if (walks) {
            return walkOrEnd(run, left != null && left.isAt(run) ? left.at().marks() : List.of());
        }
        Optional<FollowedUp> followedUp = left == null ? Optional.empty() : left.followedUp(run);
        return followedUp
                .map(at -> Transition.of(
                        new MockState(run, at),
                        new Effect.ShowGiven(at.question(), at.given()),
                        new Effect.AskFollowUp(at.followUp())))
                .orElseGet(() -> ask(run));
    }

    /** The next state and its effects. An event that makes no sense in a state changes nothing. */
    public static Transition<MockState> step(MockState state, QuizEvent event) {
        MockRun run = state.run();
        if (state.at() instanceof Asked asked) {
            return asking(state, asked, event);
        } else if (state.at() instanceof ChoosingFollowUp choosing && event instanceof QuizEvent.Graded graded) {
            return followUp(run, choosing.given(), graded.proposals());
        } else if (state.at() instanceof FollowedUp followed) {
            return followedUp(state, followed, event);
        } else if (state.at() instanceof Proposing proposing && event instanceof QuizEvent.Graded graded) {
            return check(run, proposing.graded(graded.proposals()));
        } else if (state.at() instanceof Revealed revealed) {
            return walking(state, revealed, event);
        }
        return Transition.of(state);
    }

    private static Transition<MockState> asking(MockState state, Asked at, QuizEvent event) {
        MockRun run = state.run();
        boolean hinted = at.hints() > 0;
        if (event instanceof QuizEvent.Typed typed) {
            return typed(state, new Given(typed.text(), null, typed.millis(), true, hinted));
        } else if (event instanceof QuizEvent.InputEnded ended) {
            return typed(state, new Given(ended.text(), null, ended.millis(), true, hinted));
        } else if (event instanceof QuizEvent.SaidAloud aloud) {
            return followUp(run, new Given(null, null, aloud.millis(), true, hinted), Proposals.NONE);
        } else if (event instanceof QuizEvent.DidNotKnow unknown) {
            return handedIn(run, new Given(null, null, unknown.millis(), false, hinted));
        } else if (event instanceof QuizEvent.Skipped) {
            return handedIn(run, new Given(null, null, 0, false, hinted))
                    .after(new Effect.ShowNotice(Effect.Notice.SKIPPED_IN_A_MOCK));
        } else if (event instanceof QuizEvent.HintAsked) {
            Transition<QuizState> hint = QuizEngine.hint(at);
            return new Transition<>(new MockState(run, hint.state()), hint.effects());
        } else if (event instanceof QuizEvent.Left) {
            return walkOrEnd(run, List.of());
        }
        return noted(state, run.current(), event);
    }

    private static Transition<MockState> typed(MockState state, Given given) {
        ChoosingFollowUp choosing = new ChoosingFollowUp(state.at().session(), given);
        return Transition.of(new MockState(state.run(), choosing), new Effect.Grade(choosing.question(), given));
    }

    private static Transition<MockState> ask(MockRun run) {
        return Transition.of(MockState.asking(run), new Effect.AskAnswer(run.current()));
    }

    private static Transition<MockState> followUp(MockRun run, Given given, Proposals proposals) {
        Question question = run.current();
        Optional<FollowUp> followUp = FollowUpChoice.of(question, Points.of(question, proposals));
        return followUp.isEmpty()
                ? handedIn(run, given)
                : Transition.of(
                        new MockState(run, new FollowedUp(MockState.sessionOf(question), given, followUp.get())),
                        new Effect.AskFollowUp(followUp.get()));
    }

    private static Transition<MockState> followedUp(MockState state, FollowedUp at, QuizEvent event) {
        MockRun run = state.run();
        if (event instanceof QuizEvent.Replied replied) {
            return handedIn(run, at.given().withFollowUp(replied.text()));
        } else if (event instanceof QuizEvent.InputEnded ended) {
            return handedIn(run, at.given().withFollowUp(ended.text()));
        } else if (event instanceof QuizEvent.Left) {
            // The answer itself was given; only the reply is missing.
            return walkOrEnd(run.answered(at.given()), List.of()).after(append(run, at.given()));
        } else if (event instanceof QuizEvent.WentBack) {
            return ask(run);
        } else if (event instanceof QuizEvent.HintAsked) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.HINT_TOO_LATE));
        } else if (event instanceof QuizEvent.Skipped) {
            return handedIn(run, at.given());
        }
        return noted(state, at.question(), event);
    }

    private static Transition<MockState> handedIn(MockRun run, Given given) {
        MockRun next = run.answered(given);
        return (next.isAnswered() ? walkOrEnd(next, List.of()) : ask(next)).after(append(run, given));
    }

    private static Effect append(MockRun run, Given given) {
        return new Effect.Append(AnswerEvents.handedIn(run.current(), given, run.name()));
    }

    private static Transition<MockState> walkOrEnd(MockRun run, List<Point.Mark> marks) {
        return run.given().isEmpty()
                ? Transition.of(MockState.ended(run))
                : walk(run, marks).after(new Effect.BeginWalk(run));
    }

    /**
     * Goes to the next answer that was not checked, or ends.
     *
     * @param marks the saved marks of its points; empty when there are none
     */
    private static Transition<MockState> walk(MockRun run, List<Point.Mark> marks) {
        if (run.unchecked() == 0) {
            return Transition.of(MockState.ended(run));
        }
        Question question = run.questions().get(run.checked().size());
        Given given = run.given().get(run.checked().size());
        Proposing proposing = new Proposing(MockState.sessionOf(question), given, marks);
        return given.isTyped()
                ? Transition.of(new MockState(run, proposing), new Effect.Grade(question, given))
                : check(run, proposing.graded(Proposals.NONE));
    }

    private static Transition<MockState> check(MockRun run, Revealed revealed) {
        return Transition.of(
                new MockState(run, revealed),
                new Effect.ShowHandedIn(run, revealed),
                new Effect.AskPoints(revealed, ""));
    }

    private static Transition<MockState> walking(MockState state, Revealed revealed, QuizEvent event) {
        if (event instanceof QuizEvent.PointsChanged || event instanceof QuizEvent.PointAnswered) {
            return revealed.changed(event)
                    .map(next -> Transition.of(
                            new MockState(state.run(), next), new Effect.AskPoints(next, QuizEngine.letters(event))))
                    .orElseGet(() -> Transition.of(state, new Effect.ShowNotice(Effect.Notice.NO_SUCH_POINT)));
        } else if (event instanceof QuizEvent.Confirmed confirmed) {
            Rating rating = confirmed.rating() == null ? RatingRule.offered(revealed) : confirmed.rating();
            MockRun run = state.run().checked(new Outcome(revealed, rating));
            List<PhrasingLearned> learned = LearnedPhrasings.learned(revealed);
            Transition<MockState> walk = walk(run, List.of());
            return (learned.isEmpty() ? walk : walk.after(new Effect.Learn(learned)))
                    .after(new Effect.Append(AnswerEvents.checked(revealed, rating, run.name())));
        } else if (event instanceof QuizEvent.UndoAsked || event instanceof QuizEvent.WentBack) {
            return undo(state);
        } else if (event instanceof QuizEvent.Left) {
            return Transition.of(MockState.ended(state.run()));
        } else if (event instanceof QuizEvent.HintAsked) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.HINT_TOO_LATE));
        } else if (event instanceof QuizEvent.Skipped) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.CHECK_CANNOT_BE_SKIPPED));
        }
        return noted(state, revealed.question(), event);
    }

    private static Transition<MockState> undo(MockState state) {
        MockRun run = state.run();
        if (run.checked().isEmpty()) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.NOTHING_TO_UNDO));
        }
        Revealed last = run.checked().get(run.checked().size() - 1).revealed();
        return check(run.uncheckedLast(), last).after(new Effect.TakeBack());
    }

    private static Transition<MockState> noted(MockState state, Question question, QuizEvent event) {
        List<Effect> effects = QuizEngine.noteEffects(question, event);
        return effects.isEmpty()
                ? Transition.of(state, new Effect.ShowNotice(Effect.Notice.NOT_IN_A_MOCK))
                : new Transition<>(state, effects);
    }
}
