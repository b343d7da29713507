package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The practice session as a function: a state and an event give the next state and the effects to carry out. It knows
 * no terminal, clock or file, so a whole session can be replayed from data.
 */
public final class QuizEngine {
    private final Proposer proposer;
    private final Recorder recorder;

    /** Makes the event that is kept of a rated answer. */
    public interface Recorder {
        ReviewEvent.Answered record(Revealed revealed, Rating rating, boolean extra);

        /** The event of an answer that is not rated. */
        ReviewEvent.Answered recordUnrated(Revealed revealed);
    }

    public QuizEngine(Proposer proposer, Recorder recorder) {
        this.proposer = proposer;
        this.recorder = recorder;
    }

    public static QuizState start(Session session) {
        return session.queue().isEmpty() ? new Ended(session) : new Asked(session, 0);
    }

    /** What it takes to go on from a state that was kept: the question on screen as it was, and what is asked now. */
    public static Transition resume(QuizState state) {
        List<Effect> effects = new ArrayList<>();
        if (state instanceof Asked asked) {
            List<String> hints = asked.question().hints();
            for (int i = 0; i < asked.hints(); i++) {
                effects.add(new Effect.ShowHint(hints.get(i), i + 1, hints.size()));
            }
            effects.add(new Effect.AskAnswer(asked.session()));
        } else if (state instanceof FollowedUp followed) {
            effects.add(new Effect.ShowGiven(followed.session(), followed.given()));
            effects.add(new Effect.AskFollowUp(followed.followUp()));
        } else if (state instanceof Revealed revealed) {
            effects.add(new Effect.ShowGiven(revealed.session(), revealed.given()));
            effects.addAll(shown(revealed));
        }
        return new Transition(state, effects);
    }

    /** The next state and its effects. An event that makes no sense in a state changes nothing. */
    public Transition step(QuizState state, QuizEvent event) {
        if (event instanceof QuizEvent.Left) {
            return end(state.session());
        } else if (event instanceof QuizEvent.UndoAsked) {
            return undo(state);
        } else if (state instanceof Asked asked) {
            return asked(asked, event);
        } else if (state instanceof FollowedUp followed && event instanceof QuizEvent.Replied replied) {
            return reveal(followed.session(), followed.given().withFollowUp(replied.text()));
        } else if (state instanceof Revealed revealed) {
            return revealed(revealed, event);
        }
        return Transition.of(state);
    }

    private Transition asked(Asked state, QuizEvent event) {
        if (event instanceof QuizEvent.Begun) {
            return Transition.of(state, new Effect.AskAnswer(state.session()));
        } else if (event instanceof QuizEvent.Typed typed) {
            return answered(state, new Given(typed.text(), null, typed.millis(), true, state.hints() > 0));
        } else if (event instanceof QuizEvent.SaidAloud aloud) {
            return answered(state, new Given(null, null, aloud.millis(), true, state.hints() > 0));
        } else if (event instanceof QuizEvent.DidNotKnow unknown) {
            return reveal(state.session(), new Given(null, null, unknown.millis(), false, state.hints() > 0));
        } else if (event instanceof QuizEvent.HintAsked) {
            return hint(state);
        } else if (event instanceof QuizEvent.Skipped) {
            return Transition.onward(state.session().without(), new Effect.ShowNotice(Effect.Notice.SKIPPED));
        }
        return NoteEvents.step(state, state.question(), event);
    }

    private static Transition hint(Asked state) {
        List<String> hints = state.question().hints();
        if (state.hints() >= hints.size()) {
            return Transition.of(state, new Effect.ShowNotice(Effect.Notice.NO_MORE_HINTS));
        }
        return Transition.of(
                new Asked(state.session(), state.hints() + 1),
                new Effect.ShowHint(hints.get(state.hints()), state.hints() + 1, hints.size()));
    }

    private Transition answered(Asked state, Given given) {
        Question question = state.question();
        Optional<FollowUp> followUp = followUp(question, propose(question, given));
        if (followUp.isEmpty() || state.session().current().again()) {
            return reveal(state.session(), given);
        }
        return Transition.of(
                new FollowedUp(state.session(), given, followUp.get()), new Effect.AskFollowUp(followUp.get()));
    }

    /**
     * About a must-have that a grader did not find, before one that is unclear and may have been said; the strong one when
     * all are found or nothing is known.
     */
    static Optional<FollowUp> followUp(Question question, Points points) {
        return about(question, points, Proposal.Verdict.NOT_FOUND)
                .or(() -> about(question, points, Proposal.Verdict.UNCLEAR))
                .or(question::strongFollowUp);
    }

    private static Optional<FollowUp> about(Question question, Points points, Proposal.Verdict verdict) {
        return points.musts().stream()
                .filter(p -> p.proposal().verdict() == verdict)
                .map(p -> question.followUpFor(p.keyPoint().id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Points propose(Question question, Given given) {
        return propose(proposer, question, given);
    }

    /** The points of an answer with what the grader says of them; without a grader's word where nothing was typed. */
    public static Points propose(Proposer proposer, Question question, Given given) {
        String answer = given.answer();
        if (answer == null || answer.isBlank()) {
            return Points.of(question, Proposals.NONE);
        }
        String followUp = given.followUp() == null ? "" : given.followUp();
        return Points.of(question, proposer.propose(question, answer, followUp));
    }

    private Transition reveal(Session session, Given given) {
        Question question = session.current().question();
        Revealed revealed = new Revealed(session, given, propose(question, given));
        return new Transition(revealed, shown(revealed));
    }

    /** The points; before them the strong answer, where the question is new or a must-have was not found. */
    private static List<Effect> shown(Revealed revealed) {
        boolean full = revealed.session().isNew(revealed.question())
                || !revealed.given().known()
                || revealed.points().musts().stream().anyMatch(p -> p.proposal().verdict() != Proposal.Verdict.FOUND);
        Effect points = new Effect.AskPoints(revealed, "");
        return full ? List.of(new Effect.ShowAnswer(revealed.question()), points) : List.of(points);
    }

    private Transition revealed(Revealed state, QuizEvent event) {
        if (event instanceof QuizEvent.PointsChanged changed) {
            if (!state.points().accepts(changed.letters())) {
                return Transition.of(state, new Effect.ShowNotice(Effect.Notice.NO_SUCH_POINT));
            }
            Revealed next =
                    new Revealed(state.session(), state.given(), state.points().toggled(changed.letters()));
            return Transition.of(next, new Effect.AskPoints(next, changed.letters()));
        } else if (event instanceof QuizEvent.Confirmed confirmed) {
            return confirmed(state, confirmed);
        }
        return NoteEvents.step(state, state.question(), event);
    }

    private Transition confirmed(Revealed state, QuizEvent.Confirmed confirmed) {
        if (state.again()) {
            return Transition.onward(
                    state.session().with(new Outcome(state, null), false), kept(state, recorder.recordUnrated(state)));
        }
        Rating rating = confirmed.rating() == null ? offered(state) : confirmed.rating();
        boolean extra = state.session().extra();
        boolean comesBack = rating == Rating.AGAIN;
        return Transition.onward(
                state.session().with(new Outcome(state, rating), comesBack),
                kept(state, recorder.record(state, rating, extra)));
    }

    private static Effect[] kept(Revealed state, ReviewEvent.Answered answered) {
        Effect append = new Effect.Append(answered);
        List<PhrasingLearned> learned = LearnedPhrasings.learned(state);
        return learned.isEmpty() ? new Effect[] {append} : new Effect[] {append, new Effect.Learn(learned)};
    }

    /** The rating that Enter takes, by the published rule. */
    public static Rating offered(Revealed state) {
        if (!state.given().known()) {
            return RatingRule.DONT_KNOW;
        }
        Points points = state.points();
        return RatingRule.offered(
                        points.musts().stream().map(p -> p.keyPoint().id()).toList(),
                        points.said(),
                        points.saidOnFollowUp(),
                        state.given().hinted())
                .orElse(Rating.GOOD);
    }

    private static Transition undo(QuizState state) {
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

    private static Transition end(Session session) {
        return Transition.of(new Ended(session), new Effect.Finish(session));
    }
}
