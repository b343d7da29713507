package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.quiz.Questions;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A session replayed from data: the state it has come to, and all that was shown, asked and kept on the way. */
public final class EngineRun {
    public static final QuizEvent BEGUN = new QuizEvent.Begun();
    public static final QuizEvent TYPED = new QuizEvent.Typed("a key per service", 90_000);
    public static final QuizEvent ALOUD = new QuizEvent.SaidAloud(40_000);
    public static final QuizEvent UNKNOWN = new QuizEvent.DidNotKnow(5_000);
    public static final QuizEvent NOTHING_MORE = new QuizEvent.Replied("");
    public static final QuizEvent ENTER = new QuizEvent.Confirmed(null);
    public static final QuizEvent UNDO = new QuizEvent.UndoAsked();
    public static final QuizEvent HINT = new QuizEvent.HintAsked();
    public static final FollowUp STRONG = new FollowUp(null, "And if it fails?", "Then the next wall.", null);
    public static final FollowUp ON_SECOND =
            new FollowUp(new KeyPointId("second"), "What of the rest?", "The second thing.", new KeyPointId("second"));

    private final Proposer proposer;
    private final List<Effect> effects = new ArrayList<>();
    private QuizState state;

    public EngineRun(Proposer proposer, Session session) {
        this.proposer = proposer;
        this.state = QuizEngine.start(session);
    }

    /** Practice of these questions without a grader. */
    public static EngineRun of(String... ids) {
        return new EngineRun(Proposer.NONE, session(ids));
    }

    public static Question question(String id) {
        return Questions.of(
                id, Level.MID, "A1", Kind.CONCEPT, List.of(ON_SECOND, STRONG), List.of("Think of a.", "And b."));
    }

    public static List<Question> questions(String... ids) {
        return List.of(ids).stream().map(EngineRun::question).toList();
    }

    public static Session session(String... ids) {
        return Session.of(questions(ids), Set.of(), false);
    }

    public static QuizEvent rated(Rating rating) {
        return new QuizEvent.Confirmed(rating);
    }

    /** Up to 25 things that a person may do, in any order, sensible or not. */
    public static Arbitrary<List<QuizEvent>> doings() {
        return Arbitraries.of(
                        TYPED,
                        ALOUD,
                        UNKNOWN,
                        NOTHING_MORE,
                        new QuizEvent.Replied("more"),
                        new QuizEvent.PointsChanged("a"),
                        new QuizEvent.PointsChanged("bc"),
                        ENTER,
                        rated(Rating.AGAIN),
                        rated(Rating.GOOD),
                        HINT,
                        UNDO,
                        new QuizEvent.Skipped())
                .list()
                .ofMaxSize(25);
    }

    public EngineRun does(QuizEvent... events) {
        for (QuizEvent event : events) {
            carryOut(QuizEngine.step(state, event));
        }
        return this;
    }

    /** Goes on from a state that was saved. */
    public EngineRun resumes(QuizState saved) {
        carryOut(QuizEngine.resume(saved));
        return this;
    }

    private void carryOut(Transition<QuizState> transition) {
        state = transition.state();
        for (Effect effect : transition.effects()) {
            effects.add(effect);
            if (effect instanceof Effect.Grade grade) {
                does(new QuizEvent.Graded(proposer.propose(grade.question(), grade.given())));
            }
        }
    }

    public QuizState state() {
        return state;
    }

    public Revealed revealed() {
        return (Revealed) state;
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    public List<Answered> kept() {
        return effects.stream()
                .filter(Effect.Append.class::isInstance)
                .map(e -> ((Effect.Append) e).event())
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    public long count(Class<? extends Effect> kind) {
        return effects.stream().filter(kind::isInstance).count();
    }

    public String onScreen() {
        return state.session().current().question().id().value();
    }
}
