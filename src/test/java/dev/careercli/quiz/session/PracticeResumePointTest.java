package dev.careercli.quiz.session;

import static dev.careercli.quiz.session.EngineRun.ALOUD;
import static dev.careercli.quiz.session.EngineRun.BEGUN;
import static dev.careercli.quiz.session.EngineRun.NOTHING_MORE;
import static dev.careercli.quiz.session.EngineRun.TYPED;
import static dev.careercli.quiz.session.EngineRun.question;
import static dev.careercli.quiz.session.EngineRun.questions;
import static dev.careercli.quiz.session.EngineRun.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Question;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.Ended;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A session that broke off: the place that was kept leads back into it. */
class PracticeResumePointTest {
    private final EngineRun run = EngineRun.of("one", "two");

    /** A crash at any point: the place that was kept leads back to the same question, answer, follow-up and marks. */
    @Property(tries = 300)
    void a_bookmark_of_any_state_opens_at_that_state(@ForAll("doings") List<QuizEvent> doings) {
        List<Question> known = questions("one", "two", "three");
        EngineRun whole = EngineRun.of("one", "two", "three");
        for (QuizEvent doing : doings) {
            QuizState now = whole.does(doing).state();
            PracticeResumePoint place = PracticeResumePoint.of(now).orElse(null);
            Statistics.label("stopped in")
                    .collect(now.getClass().getSimpleName())
                    .coverage(c -> {
                        c.check("Asked").percentage(share -> share > 5);
                        c.check("FollowedUp").percentage(share -> share > 5);
                        c.check("Revealed").percentage(share -> share > 5);
                        c.check("Ended").count(n -> n > 0);
                    });
            if (place == null) {
                assertThat(now).isInstanceOf(Ended.class);
                break;
            }
            QuizState opened = place.open(known, Map.of()).orElseThrow();
            EngineRun resumed = new EngineRun(Proposer.NONE, opened.session()).resumes(opened);
            assertThat(resumed.state()).isInstanceOf(now.getClass());
            assertThat(PracticeResumePoint.of(resumed.state())).contains(place);
            assertThat(resumed.state().session().position())
                    .isEqualTo(now.session().position());
            assertThat(resumed.effects())
                    .last()
                    .matches(e -> e instanceof Effect.AskAnswer
                            || e instanceof Effect.AskFollowUp
                            || e instanceof Effect.AskPoints);
        }
    }

    @Test
    void what_was_answered_after_the_bookmark_is_not_asked_again() {
        run.does(BEGUN, ALOUD, NOTHING_MORE);
        PracticeResumePoint place = PracticeResumePoint.of(run.state()).orElseThrow();
        List<Question> known = questions("one", "two");

        QuizState good = place.open(known, Map.of(question("one").id(), false)).orElseThrow();
        assertThat(good).isInstanceOf(Asked.class);
        assertThat(good.session().queue())
                .extracting(t -> t.question().id().value())
                .containsExactly("two");

        QuizState again = place.open(known, Map.of(question("one").id(), true)).orElseThrow();
        assertThat(again.session().queue())
                .containsExactly(new Session.Turn(question("two"), false), new Session.Turn(question("one"), true));

        assertThat(place.open(List.of(), Map.of())).isEmpty();
    }

    @Test
    void an_answer_of_another_day_comes_before_the_questions_of_today() {
        run.does(BEGUN, TYPED);
        PracticeResumePoint place =
                PracticeResumePoint.of(run.state()).orElseThrow().before(session("three", "one"));

        QuizState opened =
                place.open(questions("one", "two", "three"), Map.of()).orElseThrow();

        assertThat(opened).isInstanceOf(FollowedUp.class);
        assertThat(opened.session().queue())
                .extracting(t -> t.question().id().value())
                .containsExactly("one", "three");
        assertThat(opened.session().position()).isEqualTo(1);
        assertThat(opened.session().total()).isEqualTo(2);
    }

    @Provide
    Arbitrary<List<QuizEvent>> doings() {
        return EngineRun.doings();
    }
}
