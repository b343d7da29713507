package dev.careercli.grading.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.text.Rarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of texts stays within bounds, and is not computed twice. */
class TextReaderTest {
    private static final Rarity RARITY = Rarity.of(List.of());

    @Test
    void however_many_references_pass_a_bounded_part_of_them_is_held() {
        TextReader reader = new TextReader(RARITY, null);

        for (int i = 0; i < 3_000; i++) {
            reader.known("reference " + i + " " + "x".repeat(1_000));
        }

        assertThat(reader.held()).isBetween(TextReader.REMEMBERED / 2, TextReader.REMEMBERED);
    }

    @Test
    void texts_prepared_together_are_not_computed_again() {
        List<String> computed = new ArrayList<>();
        Embedder counting = text -> {
            computed.add(text);
            return new float[] {1};
        };
        TextReader reader = new TextReader(RARITY, counting);

        reader.prepare(List.of("one", "two", "one"));
        reader.known("two");
        reader.prepare(List.of("two", "three"));

        assertThat(computed).containsExactly("one", "two", "three");
    }

    @Test
    void an_answer_of_one_sentence_needs_one_vector_and_one_of_two_needs_three() {
        List<String> computed = new ArrayList<>();
        TextReader reader = new TextReader(RARITY, text -> {
            computed.add(text);
            return new float[] {computed.size()};
        });

        Reading one = reader.read("Only this.");
        Reading two = reader.read("First this. Then that.");

        assertThat(one.units()).hasDimensions(1, 1);
        assertThat(computed).containsExactly("Only this.", "First this. Then that.", "First this", "Then that");
        assertThat(two.whole()).containsExactly(2);
        assertThat(two.units()).isDeepEqualTo(new float[][] {{3}, {4}});
    }
}
