package dev.careercli.quiz.session;

import static dev.careercli.quiz.session.EngineRun.ALOUD;
import static dev.careercli.quiz.session.EngineRun.BEGUN;
import static dev.careercli.quiz.session.EngineRun.ENTER;
import static dev.careercli.quiz.session.EngineRun.HINT;
import static dev.careercli.quiz.session.EngineRun.NOTHING_MORE;
import static dev.careercli.quiz.session.EngineRun.ON_SECOND;
import static dev.careercli.quiz.session.EngineRun.STRONG;
import static dev.careercli.quiz.session.EngineRun.TYPED;
import static dev.careercli.quiz.session.EngineRun.UNKNOWN;
import static dev.careercli.quiz.session.EngineRun.question;
import static dev.careercli.quiz.session.EngineRun.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.KeyPointId;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.session.Effect.Notice;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One answer on its way from the question to the rating: what is shown, what is asked, and what is kept. */
class QuizEngineTest {
    private final EngineRun run = EngineRun.of("one", "two");

    @Test
    void one_answer_goes_through_every_state_and_is_kept_before_the_next_question() {
        run.does(BEGUN, TYPED);
        assertThat(run.state()).isInstanceOf(FollowedUp.class);
        run.does(new QuizEvent.Replied("and an allow list"));
        assertThat(run.state()).isInstanceOf(Revealed.class);
        run.does(new QuizEvent.PointsChanged("ab"), ENTER);

        assertThat(run.effects().subList(run.effects().size() - 2, run.effects().size()))
                .extracting(e -> e.getClass().getSimpleName())
                .containsExactly("Append", "AskAnswer");
        assertThat(run.kept()).singleElement().satisfies(a -> {
            assertThat(a.answer()).isEqualTo("a key per service");
            assertThat(a.followUp()).isEqualTo("and an allow list");
            assertThat(a.rating()).isEqualTo(3);
            assertThat(a.mode()).isEqualTo(Mode.TYPED);
            assertThat(a.marks().said()).containsExactly(new KeyPointId("first"), new KeyPointId("second"));
        });
        assertThat(run.onScreen()).isEqualTo("two");
    }

    @Test
    void commands_mean_the_same_once_an_answer_was_handed_in() {
        run.does(BEGUN, TYPED, new QuizEvent.HintAsked());
        assertThat(run.effects().get(run.effects().size() - 1))
                .isEqualTo(new Effect.ShowNotice(Effect.Notice.HINT_TOO_LATE));
        run.does(new QuizEvent.WentBack());
        assertThat(run.state()).isInstanceOf(QuizState.Asked.class);
        run.does(TYPED, new QuizEvent.Replied(""), new QuizEvent.WentBack());
        assertThat(run.state()).isInstanceOf(QuizState.Asked.class);
        run.does(TYPED, new QuizEvent.Skipped());
        assertThat(run.onScreen()).isEqualTo("two");
        assertThat(run.kept()).isEmpty();
    }

    @Test
    void nothing_is_revealed_before_the_follow_up_is_answered() {
        run.does(BEGUN, TYPED);

        assertThat(run.effects()).noneMatch(e -> e instanceof Effect.ShowAnswer || e instanceof Effect.AskPoints);
    }

    @Test
    void a_follow_up_is_asked_at_most_once_and_names_what_was_not_found() {
        EngineRun graded = new EngineRun(found("first"), session("one"));

        graded.does(BEGUN, TYPED);
        assertThat(((FollowedUp) graded.state()).followUp()).isEqualTo(ON_SECOND);

        graded.does(new QuizEvent.Replied("still not it"));
        assertThat(graded.state()).isInstanceOf(Revealed.class);
        assertThat(graded.count(Effect.AskFollowUp.class)).isEqualTo(1);
    }

    @Test
    void when_every_must_have_is_found_the_strong_follow_up_is_asked() {
        EngineRun graded = new EngineRun(found("first", "second"), session("one"));

        graded.does(BEGUN, TYPED);

        assertThat(((FollowedUp) graded.state()).followUp()).isEqualTo(STRONG);
    }

    @Test
    void dont_know_skips_the_follow_up_shows_the_answer_and_offers_again() {
        run.does(BEGUN, UNKNOWN);

        assertThat(run.count(Effect.AskFollowUp.class)).isZero();
        assertThat(run.count(Effect.ShowAnswer.class)).isEqualTo(1);
        assertThat(RatingRule.offered(run.revealed())).isEqualTo(Rating.AGAIN);
    }

    @Test
    void hints_come_one_at_a_time_and_make_hard_the_best_that_is_offered() {
        run.does(BEGUN, HINT, HINT, HINT);

        assertThat(run.effects().stream().filter(e -> e instanceof Effect.ShowHint))
                .extracting(e -> ((Effect.ShowHint) e).hint())
                .containsExactly("Think of a.", "And b.");
        assertThat(run.effects()).contains(new Effect.ShowNotice(Notice.NO_MORE_HINTS));

        run.does(ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("ab"));
        assertThat(RatingRule.offered(run.revealed())).isEqualTo(Rating.HARD);

        run.does(ENTER);
        assertThat(run.kept()).singleElement().satisfies(a -> {
            assertThat(a.hinted()).isTrue();
            assertThat(a.rating()).isEqualTo(2);
        });
    }

    @Test
    void a_hint_counts_for_its_own_question_alone() {
        run.does(BEGUN, HINT, ALOUD, NOTHING_MORE, ENTER, ALOUD, NOTHING_MORE);

        assertThat(run.revealed().given().hinted()).isFalse();
    }

    @Test
    void notes_and_flags_are_kept_at_once_and_change_neither_question_nor_marks() {
        run.does(BEGUN, new QuizEvent.Noted("ask why"), ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("b"));
        QuizState before = run.state();
        run.does(new QuizEvent.Flagged("two answers fit"));

        assertThat(run.state()).isEqualTo(before);
        assertThat(run.effects())
                .contains(
                        new Effect.Append(new ReviewEvent.Noted(question("one").id(), "ask why")))
                .contains(new Effect.Append(
                        new ReviewEvent.Flagged(question("one").id(), "two answers fit")));
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
}
