package dev.careercli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseHoldTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false",
        "0, 1, false, false",
        "1, 1, true, true",
        "8, 9, false, false",
        "9, 10, false, true",
        "10, 10, true, true",
        "106, 118, false, false",
        "107, 118, false, true"
    })
    void a_phase_is_held_with_all_of_its_questions_and_mostly_held_with_nine_in_ten(
            int held, int all, boolean isHeld, boolean isMostlyHeld) {
        PhaseHold phase = new PhaseHold(held, all, null);

        assertThat(phase.isHeld()).isEqualTo(isHeld);
        assertThat(phase.isMostlyHeld()).isEqualTo(isMostlyHeld);
    }
}
