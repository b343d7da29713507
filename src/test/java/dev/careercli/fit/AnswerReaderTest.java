package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.fit.AnswerReader.Entry;
import dev.careercli.fit.AnswerReader.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    private final AnswerReader reader = new AnswerReader(FlagshipFit.spec());

    @Test
    void reads_numbers_question_marks_and_hours() {
        Reading reading = reader.read(List.of(
                new Entry("coding", "4"),
                new Entry("t1", "?"),
                new Entry("t2", null),
                new Entry("hours_per_week", "12")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers()).isEqualTo(FitAnswers.of(Map.of(id("coding"), 4), Set.of(id("t1"), id("t2")), 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "yes", "", "2.0", "02", "1e0", "٣", "99999999999", "null", " 1"})
    void refuses_what_is_no_answer_and_says_what_would_be(String value) {
        Reading reading = reader.read(List.of(new Entry("t1", value), new Entry("t2", "1")));

        assertThat(reading.problems())
                .containsExactly(new AnswerProblem(
                        "t1", "the answer to t1 is '" + value + "', not a whole number from 0 to 4 or \"?\"", null));
        assertThat(reading.answers().picks()).containsOnlyKeys(id("t2"));
    }

    @ParameterizedTest
    @CsvSource({
        "codng, coding",
        "Coding, coding",
        "m1, m1a",
        "t7, t1",
        "b-devops, b_devops",
        "hours_per_weak, hours_per_week",
        "selflearning, self_learning"
    })
    void an_unknown_item_comes_with_the_one_probably_meant(String key, String meant) {
        assertThat(reader.read(List.of(new Entry(key, "1"))).problems())
                .containsExactly(new AnswerProblem(key, "there is no fit item '" + key + "'", meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"salary", "zz", "", "x", "../../etc"})
    void nothing_is_suggested_when_nothing_is_near(String key) {
        assertThat(reader.read(List.of(new Entry(key, "1"))).problems())
                .singleElement()
                .extracting(AnswerProblem::suggestion)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "-1", "many", "1.5"})
    void hours_are_a_whole_number_up_to_sixty(String value) {
        assertThat(reader.read(List.of(new Entry("hours_per_week", value))).problems())
                .extracting(AnswerProblem::message)
                .containsExactly("hours_per_week is '" + value + "', not a whole number from 0 to 60");
    }

    @Test
    void every_problem_is_told_not_only_the_first() {
        assertThat(reader.read(List.of(new Entry("t1", "9"), new Entry("nope", "1"), new Entry("t3", "x")))
                        .problems())
                .hasSize(3);
    }
}
