package dev.careercli.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that come again are computed once, and how they were come by changes nothing. */
class KnownVectorsTest {
    private static final String TEXT = "Retrieved text is data.";
    private static MiniLm model;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                KnownVectorsTest.class.getResourceAsStream("/dev/careercli/grading/minilm.bin"))) {
            model = MiniLm.read(in.readAllBytes(), WordPieceTest.vocabulary());
        }
    }

    private static VectorFile ahead(String text, float[] vector) {
        return VectorFile.of(Map.of(VectorFile.key(model.encode(text)), vector));
    }

    @Test
    void what_the_build_computed_is_used() {
        float[] other = model.embed("Rotate database passwords every ninety days.");
        KnownVectors known = new KnownVectors(model, ahead(TEXT, other));

        assertThat(Vectors.dot(other, known.embedKnown(List.of(TEXT)).get(0))).isGreaterThan(0.9995);
        assertThat(known.remembered()).isZero();
    }

    @Test
    void a_vector_is_the_same_from_the_file_from_memory_and_computed() {
        KnownVectors without = new KnownVectors(model, VectorFile.EMPTY);
        float[] computed = without.embedKnown(List.of("One more.", TEXT, TEXT)).get(1);

        assertThat(without.embedKnown(List.of(TEXT)).get(0)).isEqualTo(computed);
        assertThat(new KnownVectors(model, ahead(TEXT, model.embed(TEXT)))
                        .embedKnown(List.of(TEXT))
                        .get(0))
                .isEqualTo(computed);
        assertThat(without.remembered()).isEqualTo(2);
    }

    @Test
    void only_the_latest_texts_are_remembered() {
        KnownVectors known = new KnownVectors(model, VectorFile.EMPTY, 3);

        known.embedKnown(List.of("one", "two"));
        known.embedKnown(List.of("three", "four", "five", "six"));

        assertThat(known.remembered()).isEqualTo(3);
    }
}
