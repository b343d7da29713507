package dev.careercli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.Effect.Notice;
import dev.careercli.quiz.QuizState.Asked;
import dev.careercli.quiz.QuizState.Ended;
import dev.careercli.quiz.QuizState.FollowedUp;
import dev.careercli.quiz.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole sessions replayed from data: what is shown, what is kept, and what is asked next. */
class QuizEngineTest {
    private static final QuizEvent BEGUN = new QuizEvent.Begun();
    private static final QuizEvent TYPED = new QuizEvent.Typed("a key per service", 90_000);
    private static final QuizEvent ALOUD = new QuizEvent.SaidAloud(40_000);
    private static final QuizEvent UNKNOWN = new QuizEvent.DidNotKnow(5_000);
    private static final QuizEvent NOTHING_MORE = new QuizEvent.Replied("");
    private static final QuizEvent ENTER = new QuizEvent.Confirmed(null);
    private static final QuizEvent UNDO = new QuizEvent.UndoAsked();
    private static final QuizEvent HINT = new QuizEvent.HintAsked();
    private static final FollowUp STRONG = new FollowUp(null, "And if it fails?", "Then the next wall.", null);
    private static final FollowUp ON_SECOND =
            new FollowUp(new KeyPointId("second"), "What of the rest?", "The second thing.", new KeyPointId("second"));

    private final List<Effect> effects = new ArrayList<>();
    private QuizEngine engine = new QuizEngine(Proposer.NONE, new Recorder());
    private QuizState state = QuizEngine.start(session(false, "one", "two"));

    private static Question question(String id) {
        return Questions.of(
                id, Level.MID, "A1", Kind.CONCEPT, List.of(ON_SECOND, STRONG), List.of("Think of a.", "And b."));
    }

    private static Session session(boolean extra, String... ids) {
        return Session.of(List.of(ids).stream().map(QuizEngineTest::question).toList(), Set.of(), extra);
    }

    private void does(QuizEvent... events) {
        for (QuizEvent event : events) {
            Transition transition = engine.step(state, event);
            state = transition.state();
            effects.addAll(transition.effects());
        }
    }

    private static QuizEvent rated(Rating rating) {
        return new QuizEvent.Confirmed(rating);
    }

    private List<Answered> kept() {
        return effects.stream()
                .filter(Effect.Append.class::isInstance)
                .map(e -> ((Effect.Append) e).event())
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    private long asked(Class<? extends Effect> kind) {
        return effects.stream().filter(kind::isInstance).count();
    }

    private String onScreen() {
        return state.session().current().question().id().value();
    }

    @Test
    void one_answer_goes_through_every_state_and_is_kept_before_the_next_question() {
        does(BEGUN, TYPED);
        assertThat(state).isInstanceOf(FollowedUp.class);
        does(new QuizEvent.Replied("and an allow list"));
        assertThat(state).isInstanceOf(Revealed.class);
        does(new QuizEvent.PointsChanged("ab"), ENTER);

        assertThat(effects.subList(effects.size() - 2, effects.size()))
                .extracting(e -> e.getClass().getSimpleName())
                .containsExactly("Append", "AskAnswer");
        assertThat(kept()).singleElement().satisfies(a -> {
            assertThat(a.answer()).isEqualTo("a key per service");
            assertThat(a.followUp()).isEqualTo("and an allow list");
            assertThat(a.rating()).isEqualTo(3);
            assertThat(a.mode()).isEqualTo(Mode.TYPED);
            assertThat(a.marks().said()).containsExactly(new KeyPointId("first"), new KeyPointId("second"));
        });
        assertThat(onScreen()).isEqualTo("two");
    }

    @Test
    void nothing_is_revealed_before_the_follow_up_is_answered() {
        does(BEGUN, TYPED);

        assertThat(effects).noneMatch(e -> e instanceof Effect.ShowAnswer || e instanceof Effect.AskPoints);
    }

    @Test
    void a_follow_up_is_asked_at_most_once_and_names_what_was_not_found() {
        engine = new QuizEngine(found("first"), new Recorder());

        does(BEGUN, TYPED);
        assertThat(((FollowedUp) state).followUp()).isEqualTo(ON_SECOND);

        does(new QuizEvent.Replied("still not it"));
        assertThat(state).isInstanceOf(Revealed.class);
        assertThat(asked(Effect.AskFollowUp.class)).isEqualTo(1);
    }

    @Test
    void when_every_must_have_is_found_the_strong_follow_up_is_asked() {
        engine = new QuizEngine(found("first", "second"), new Recorder());

        does(BEGUN, TYPED);

        assertThat(((FollowedUp) state).followUp()).isEqualTo(STRONG);
    }

    @Test
    void dont_know_skips_the_follow_up_shows_the_answer_and_offers_again() {
        does(BEGUN, UNKNOWN);

        assertThat(asked(Effect.AskFollowUp.class)).isZero();
        assertThat(asked(Effect.ShowAnswer.class)).isEqualTo(1);
        assertThat(QuizEngine.offered((Revealed) state)).isEqualTo(Rating.AGAIN);
    }

    @Test
    void hints_come_one_at_a_time_and_make_hard_the_best_that_is_offered() {
        does(BEGUN, HINT, HINT, HINT);

        assertThat(effects.stream().filter(e -> e instanceof Effect.ShowHint))
                .extracting(e -> ((Effect.ShowHint) e).hint())
                .containsExactly("Think of a.", "And b.");
        assertThat(effects).contains(new Effect.ShowNotice(Notice.NO_MORE_HINTS));

        does(ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("ab"));
        assertThat(QuizEngine.offered((Revealed) state)).isEqualTo(Rating.HARD);

        does(ENTER);
        assertThat(kept()).singleElement().satisfies(a -> {
            assertThat(a.hinted()).isTrue();
            assertThat(a.rating()).isEqualTo(2);
        });
    }

    @Test
    void a_hint_counts_for_its_own_question_alone() {
        does(BEGUN, HINT, ALOUD, NOTHING_MORE, ENTER, ALOUD, NOTHING_MORE);

        assertThat(((Revealed) state).given().hinted()).isFalse();
    }

    @Test
    void a_question_rated_again_comes_back_once_at_the_end_and_is_no_second_review() {
        does(BEGUN, ALOUD, NOTHING_MORE, rated(Rating.AGAIN), ALOUD, NOTHING_MORE, rated(Rating.GOOD));

        assertThat(onScreen()).isEqualTo("one");
        assertThat(state.session().current().again()).isTrue();

        does(ALOUD);
        assertThat(state).as("no follow-up the second time").isInstanceOf(Revealed.class);

        does(rated(Rating.AGAIN));
        assertThat(state).isInstanceOf(Ended.class);
        assertThat(kept()).extracting(Answered::rating).containsExactly(1, 3, null);
        assertThat(kept()).extracting(Answered::isReview).containsExactly(true, true, false);
    }

    @Test
    void extra_practice_keeps_its_ratings_without_moving_a_date() {
        state = QuizEngine.start(session(true, "one"));

        does(BEGUN, ALOUD, NOTHING_MORE, rated(Rating.GOOD));

        assertThat(kept()).singleElement().satisfies(a -> {
            assertThat(a.mode()).isEqualTo(Mode.EXTRA);
            assertThat(a.isReview()).isFalse();
        });
    }

    @Test
    void undo_goes_back_to_the_points_as_they_were_and_takes_the_return_away() {
        does(BEGUN, ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("a"), rated(Rating.AGAIN), UNDO);

        assertThat(effects.get(effects.size() - 2)).isInstanceOf(Effect.TakeBack.class);
        assertThat(onScreen()).isEqualTo("one");
        assertThat(((Revealed) state).points().said()).containsExactly(new KeyPointId("first"));

        does(rated(Rating.GOOD));
        assertThat(state.session().queue()).hasSize(1);
        assertThat(state.session().position()).isEqualTo(2);
    }

    @Test
    void undo_goes_back_as_often_as_there_is_something_to_take_back() {
        does(BEGUN, ALOUD, NOTHING_MORE, ENTER, ALOUD, UNDO, UNDO, UNDO);

        assertThat(asked(Effect.TakeBack.class)).isEqualTo(1);
        assertThat(effects).contains(new Effect.ShowNotice(Notice.NOTHING_TO_UNDO));
        assertThat(onScreen()).isEqualTo("one");
    }

    @Test
    void a_question_put_away_is_not_asked_again_and_nothing_is_rated() {
        does(BEGUN, new QuizEvent.Buried());
        assertThat(onScreen()).isEqualTo("two");

        does(new QuizEvent.Suspended());
        assertThat(state).isInstanceOf(Ended.class);
        assertThat(effects)
                .filteredOn(Effect.Append.class::isInstance)
                .containsExactly(
                        new Effect.Append(new ReviewEvent.Buried(question("one").id())),
                        new Effect.Append(
                                new ReviewEvent.Suspended(question("two").id())));
    }

    @Test
    void notes_and_flags_are_kept_at_once_and_change_neither_question_nor_marks() {
        does(BEGUN, new QuizEvent.Noted("ask why"), ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("b"));
        QuizState before = state;
        does(new QuizEvent.Flagged("two answers fit"));

        assertThat(state).isEqualTo(before);
        assertThat(effects)
                .contains(
                        new Effect.Append(new ReviewEvent.Noted(question("one").id(), "ask why")))
                .contains(new Effect.Append(
                        new ReviewEvent.Flagged(question("one").id(), "two answers fit")));
    }

    @Test
    void a_skipped_question_leaves_no_event() {
        does(BEGUN, new QuizEvent.Skipped());

        assertThat(asked(Effect.Append.class)).isZero();
        assertThat(onScreen()).isEqualTo("two");
    }

    @Property(tries = 300)
    void whatever_is_done_each_question_is_reviewed_at_most_once_and_the_session_can_end(
            @ForAll("doings") List<QuizEvent> doings) {
        List<Answered> reviews = new ArrayList<>();
        QuizState now = QuizEngine.start(session(false, "one", "two", "three"));
        for (QuizEvent doing : doings) {
            Transition transition = engine.step(now, doing);
            now = transition.state();
            for (Effect effect : transition.effects()) {
                if (effect instanceof Effect.Append append && append.event() instanceof Answered answered) {
                    reviews.add(answered);
                } else if (effect instanceof Effect.TakeBack) {
                    reviews.remove(reviews.size() - 1);
                }
            }
        }
        assertThat(reviews)
                .filteredOn(Answered::isReview)
                .extracting(Answered::question)
                .doesNotHaveDuplicates();
        assertThat(reviews).hasSameSizeAs(now.session().outcomes());
        assertThat(engine.step(now, new QuizEvent.Left()).state()).isInstanceOf(Ended.class);
    }

    /** A crash at any point: the place that was kept leads back to the same question, answer, follow-up and marks. */
    @Property(tries = 300)
    void a_bookmark_of_any_state_opens_at_that_state(@ForAll("doings") List<QuizEvent> doings) {
        List<Question> known = List.of(question("one"), question("two"), question("three"));
        QuizState now = QuizEngine.start(session(false, "one", "two", "three"));
        for (QuizEvent doing : doings) {
            now = engine.step(now, doing).state();
            Bookmark place = Bookmark.of(now).orElse(null);
            if (place == null) {
                assertThat(now).isInstanceOf(Ended.class);
                return;
            }
            QuizState opened = place.open(known, Map.of(), Proposer.NONE).orElseThrow();
            assertThat(opened).isInstanceOf(now.getClass());
            assertThat(Bookmark.of(opened)).contains(place);
            assertThat(opened.session().position()).isEqualTo(now.session().position());
            assertThat(QuizEngine.resume(opened).effects())
                    .last()
                    .matches(e -> e instanceof Effect.AskAnswer
                            || e instanceof Effect.AskFollowUp
                            || e instanceof Effect.AskPoints);
        }
    }

    @Provide
    Arbitrary<List<QuizEvent>> doings() {
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

    @Test
    void what_was_answered_after_the_bookmark_is_not_asked_again() {
        does(BEGUN, ALOUD, NOTHING_MORE);
        Bookmark place = Bookmark.of(state).orElseThrow();
        List<Question> known = List.of(question("one"), question("two"));

        QuizState good = place.open(known, Map.of(question("one").id(), false), Proposer.NONE)
                .orElseThrow();
        assertThat(good).isInstanceOf(Asked.class);
        assertThat(good.session().queue())
                .extracting(t -> t.question().id().value())
                .containsExactly("two");

        QuizState again = place.open(known, Map.of(question("one").id(), true), Proposer.NONE)
                .orElseThrow();
        assertThat(again.session().queue())
                .containsExactly(new Session.Turn(question("two"), false), new Session.Turn(question("one"), true));

        assertThat(place.open(List.of(), Map.of(), Proposer.NONE)).isEmpty();
    }

    @Test
    void an_answer_of_another_day_comes_before_the_questions_of_today() {
        does(BEGUN, TYPED);
        Bookmark place = Bookmark.of(state).orElseThrow().before(session(false, "three", "one"));

        QuizState opened = place.open(
                        List.of(question("one"), question("two"), question("three")), Map.of(), Proposer.NONE)
                .orElseThrow();

        assertThat(opened).isInstanceOf(FollowedUp.class);
        assertThat(opened.session().queue())
                .extracting(t -> t.question().id().value())
                .containsExactly("one", "three");
        assertThat(opened.session().position()).isEqualTo(1);
        assertThat(opened.session().total()).isEqualTo(2);
    }

    private static Proposer found(String... points) {
        Set<String> ids = Set.of(points);
        return (question, answer, followUp) -> {
            Map<KeyPointId, Proposal> all = new HashMap<>();
            question.keyPoints()
                    .forEach(k -> all.put(
                            k.id(),
                            new Proposal(
                                    ids.contains(k.id().value()) ? Proposal.Verdict.FOUND : Proposal.Verdict.NOT_FOUND,
                                    null,
                                    false,
                                    null)));
            return new Proposals(all, false);
        };
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
