package dev.careercli.grading.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Expected ids come from the published tokenizer of the model. */
class WordPieceTest {
    private static final WordPiece PIECES = new WordPiece(vocabulary());

    static List<String> vocabulary() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        WordPieceTest.class.getResourceAsStream("/dev/careercli/grading/vocabulary.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void common_words_are_one_piece_each_between_the_marks() {
        assertThat(PIECES.encode("Hello, World!", 256)).containsExactly(101, 7592, 1010, 2088, 999, 102);
    }

    @Test
    void an_unknown_word_is_cut_into_the_longest_known_pieces() {
        assertThat(PIECES.encode("embeddings", 256)).containsExactly(101, 7861, 8270, 4667, 2015, 102);
    }

    @Test
    void accents_and_case_do_not_matter() {
        assertThat(PIECES.encode("CAFÉ", 256)).isEqualTo(PIECES.encode("cafe", 256));
    }

    @Test
    void ideographs_stand_alone_and_control_characters_vanish() {
        assertThat(PIECES.encode("你好", 256)).hasSize(4);
        assertThat(PIECES.encode("he\u0000l\u200Blo", 256)).isEqualTo(PIECES.encode("hello", 256));
    }

    @Test
    void a_word_of_over_a_hundred_letters_is_unknown() {
        assertThat(PIECES.encode("a".repeat(101), 256)).containsExactly(101, 100, 102);
    }

    @Test
    void special_tokens_in_a_text_are_recognised() {
        assertThat(PIECES.encode("a [MASK] b", 256)).containsExactly(101, 1037, 103, 1038, 102);
    }

    @Test
    void a_long_text_is_cut_and_still_ends_in_the_mark() {
        int[] ids = PIECES.encode("word ".repeat(500), 128);

        assertThat(ids).hasSize(128).endsWith(102);
    }

    @Test
    void a_vocabulary_without_the_marks_is_refused() {
        assertThatThrownBy(() -> new WordPiece(List.of("a", "b"))).isInstanceOf(IllegalArgumentException.class);
    }
}
