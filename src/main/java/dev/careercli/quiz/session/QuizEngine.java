package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.ChoosingFollowUp;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Proposing;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;

/**
 * The practice session as a function: a state and an event give the next state and the effects to carry out. It knows
 * no terminal, clock, file or grader, and never waits, so a whole session can be replayed from data.
 */
public final class QuizEngine {
    private QuizEngine() {}

    public static QuizState start(Session session) {
        return session.queue().isEmpty() ? new Ended(session) : new Asked(session, 0);
    }

    /** Goes on from a state that was saved: shows the question as it was, and asks what was being asked. */
    public static Transition<QuizState> resume(QuizState state) {
        List<Effect> effects = new ArrayList<>();
        if (state instanceof Asked asked) {
            List<String> hints = asked.question().hints();
            for (int i = 0; i < asked.hints(); i++) {
                effects.add(new Effect.ShowHint(hints.get(i), i + 1, hints.size()));
            }
            effects.add(new Effect.AskAnswer(asked.question()));
        } else if (state instanceof FollowedUp followed) {
            effects.add(new Effect.ShowGiven(followed.question(), followed.given()));
            effects.add(new Effect.AskFollowUp(followed.followUp()));
        } else if (state instanceof Proposing proposing) {
            effects.add(new Effect.ShowGiven(proposing.question(), proposing.given()));
            effects.add(new Effect.Grade(proposing.question(), proposing.given()));
        } else if (state instanceof Revealed revealed) {
            effects.add(new Effect.ShowGiven(revealed.question(), revealed.given()));
            effects.addAll(shown(revealed));
        }
        return new Transition<>(state, effects);
    }

    /** The next state and its effects. An event that makes no sense in a state changes nothing. */
    public static Transition<QuizState> step(QuizState state, QuizEvent event) {
        if (event instanceof QuizEvent.Left || event instanceof QuizEvent.InputEnded) {
            return Transition.of(new Ended(state.session()));
        } else if (event instanceof QuizEvent.UndoAsked
                || (event instanceof QuizEvent.WentBack && state instanceof Asked)) {
            return undo(state);
        } else if (event instanceof QuizEvent.Skipped && !(state instanceof Ended)) {
            return onward(state.session().skip(), List.of(new Effect.ShowNotice(Effect.Notice.SKIPPED)));
        } else if (state instanceof Asked asked) {
            return asked(asked, event);
        } else if (state instanceof ChoosingFollowUp choosing && event instanceof QuizEvent.Graded graded) {
            return followUp(choosing, Points.of(choosing.question(), graded.proposals()));
        } else if (state instanceof FollowedUp followed) {
            return followedUp(followed, event);
        } else if (state instanceof Proposing proposing && event instanceof QuizEvent.Graded graded) {
            return reveal(proposing.graded(graded.proposals()));
        } else if (state instanceof Revealed revealed) {
            return revealed(revealed, event);
        }
        return Transition.of(state);
    }

    private static Transition<QuizState> asked(Asked state, QuizEvent event) {
        if (event instanceof QuizEvent.Begun) {
            return Transition.of(state, new Effect.AskAnswer(state.question()));
        } else if (event instanceof QuizEvent.Typed typed) {
            return answered(state, new Given(typed.text(), null, typed.millis(), true, state.hints() > 0));
        } else if (event instanceof QuizEvent.SaidAloud aloud) {
            return answered(state, new Given(null, null, aloud.millis(), true, state.hints() > 0));
        } else if (event instanceof QuizEvent.DidNotKnow unknown) {
            return reveal(state.session(), new Given(null, null, unknown.millis(), false, state.hints() > 0));
        } else if (event instanceof QuizEvent.HintAsked) {
            return hint(state);
        }
        return noted(state, state.question(), event);
    }

    /** The next hint of the question on screen, or that there is none. */
    static Transition<QuizState> hint(Asked state) {
        List<String> hints = state.question().hints();
        if (state.hints() >= hints.size()) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.NO_MORE_HINTS));
        }
        return Transition.of(
                new Asked(state.session(), state.hints() + 1),
                new Effect.ShowHint(hints.get(state.hints()), state.hints() + 1, hints.size()));
    }

    /** A question that comes back is not followed up a second time. */
    private static Transition<QuizState> answered(Asked state, Given given) {
        if (state.session().current().again()) {
            return reveal(state.session(), given);
        }
        ChoosingFollowUp choosing = new ChoosingFollowUp(state.session(), given);
        return given.isTyped()
                ? Transition.of(choosing, new Effect.Grade(choosing.question(), given))
                : followUp(choosing, Points.of(choosing.question(), Proposals.NONE));
    }

    private static Transition<QuizState> followUp(ChoosingFollowUp state, Points points) {
        return FollowUpChoice.of(state.question(), points)
                .<Transition<QuizState>>map(f ->
                        Transition.of(new FollowedUp(state.session(), state.given(), f), new Effect.AskFollowUp(f)))
                // Nothing was added to the answer, so its points are those just graded.
                .orElseGet(() -> reveal(new Revealed(state.session(), state.given(), points)));
    }

    private static Transition<QuizState> reveal(Session session, Given given) {
        Proposing proposing = new Proposing(session, given, List.of());
        return given.isTyped()
                ? Transition.of(proposing, new Effect.Grade(proposing.question(), given))
                : reveal(proposing.graded(Proposals.NONE));
    }

    private static Transition<QuizState> reveal(Revealed revealed) {
        return new Transition<>(revealed, shown(revealed));
    }

    /** The points; before them the strong answer, where the question is new or a must-have was not found. */
    private static List<Effect> shown(Revealed revealed) {
        boolean full = revealed.session().isNew(revealed.question())
                || !revealed.given().known()
                || revealed.points().musts().stream().anyMatch(p -> p.proposal().verdict() != Proposal.Verdict.FOUND);
        Effect points = new Effect.AskPoints(revealed, "");
        return full ? List.of(new Effect.ShowAnswer(revealed.question()), points) : List.of(points);
    }

    private static Transition<QuizState> followedUp(FollowedUp state, QuizEvent event) {
        return event instanceof QuizEvent.Replied replied
                ? reveal(state.session(), state.given().withFollowUp(replied.text()))
                : afterAnswer(state, event);
    }

    private static Transition<QuizState> revealed(Revealed state, QuizEvent event) {
        if (event instanceof QuizEvent.PointsChanged || event instanceof QuizEvent.PointAnswered) {
            return state.changed(event)
                    .<Transition<QuizState>>map(next -> Transition.of(next, new Effect.AskPoints(next, letters(event))))
                    .orElseGet(() -> Transition.of(state, new Effect.ShowNotice(Effect.Notice.NO_SUCH_POINT)));
        } else if (event instanceof QuizEvent.Confirmed confirmed) {
            return confirmed(state, confirmed);
        }
        return afterAnswer(state, event);
    }

    /** The letters of the points that an event changed. */
    static String letters(QuizEvent event) {
        return event instanceof QuizEvent.PointAnswered answered
                ? Character.toString(Points.letter(answered.index()))
                : event instanceof QuizEvent.PointsChanged changed ? changed.letters() : "";
    }

    /** What can be asked for once an answer was handed in. */
    private static Transition<QuizState> afterAnswer(QuizState state, QuizEvent event) {
        if (event instanceof QuizEvent.HintAsked) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.HINT_TOO_LATE));
        } else if (event instanceof QuizEvent.WentBack) {
            return Transition.of(new Asked(state.session(), 0), new Effect.AskAnswer(state.question()));
        }
        return noted(state, state.question(), event);
    }

    private static Transition<QuizState> confirmed(Revealed state, QuizEvent.Confirmed confirmed) {
        if (state.again()) {
            return onward(
                    state.session().rated(new Outcome(state, null), false),
                    written(state, AnswerEvents.unrated(state)));
        }
        Rating rating = confirmed.rating() == null ? RatingRule.offered(state) : confirmed.rating();
        boolean comesBack = rating == Rating.AGAIN;
        return onward(
                state.session().rated(new Outcome(state, rating), comesBack),
                written(state, AnswerEvents.rated(state, rating)));
    }

    private static List<Effect> written(Revealed state, ReviewEvent.Answered answered) {
        Effect append = new Effect.Append(answered);
        List<PhrasingLearned> learned = LearnedPhrasings.learned(state);
        return learned.isEmpty() ? List.of(append) : List.of(append, new Effect.Learn(learned));
    }

    private static Transition<QuizState> undo(QuizState state) {
        Session session = state.session();
        if (session.outcomes().isEmpty()) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.NOTHING_TO_UNDO));
        }
        Outcome last = session.outcomes().get(session.outcomes().size() - 1);
        Session before = session.undone();
        Revealed revealed =
                new Revealed(before, last.revealed().given(), last.revealed().points());
        return Transition.of(revealed, new Effect.TakeBack(), new Effect.AskPoints(revealed, ""));
    }

    /** Notes and flags leave the question on screen; burying and suspending put it away. */
    private static Transition<QuizState> noted(QuizState state, Question question, QuizEvent event) {
        if (event instanceof QuizEvent.Buried) {
            return onward(
                    state.session().skip(),
                    List.of(
                            new Effect.Append(new ReviewEvent.Buried(question.id())),
                            new Effect.ShowNotice(Effect.Notice.BURIED)));
        } else if (event instanceof QuizEvent.Suspended) {
            return onward(
                    state.session().skip(),
                    List.of(
                            new Effect.Append(new ReviewEvent.Suspended(question.id())),
                            new Effect.ShowNotice(Effect.Notice.SUSPENDED)));
        }
        return new Transition<>(state, noteEffects(question, event));
    }

    /** Notes and flags are written at once and do not move the session on; empty for any other event. */
    static List<Effect> noteEffects(Question question, QuizEvent event) {
        if (event instanceof QuizEvent.Noted noted) {
            return List.of(
                    new Effect.Append(new ReviewEvent.Noted(question.id(), noted.text())),
                    new Effect.ShowNotice(Effect.Notice.NOTED));
        } else if (event instanceof QuizEvent.Flagged flagged) {
            return List.of(
                    new Effect.Append(new ReviewEvent.Flagged(question.id(), flagged.reason())),
                    new Effect.ShowNotice(Effect.Notice.FLAGGED));
        }
        return List.of();
    }

    /** After what closes a question: on to the next one, or to the end where there is none. */
    private static Transition<QuizState> onward(Session session, List<Effect> closing) {
        if (session.queue().isEmpty()) {
            return new Transition<>(new Ended(session), closing);
        }
        List<Effect> effects = new ArrayList<>(closing);
        effects.add(new Effect.AskAnswer(session.current().question()));
        return new Transition<>(new Asked(session, 0), effects);
    }
}
