package dev.careercli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u0007",
                "a\rb",
                "\u009b31m",
                "\u202e",
                "\u2066",
                "\u200b",
                "\u200e",
                "\ufeff",
                "\u00ad",
                "\u2028",
                "\u0000",
                "\u007f",
                "\ue000",
                "\u3164"
            })
    void what_could_drive_or_fool_a_terminal_becomes_a_dot(String text) {
        assertThat(Sanitizer.text(text))
                .contains("·")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Zl}\\u3164]");
    }

    @Test
    void letters_of_every_script_and_joined_emoji_stay() {
        String text = "naïve 日本語 שלום e\u0301 👩‍💻 ❤\uFE0F\nsecond line";

        assertThat(Sanitizer.text(text)).isEqualTo(text);
    }

    @Test
    void line_ends_and_tabs_keep_their_sense() {
        assertThat(Sanitizer.text("a\r\nb\tc")).isEqualTo("a\nb    c");
        assertThat(Sanitizer.line(" a\nb ")).isEqualTo("a b");
    }

    @Test
    void a_file_keeps_tabs_and_has_line_feeds_for_breaks_of_every_kind() {
        assertThat(Sanitizer.forFile("a\r\nb\rc\u0085d\u2028e\tf\u202e\u200b\ud800\uFFFE"))
                .isEqualTo("a\nb\nc\nd\ne\tf····");
    }

    @Test
    void joiners_stay_where_a_script_is_spelled_with_them_and_nowhere_else() {
        assertThat(Sanitizer.text("می\u200cخواهم क्\u200dष")).isEqualTo("می\u200cخواهم क्\u200dष");
        assertThat(Sanitizer.text("pass\u200cword")).isEqualTo("pass·word");
    }

    @Test
    void json_keeps_the_value_and_shows_no_raw_character() {
        assertThat(Sanitizer.json("\"\u202e\u009b\"")).isEqualTo("\"\\u202e\\u009b\"");
    }
}
