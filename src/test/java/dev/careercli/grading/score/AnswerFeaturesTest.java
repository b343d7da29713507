package dev.careercli.grading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.careercli.grading.text.Rarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFeaturesTest {
    private static final TextReader READER = new TextReader(Rarity.of(List.of("the", "of")), null);
    private static final List<String> STATEMENTS = List.of(
            "Batteries run flat on journeys.",
            "Strangers overhear radio links.",
            "Addresses change whenever hosts move.",
            "Buildings weaken signals.");
    private static final String HALF = "Strangers overhear radio links. Batteries run flat on journeys.";

    private static double measure(AnswerFeature column, String question) {
        List<Reading> statements = STATEMENTS.stream().map(READER::known).toList();
        double[] measures = AnswerFeatures.of(
                READER.known(question),
                List.of(READER.known(String.join(" ", STATEMENTS))),
                statements,
                new double[] {0.9, 0.7, 0.1, 0.1},
                READER.knownAnswer(HALF));
        return column.in(measures);
    }

    @Test
    void two_of_four_are_half_of_them() {
        assertThat(measure(AnswerFeature.STATEMENT_RECALL, "Name the problems."))
                .isCloseTo(0.5, within(1e-9));
        assertThat(measure(AnswerFeature.MEAN_POINT, "Name the problems.")).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void two_of_four_are_all_that_a_question_for_two_wants() {
        assertThat(measure(AnswerFeature.STATEMENT_RECALL, "Name two problems."))
                .isCloseTo(1, within(1e-9));
        assertThat(measure(AnswerFeature.MEAN_POINT, "Name two problems.")).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void a_question_for_more_than_there_are_wants_all() {
        assertThat(measure(AnswerFeature.STATEMENT_RECALL, "Name at least five problems."))
                .isCloseTo(0.5, within(1e-9));
    }
}
