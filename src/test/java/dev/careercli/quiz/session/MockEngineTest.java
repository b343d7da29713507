package dev.careercli.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.Questions;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MockEngineTest {
    private static final String ROUND = "technical-mid-45-7@now";
    private static final QuizEvent TYPED = new QuizEvent.Typed("a key per service", 90_000);
    private static final QuizEvent NOTHING_MORE = new QuizEvent.Replied("");
    private static final QuizEvent ENTER = new QuizEvent.Confirmed(null);

    private final List<Effect> effects = new ArrayList<>();
    private MockState state = MockEngine.begin(run(true, 3)).state();

    /** The instance is shared by all tries of a property. */
    @BeforeTry
    void beginAgain() {
        effects.clear();
        state = MockEngine.begin(run(true, 3)).state();
    }

    private void does(QuizEvent... events) {
        for (QuizEvent event : events) {
            carryOut(MockEngine.step(state, event));
        }
    }

    private void carryOut(Transition<MockState> step) {
        state = step.state();
        for (Effect effect : step.effects()) {
            effects.add(effect);
            if (effect instanceof Effect.Grade) {
                does(new QuizEvent.Graded(Proposals.NONE));
            }
        }
    }

    /** The state in which a round goes on, once what was typed is graded again. */
    private MockState resumed(MockRun run, @Nullable MockResumePoint place) {
        carryOut(MockEngine.begin(run, place));
        return state;
    }

    @Test
    void nothing_is_revealed_before_the_last_answer_is_in() {
        does(TYPED, NOTHING_MORE, TYPED, NOTHING_MORE, new QuizEvent.SaidAloud(1));

        assertThat(effects).noneMatch(e -> e instanceof Effect.AskPoints || e instanceof Effect.BeginWalk);

        does(NOTHING_MORE);

        assertThat(state.at()).isInstanceOf(Revealed.class);
        assertThat(effects).filteredOn(Effect.BeginWalk.class::isInstance).hasSize(1);
    }

    @Test
    void every_answer_is_kept_when_it_is_handed_in_and_again_when_it_is_checked() {
        does(TYPED, NOTHING_MORE, TYPED, NOTHING_MORE, TYPED, NOTHING_MORE);

        assertThat(kept()).extracting(Answered::rating).containsExactly(null, null, null);
        assertThat(kept()).allMatch(a -> a.mode() == Mode.MOCK && ROUND.equals(a.round()));

        does(ENTER, new QuizEvent.Confirmed(Rating.GOOD), ENTER);

        assertThat(kept()).extracting(Answered::rating).containsExactly(null, null, null, 1, 3, 1);
        assertThat(state.at()).isInstanceOf(Ended.class);
        assertThat(state.run().unchecked()).isZero();
    }

    @Test
    void a_follow_up_is_asked_once_and_not_after_dont_know() {
        does(TYPED);
        assertThat(state.at()).isInstanceOf(FollowedUp.class);

        does(new QuizEvent.Replied("an allow list"), new QuizEvent.DidNotKnow(5));

        assertThat(state.at()).isInstanceOf(Asked.class);
        assertThat(state.run().given()).extracting(Given::known).containsExactly(true, false);
        assertThat(state.run().given().get(0).followUp()).isEqualTo("an allow list");
    }

    @Test
    void leaving_early_walks_through_what_was_given_and_leaving_again_ends() {
        does(TYPED, NOTHING_MORE, new QuizEvent.Left());

        assertThat(state.at()).isInstanceOf(Revealed.class);

        does(new QuizEvent.Left());

        assertThat(state.at()).isInstanceOf(Ended.class);
        assertThat(state.run().unchecked()).isEqualTo(1);
    }

    @Test
    void leaving_at_a_follow_up_keeps_the_answer() {
        does(TYPED, new QuizEvent.Left());

        assertThat(kept()).hasSize(1);
        assertThat(state.run().given()).hasSize(1);
    }

    @Test
    void leaving_before_any_answer_ends_at_once() {
        does(new QuizEvent.Left());

        assertThat(state.at()).isInstanceOf(Ended.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void undo_goes_back_to_the_points_before() {
        does(TYPED, NOTHING_MORE, TYPED, NOTHING_MORE, TYPED, NOTHING_MORE);
        does(new QuizEvent.PointsChanged("a"), ENTER, new QuizEvent.UndoAsked());

        assertThat(effects).filteredOn(Effect.TakeBack.class::isInstance).hasSize(1);
        assertThat(state.run().checked()).isEmpty();
        assertThat(((Revealed) state.at()).points().said()).hasSize(1);
    }

    @Test
    void a_skipped_question_is_handed_in_as_not_known() {
        does(new QuizEvent.Skipped());

        assertThat(effects).contains(new Effect.ShowNotice(Effect.Notice.SKIPPED_IN_A_MOCK));
        assertThat(state.run().given())
                .singleElement()
                .satisfies(given -> assertThat(given.known()).isFalse());
    }

    @Test
    void a_hint_comes_before_the_answer_only() {
        does(new QuizEvent.Typed("said", 1_000), new QuizEvent.HintAsked());

        assertThat(effects).endsWith(new Effect.ShowNotice(Effect.Notice.HINT_TOO_LATE));
    }

    @Test
    void the_clock_takes_the_less_of_what_is_planned_and_what_is_left() {
        assertThat(state.run().minutesLeft()).isEqualTo(18);

        does(new QuizEvent.Typed("slow", 15 * 60_000), NOTHING_MORE);
        assertThat(state.run().minutesLeft()).isEqualTo(3);

        does(new QuizEvent.Typed("slower", 15 * 60_000), NOTHING_MORE);
        assertThat(state.run().minutesLeft()).isZero();
    }

    @Test
    void the_scorecard_counts_what_was_confirmed_and_names_the_weakest() {
        does(TYPED, NOTHING_MORE, TYPED, NOTHING_MORE, TYPED, NOTHING_MORE);
        does(new QuizEvent.PointsChanged("ab"), ENTER, new QuizEvent.PointsChanged("a"), ENTER, ENTER);

        MockScore score = MockScore.of(state.run());

        assertThat(score.all().said()).isEqualTo(3);
        assertThat(score.all().of()).isEqualTo(6);
        assertThat(score.kinds().get(Kind.SCENARIO))
                .satisfies(m -> assertThat(m.answers()).isEqualTo(3));
        assertThat(score.weakest())
                .extracting(o -> o.revealed().question().id().value())
                .containsExactly("q3", "q2");
    }

    @Property(tries = 200)
    void whatever_is_pressed_no_answer_is_kept_twice_and_checks_follow_answers(
            @ForAll("events") List<QuizEvent> events) {
        does(events.toArray(QuizEvent[]::new));

        List<Answered> unrated = kept().stream().filter(a -> a.rating() == null).toList();
        assertThat(unrated).extracting(Answered::question).doesNotHaveDuplicates();
        assertThat(unrated).hasSameSizeAs(state.run().given());
        assertThat(state.run().checked().size()).isLessThanOrEqualTo(unrated.size());
    }

    @Provide
    Arbitrary<List<QuizEvent>> events() {
        return Arbitraries.of(
                        TYPED,
                        NOTHING_MORE,
                        ENTER,
                        new QuizEvent.DidNotKnow(1),
                        new QuizEvent.PointsChanged("b"),
                        new QuizEvent.PointsChanged("z"),
                        new QuizEvent.UndoAsked(),
                        new QuizEvent.Skipped(),
                        new QuizEvent.Left())
                .list()
                .ofMaxSize(30);
    }

    @Test
    void a_round_goes_on_at_the_next_question_or_where_its_answers_are_checked() {
        does(TYPED, NOTHING_MORE);
        Transition<MockState> asks = MockEngine.begin(state.run());

        assertThat(asks.state().at()).isInstanceOf(Asked.class);
        assertThat(asks.effects())
                .containsExactly(new Effect.AskAnswer(state.run().current()));

        does(new QuizEvent.Left());
        does(ENTER);
        does(TYPED);
        MockRun twoOfThree = run(true, 3)
                .answered(state.run().given().get(0))
                .answered(state.run().given().get(0));
        Transition<MockState> walks =
                MockEngine.begin(twoOfThree.checked(state.run().checked().get(0)));

        assertThat(walks.state().isWalking()).isTrue();
        assertThat(walks.effects().get(0)).isInstanceOf(Effect.BeginWalk.class);
    }

    @Property(tries = 300)
    void a_round_that_is_killed_anywhere_goes_on_just_there(@ForAll("events") List<QuizEvent> events) {
        does(events.toArray(QuizEvent[]::new));
        Optional<MockResumePoint> place = MockResumePoint.of(state);
        Assume.that(place.isPresent());
        Statistics.label("killed in")
                .collect(state.isWalking() ? "Walking" : state.at().getClass().getSimpleName())
                .coverage(c -> {
                    c.check("Asked").percentage(share -> share > 5);
                    c.check("FollowedUp").percentage(share -> share > 5);
                    c.check("Walking").percentage(share -> share > 5);
                });

        assertThat(resumed(state.run(), place.get())).isEqualTo(state);
    }

    @Property(tries = 300)
    void a_kill_between_keeping_an_answer_and_its_place_gives_nothing_twice(
            @ForAll("events") List<QuizEvent> events, @ForAll("events") List<QuizEvent> more) {
        does(events.toArray(QuizEvent[]::new));
        Optional<MockResumePoint> place = MockResumePoint.of(state);
        does(more.toArray(QuizEvent[]::new));
        Assume.that(place.isPresent() && !place.get().isAt(state.run()));
        MockResumePoint before = place.orElseThrow();
        Statistics.label("was walking").collect(before.walking()).coverage(c -> {
            c.check(true).percentage(share -> share > 2);
            c.check(false).percentage(share -> share > 20);
        });
        MockState again = resumed(state.run(), before);

        assertThat(again.run()).isEqualTo(state.run());
        assertThat(again.at()).isNotInstanceOf(FollowedUp.class);
        assertThat(MockResumePoint.of(again).stream()).noneMatch(MockResumePoint::holdsWords);
    }

    @Test
    void points_that_were_being_marked_come_back_marked() {
        does(TYPED, NOTHING_MORE, new QuizEvent.Left(), new QuizEvent.PointsChanged("b"));

        MockState before = state;
        MockState again = resumed(before.run(), MockResumePoint.of(before).orElseThrow());

        assertThat(((Revealed) again.at()).points().said())
                .isEqualTo(((Revealed) before.at()).points().said())
                .hasSize(1);
    }

    private List<Answered> kept() {
        return effects.stream()
                .filter(Effect.Append.class::isInstance)
                .map(e -> (Answered) ((Effect.Append) e).event())
                .toList();
    }

    private static MockRun run(boolean followUps, int count) {
        List<Question> questions = new ArrayList<>();
        List<QuestionCard> cards = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<FollowUp> next = followUps ? List.of(new FollowUp(null, "And then?", "More.", null)) : List.of();
            Question question = Questions.of("q" + i, Level.MID, "A" + i, Kind.SCENARIO, next);
            questions.add(question);
            cards.add(QuestionCard.of(question));
        }
        return MockRun.of(new Mock(MockRound.TECHNICAL, Level.MID, 45, 7, cards), ROUND, questions);
    }
}
