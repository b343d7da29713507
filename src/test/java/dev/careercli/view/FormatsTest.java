package dev.careercli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "8, 8th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "32, 32nd",
        "43, 43rd",
        "100, 100th",
        "111, 111th",
        "112, 112th",
        "121, 121st"
    })
    void ordinals_end_as_they_are_spoken(int number, String text) {
        assertThat(Formats.ordinal(number)).isEqualTo(text);
    }
}
