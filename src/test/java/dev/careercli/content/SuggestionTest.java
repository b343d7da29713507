package dev.careercli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("--level", "quiz", "quiet", "commonMistake", "lash-corners", "A1", "A19", "mid");

    @ParameterizedTest
    @CsvSource({
        "--levl, --level",
        "qui, quiz",
        "QUIZZ, quiz",
        "commonMistakes, commonMistake",
        "common_mistake, commonMistake",
        "lashcorner, lash-corners",
        "A99, A19",
        "midd, mid"
    })
    void a_slip_of_the_fingers_finds_the_word_that_was_meant(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, KNOWN)).contains(meant);
    }

    @Test
    void nothing_is_suggested_for_another_word() {
        assertThat(Suggestion.nearest("harvest", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("-", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("quiz".repeat(20), KNOWN)).isEmpty();
        assertThat(Suggestion.advice("harvest", List.of("mid", "lead"))).isEqualTo("There are: mid, lead.");
    }
}
