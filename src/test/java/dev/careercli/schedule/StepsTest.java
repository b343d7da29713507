package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of what steps, parameters and a scheduler may be set to. */
class StepsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1s", "36500d", "876000h"})
    void a_step_lasts_from_a_second_to_a_century(String word) {
        assertThatCode(() -> Steps.parse(List.of(word))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "36501d", "876001h"})
    void any_other_length_is_refused(String word) {
        assertThatThrownBy(() -> Steps.parse(List.of(word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not between 1s and 36500d");
    }

    @ParameterizedTest
    @CsvSource({"1s, 1s", "61s, 61s", "60s, 1m", "90m, 90m", "3600s, 1h", "25h, 25h", "48h, 2d"})
    void a_step_is_printed_in_the_largest_whole_unit(String typed, String printed) {
        assertThat(Steps.parse(List.of(typed)).words()).isEqualTo(printed);
    }

    @Test
    void hard_on_an_only_step_waits_half_as_long_again_up_to_a_day_more() {
        assertThat(hard("10m")).isEqualTo(Duration.ofMinutes(15));
        assertThat(hard("1d")).isEqualTo(Duration.ofHours(36));
        assertThat(hard("2d")).isEqualTo(Duration.ofDays(3));
        assertThat(hard("3d")).isEqualTo(Duration.ofDays(4));
    }

    private static Duration hard(String step) {
        return Steps.parse(List.of(step)).after(Rating.HARD, 0).orElseThrow().length();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void the_longest_interval_may_be_a_day_or_a_million(int days) {
        assertThatCode(() -> config(days)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_001})
    void any_other_longest_interval_is_refused(int days) {
        assertThatThrownBy(() -> config(days)).hasMessageContaining("not 1 to 1000000");
    }

    private static SchedulerConfig config(int longest) {
        return new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, Steps.NONE, Steps.NONE, longest, false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_parameter_that_is_no_finite_number_is_refused_in_training_too(double number) {
        double[] numbers = FsrsParameters.DEFAULT.toArray();
        numbers[3] = number;

        assertThatThrownBy(() -> FsrsParameters.of(numbers)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FsrsParameters.clipped(numbers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void same_day_saturation_alone_may_be_off() {
        double[] numbers = FsrsParameters.DEFAULT.toArray();
        numbers[19] = 0;
        assertThat(FsrsParameters.of(numbers).toArray()[19]).isZero();

        double[] another = FsrsParameters.DEFAULT.toArray();
        another[0] = 0;
        assertThatThrownBy(() -> FsrsParameters.of(another)).hasMessageContaining("w0 is 0.0, below its minimum");
    }
}
