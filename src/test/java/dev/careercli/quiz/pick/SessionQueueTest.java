package dev.careercli.quiz.pick;

import static dev.careercli.quiz.session.EngineRun.ALOUD;
import static dev.careercli.quiz.session.EngineRun.BEGUN;
import static dev.careercli.quiz.session.EngineRun.ENTER;
import static dev.careercli.quiz.session.EngineRun.NOTHING_MORE;
import static dev.careercli.quiz.session.EngineRun.UNDO;
import static dev.careercli.quiz.session.EngineRun.question;
import static dev.careercli.quiz.session.EngineRun.questions;
import static dev.careercli.quiz.session.EngineRun.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.KeyPointId;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.session.Effect;
import dev.careercli.quiz.session.Effect.Notice;
import dev.careercli.quiz.session.EngineRun;
import dev.careercli.quiz.session.Proposer;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.Session;
import dev.careercli.schedule.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What comes next: questions that come back, are taken back, put away or skipped. */
class SessionQueueTest {
    private final EngineRun run = EngineRun.of("one", "two");

    @Test
    void a_question_rated_again_comes_back_once_at_the_end_and_is_no_second_review() {
        run.does(BEGUN, ALOUD, NOTHING_MORE, rated(Rating.AGAIN), ALOUD, NOTHING_MORE, rated(Rating.GOOD));

        assertThat(run.onScreen()).isEqualTo("one");
        assertThat(run.state().session().current().again()).isTrue();

        run.does(ALOUD);
        assertThat(run.state()).as("no follow-up the second time").isInstanceOf(Revealed.class);

        run.does(rated(Rating.AGAIN));
        assertThat(run.state()).isInstanceOf(Ended.class);
        assertThat(run.kept()).extracting(Answered::rating).containsExactly(1, 3, null);
        assertThat(run.kept()).extracting(Answered::isReview).containsExactly(true, true, false);
    }

    @Test
    void extra_practice_keeps_its_ratings_without_moving_a_date() {
        EngineRun extra = new EngineRun(Proposer.NONE, Session.of(questions("one"), Set.of(), true));

        extra.does(BEGUN, ALOUD, NOTHING_MORE, rated(Rating.GOOD));

        assertThat(extra.kept()).singleElement().satisfies(a -> {
            assertThat(a.mode()).isEqualTo(Mode.EXTRA);
            assertThat(a.isReview()).isFalse();
        });
    }

    @Test
    void undo_goes_back_to_the_points_as_they_were_and_takes_the_return_away() {
        run.does(BEGUN, ALOUD, NOTHING_MORE, new QuizEvent.PointsChanged("a"), rated(Rating.AGAIN), UNDO);

        assertThat(run.effects().get(run.effects().size() - 2)).isInstanceOf(Effect.TakeBack.class);
        assertThat(run.onScreen()).isEqualTo("one");
        assertThat(run.revealed().points().said()).containsExactly(new KeyPointId("first"));

        run.does(rated(Rating.GOOD));
        assertThat(run.state().session().queue()).hasSize(1);
        assertThat(run.state().session().position()).isEqualTo(2);
    }

    @Test
    void undo_goes_back_as_often_as_there_is_something_to_take_back() {
        run.does(BEGUN, ALOUD, NOTHING_MORE, ENTER, ALOUD, UNDO, UNDO, UNDO);

        assertThat(run.count(Effect.TakeBack.class)).isEqualTo(1);
        assertThat(run.effects()).contains(new Effect.ShowNotice(Notice.NOTHING_TO_UNDO));
        assertThat(run.onScreen()).isEqualTo("one");
    }

    @Test
    void a_question_put_away_is_not_asked_again_and_nothing_is_rated() {
        run.does(BEGUN, new QuizEvent.Buried());
        assertThat(run.onScreen()).isEqualTo("two");

        run.does(new QuizEvent.Suspended());
        assertThat(run.state()).isInstanceOf(Ended.class);
        assertThat(run.effects())
                .filteredOn(Effect.Append.class::isInstance)
                .containsExactly(
                        new Effect.Append(new ReviewEvent.Buried(question("one").id())),
                        new Effect.Append(
                                new ReviewEvent.Suspended(question("two").id())));
    }

    @Test
    void a_skipped_question_leaves_no_event() {
        run.does(BEGUN, new QuizEvent.Skipped());

        assertThat(run.count(Effect.Append.class)).isZero();
        assertThat(run.onScreen()).isEqualTo("two");
    }

    @Property(tries = 300)
    void whatever_is_done_each_question_is_reviewed_at_most_once_and_the_session_can_end(
            @ForAll("doings") List<QuizEvent> doings) {
        EngineRun whole = EngineRun.of("one", "two", "three").does(doings.toArray(QuizEvent[]::new));
        List<Answered> reviews = new ArrayList<>();
        for (Effect effect : whole.effects()) {
            if (effect instanceof Effect.Append append && append.event() instanceof Answered answered) {
                reviews.add(answered);
            } else if (effect instanceof Effect.TakeBack) {
                reviews.remove(reviews.size() - 1);
            }
        }
        assertThat(reviews)
                .filteredOn(Answered::isReview)
                .extracting(Answered::question)
                .doesNotHaveDuplicates();
        assertThat(reviews).hasSameSizeAs(whole.state().session().outcomes());
        assertThat(whole.does(new QuizEvent.Left()).state()).isInstanceOf(Ended.class);
    }

    @Provide
    Arbitrary<List<QuizEvent>> doings() {
        return EngineRun.doings();
    }
}
