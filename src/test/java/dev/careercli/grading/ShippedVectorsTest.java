package dev.careercli.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.ContentLibrary;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.model.KnownVectors;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.model.VectorFile;
import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Rarity;
import dev.careercli.quiz.interview.AreaFinder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The vectors that the build computed ahead for the shipped guides. */
class ShippedVectorsTest {
    private static final byte[] MODEL = shipped("minilm.bin");
    private static final byte[] FILE = shipped("vectors.bin");
    private static final MiniLm MINI_LM = MiniLm.read(MODEL, Shipped.vocabulary());
    private static final VectorFile VECTORS =
            VectorFile.read(FILE, VectorFile.checksum(MODEL)).orElseThrow();
    private static final List<Question> BANK = bank();

    private static byte[] shipped(String name) {
        try (InputStream in = Objects.requireNonNull(Grader.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Question> bank() {
        ContentLoader loader = new ContentLoader(null, null);
        List<Question> bank = new ArrayList<>();
        for (ContentLibrary.Guide guide : loader.library().guides()) {
            bank.addAll(loader.questions(guide.career().slug()));
        }
        return bank;
    }

    /** Gives every text the same vector and takes note of those that come again. */
    private record Recording(Set<String> known) implements Embedder {
        @Override
        public float[] embed(String text) {
            return new float[] {1};
        }

        @Override
        public List<float[]> embedKnown(List<String> texts) {
            known.addAll(texts);
            return embedAll(texts);
        }
    }

    @Test
    void every_text_that_grading_a_shipped_question_compares_with_is_in_the_file() {
        Set<String> known = new LinkedHashSet<>();
        TextReader reader = new TextReader(Rarity.of(Shipped.vocabulary()), new Recording(known));
        Grader grader = Grader.of(reader, Shipped.scorers(), Shipped.fluency());

        for (Question question : BANK) {
            grader.grade(question, "Wiki text has to be treated as untrusted input. The page carries the order.");
        }

        BANK.forEach(question -> known.addAll(AreaFinder.texts(question)));

        assertThat(known).hasSizeGreaterThan(20 * BANK.size());
        assertThat(known).allMatch(text -> VECTORS.find(VectorFile.key(MINI_LM.encode(text))) != null);
        assertThat(known.stream()
                        .map(text -> VectorFile.key(MINI_LM.encode(text)))
                        .distinct()
                        .count())
                .as("the file holds nothing else")
                .isEqualTo(VECTORS.size());
    }

    @Test
    void its_vectors_are_those_of_the_model_to_a_cosine_of_9995() {
        List<String> texts =
                BANK.stream().flatMap(q -> Rubric.of(q).texts().stream()).toList();
        int step = texts.size() / 40;

        for (String text :
                IntStream.range(0, 40).mapToObj(i -> texts.get(i * step)).toList()) {
            float[] kept = VECTORS.find(VectorFile.key(MINI_LM.encode(text)));
            assertThat(Vectors.dot(Objects.requireNonNull(kept), MINI_LM.embed(text)))
                    .as(text)
                    .isGreaterThan(0.9995);
        }
    }

    @Test
    void proposals_are_the_same_without_the_file_and_with_one_that_is_damaged_or_anothers() {
        byte[] anothers = VECTORS.write(VectorFile.checksum(MODEL) + 1);
        byte[] damaged = FILE.clone();
        damaged[damaged.length / 2] ^= 1;
        List<byte[]> unusable = List.of(new byte[0], anothers, damaged, Arrays.copyOf(FILE, FILE.length / 2));
        Grader with = Grader.tier2(MODEL, FILE);

        for (int i = 0; i < unusable.size(); i++) {
            Question question = BANK.get(i * BANK.size() / unusable.size());
            String answer = question.answer().substring(0, question.answer().length() / 3);

            assertThat(Grader.tier2(MODEL, unusable.get(i)).grade(question, answer))
                    .isEqualTo(with.grade(question, answer));
        }
    }

    @Test
    void no_text_of_a_shipped_question_is_computed_when_it_is_graded() {
        KnownVectors known = new KnownVectors(MINI_LM, VECTORS);
        Grader grader =
                Grader.of(new TextReader(Rarity.of(Shipped.vocabulary()), known), Shipped.scorers(), Shipped.fluency());

        grader.grade(BANK.get(0), "Treat it as data.");

        assertThat(known.remembered()).isZero();
    }
}
