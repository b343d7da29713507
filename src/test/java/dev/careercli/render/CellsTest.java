package dev.careercli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "naïve, 5",
        "e\u0301a\u0308, 2",
        "日本語, 6",
        "한국, 4",
        "ｆｕｌｌ, 8",
        "✓▶◆━█, 5",
        "😀, 2",
        "👩‍💻, 2",
        "👨‍👩‍👧‍👦, 2",
        "🇩🇪, 2",
        "❤\uFE0F, 2",
        "a日b, 4",
    })
    void a_text_takes_the_cells_a_terminal_gives_it(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void a_head_never_splits_a_character_or_exceeds_its_room() {
        assertThat(Cells.head("日本語", 5)).isEqualTo("日本");
        assertThat(Cells.head("e\u0301x", 1)).isEqualTo("e\u0301");
        assertThat(Cells.head("👩‍💻x", 2)).isEqualTo("👩‍💻");
        assertThat(Cells.head("👩‍💻x", 1)).isEmpty();
        assertThat(Cells.head("short", 80)).isEqualTo("short");
    }
}
