package dev.careercli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void digits_of_other_keyboards_count() {
        assertThat(Digits.plain("３")).isEqualTo("3");
        assertThat(Digits.plain("١٢")).isEqualTo("12");
        assertThat(Digits.plain("۲۰۲۶-۱۲-۱۴")).isEqualTo("2026-12-14");
        assertThat(Digits.plain("7")).isEqualTo("7");
    }

    @Test
    void words_stay_as_typed() {
        assertThat(Digits.plain("第３章")).isEqualTo("第３章");
        assertThat(Digits.plain("")).isEmpty();
        assertThat(Digits.plain("²")).isEqualTo("²");
    }
}
