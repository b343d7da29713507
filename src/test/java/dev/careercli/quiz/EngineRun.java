package dev.careercli.quiz;

import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** A session replayed from data: the state it has come to, and all that was shown, asked and kept on the way. */
final class EngineRun {
    static final QuizEvent BEGUN = new QuizEvent.Begun();
    static final QuizEvent TYPED = new QuizEvent.Typed("a key per service", 90_000);
    static final QuizEvent ALOUD = new QuizEvent.SaidAloud(40_000);
    static final QuizEvent UNKNOWN = new QuizEvent.DidNotKnow(5_000);
    static final QuizEvent NOTHING_MORE = new QuizEvent.Replied("");
    static final QuizEvent ENTER = new QuizEvent.Confirmed(null);
    static final QuizEvent UNDO = new QuizEvent.UndoAsked();
    static final QuizEvent HINT = new QuizEvent.HintAsked();
    static final FollowUp STRONG = new FollowUp(null, "And if it fails?", "Then the next wall.", null);
    static final FollowUp ON_SECOND =
            new FollowUp(new KeyPointId("second"), "What of the rest?", "The second thing.", new KeyPointId("second"));

    private final QuizEngine engine;
    private final List<Effect> effects = new ArrayList<>();
    private QuizState state;

    EngineRun(Proposer proposer, Session session) {
        this.engine = new QuizEngine(proposer, new Recorder());
        this.state = QuizEngine.start(session);
    }

    /** Practice of these questions without a grader. */
    static EngineRun of(String... ids) {
        return new EngineRun(Proposer.NONE, session(ids));
    }

    static Question question(String id) {
        return Questions.of(
                id, Level.MID, "A1", Kind.CONCEPT, List.of(ON_SECOND, STRONG), List.of("Think of a.", "And b."));
    }

    static List<Question> questions(String... ids) {
        return List.of(ids).stream().map(EngineRun::question).toList();
    }

    static Session session(String... ids) {
        return Session.of(questions(ids), Set.of(), false);
    }

    static QuizEvent rated(Rating rating) {
        return new QuizEvent.Confirmed(rating);
    }

    /** Up to 25 things that a person may do, in any order, sensible or not. */
    static Arbitrary<List<QuizEvent>> doings() {
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

    EngineRun does(QuizEvent... events) {
        for (QuizEvent event : events) {
            Transition transition = engine.step(state, event);
            state = transition.state();
            effects.addAll(transition.effects());
        }
        return this;
    }

    QuizState state() {
        return state;
    }

    Revealed revealed() {
        return (Revealed) state;
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    List<Answered> kept() {
        return effects.stream()
                .filter(Effect.Append.class::isInstance)
                .map(e -> ((Effect.Append) e).event())
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    long count(Class<? extends Effect> kind) {
        return effects.stream().filter(kind::isInstance).count();
    }

    String onScreen() {
        return state.session().current().question().id().value();
    }

    private static final class Recorder implements QuizEngine.Recorder {
        @Override
        public Answered record(Revealed revealed, Rating rating, boolean extra) {
            Mode typed = revealed.given().answer() == null ? Mode.ALOUD : Mode.TYPED;
            return event(revealed, extra ? Mode.EXTRA : typed, rating.value());
        }

        @Override
        public Answered recordUnrated(Revealed revealed) {
            return event(revealed, Mode.EXTRA, null);
        }

        private static Answered event(Revealed revealed, Mode mode, @Nullable Integer rating) {
            Points points = revealed.points();
            return new Answered(
                    revealed.question().id(),
                    1,
                    mode,
                    rating,
                    new Marks(points.said(), points.saidOnFollowUp(), points.missed()),
                    revealed.given().answer(),
                    revealed.given().followUp(),
                    revealed.given().millis(),
                    "fsrs-6",
                    "default",
                    revealed.given().hinted(),
                    null);
        }
    }
}
