package dev.careercli.grading.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of vectors relies on; that they are the published model's is shown by the oracle test. */
class MiniLmTest {
    private static MiniLm model;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MiniLmTest.class.getResourceAsStream("/dev/careercli/grading/minilm.bin"))) {
            model = MiniLm.read(in.readAllBytes(), WordPieceTest.vocabulary());
        }
    }

    @Test
    void a_vector_has_length_one() {
        float[] vector = model.embed("Retrieved text is data.");

        assertThat(vector).hasSize(384);
        assertThat(Vectors.dot(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void a_paraphrase_is_nearer_than_a_stranger() {
        float[] claim = model.embed("The page carries the instruction, not the user.");
        double paraphrase =
                Vectors.dot(claim, model.embed("The order comes from the document and not from the person."));
        double stranger = Vectors.dot(claim, model.embed("Rotate database passwords every ninety days."));

        assertThat(paraphrase).isGreaterThan(stranger + 0.2);
    }

    @Test
    void a_vector_does_not_depend_on_what_was_computed_beside_it() {
        List<String> texts = List.of(
                "Retrieved text is data.",
                "",
                "The page carries the instruction, not the user. ".repeat(30),
                "Rotate database passwords every ninety days.",
                "The page carries the instruction, not the user. ".repeat(5));

        List<float[]> together = model.embedAll(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).as(texts.get(i)).containsExactly(model.embed(texts.get(i)));
        }
        assertThat(model.embedAll(List.of())).isEmpty();
    }

    @Test
    void an_empty_text_has_a_vector_too() {
        assertThat(model.embed("")).hasSize(384).doesNotContain(Float.NaN);
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> MiniLm.read(new byte[100], WordPieceTest.vocabulary()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_alike_beyond_the_question_is_less_than_what_is_alike() {
        assertThat(Vectors.beyond(0.8, 0.7, 0.7)).isLessThan(0.8);
        assertThat(Vectors.beyond(0.8, 0, 0)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void the_exponential_table_matches_the_function() {
        for (float x : new float[] {0, -1e-6f, -0.5f, -0.6931472f, -1, -10.1f, -79}) {
            assertThat(Exp.of(x) / Math.exp(x)).as("exp %s", x).isCloseTo(1, within(2e-6));
        }
        assertThat(Exp.of(-81)).isZero();
        assertThat(Exp.of(Float.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void the_gelu_table_matches_the_function() {
        assertThat(Gelu.of(0)).isCloseTo(0, within(1e-6f));
        assertThat(Gelu.of(1)).isCloseTo(0.8413447f, within(1e-5f));
        assertThat(Gelu.of(-1)).isCloseTo(-0.1586553f, within(1e-5f));
        assertThat(Gelu.of(7)).isEqualTo(7);
        assertThat(Gelu.of(-7)).isZero();
    }
}
