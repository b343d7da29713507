package dev.careercli.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Question;
import dev.careercli.content.WrongStatement;
import dev.careercli.content.load.ContentLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author is told about a question. */
class RubricCheckTest {
    private static final ContentLoader LOADER = new ContentLoader(null, null);
    private static final List<Question> BANK =
            LOADER.questions(LOADER.library().featured().orElseThrow().career().slug());
    private static final Question QUESTION = BANK.get(0);
    private static final RubricCheck CHECK = new RubricCheck(Grader.tier1(), BANK);

    private static Question with(String prompt, String answer, List<String> hints) {
        Question q = QUESTION;
        return new Question(
                q.id(),
                q.level(),
                q.area(),
                q.kind(),
                prompt,
                q.exhibit(),
                q.brief(),
                answer,
                q.keyPoints(),
                q.wrong(),
                q.lines(),
                q.optionalLines(),
                q.followUps(),
                hints,
                q.commonMistake(),
                q.tests(),
                q.refs(),
                q.goals(),
                q.revision());
    }

    @Test
    void in_a_model_answer_about_something_else_nothing_is_found() {
        Question other =
                with(QUESTION.prompt(), "Water the plants twice a week and turn them to the window.", List.of());

        assertThat(CHECK.check(QUESTION).missing()).isEmpty();
        assertThat(CHECK.check(QUESTION).found()).isPositive();
        assertThat(CHECK.check(other).found()).isZero();
    }

    @Test
    void a_hint_that_says_a_point_gives_it_away() {
        String said = QUESTION.keyPoints().get(0).text();

        assertThat(CHECK.check(QUESTION).given()).isEmpty();
        assertThat(CHECK.check(with(QUESTION.prompt(), QUESTION.answer(), List.of(said)))
                        .given())
                .containsExactly(QUESTION.keyPoints().get(0).id());
    }

    @Test
    void a_model_answer_that_makes_a_wrong_statement_is_told() {
        WrongStatement wrong = QUESTION.wrong().get(0);
        Question mistaken = with(QUESTION.prompt(), wrong.text(), List.of());

        assertThat(CHECK.check(QUESTION).mistaken()).isEmpty();
        assertThat(CHECK.check(mistaken).mistaken()).containsExactly(wrong);
    }

    @Test
    void other_areas_answers_are_looked_through_and_the_same_ones_each_time() {
        RubricCheck.Result result = CHECK.check(QUESTION);

        assertThat(result.looked())
                .isEqualTo(RubricCheck.ELSEWHERE * QUESTION.keyPoints().size());
        assertThat(result).isEqualTo(CHECK.check(QUESTION));
    }
}
