package dev.careercli.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds our tokenizer and forward pass to the published tokenizer and to onnxruntime: {@code mvn test -Poracle}. */
class MiniLmOracleTest {
    private static final Path PUBLISHED = Path.of("target/minilm");
    private static final Path FULL = Path.of("target/minilm-full");
    private static final int LIMIT = 128;

    private static MiniLm ours;
    private static WordPiece pieces;
    private static List<String> texts;

    @BeforeAll
    static void load() throws IOException {
        Path classes = Path.of("target/classes/dev/careercli/grading");
        List<String> vocabulary = Files.readAllLines(classes.resolve("vocabulary.txt"));
        ours = MiniLm.read(Files.readAllBytes(classes.resolve("minilm.bin")), vocabulary);
        pieces = new WordPiece(vocabulary);
        texts = texts();
    }

    /**
     * Sentences of the guide, and made texts with characters from all over Unicode. Marks that Unicode gained after
     * version 8 are left out: the published tokenizer's tables do not know them.
     */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.strip().length() > 25 && texts.size() < 4000) {
                        texts.add(line.strip());
                    }
                }
            }
        }
        Random random = new Random(1);
        while (texts.size() < 5000) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                int kind = random.nextInt(10);
                int c = kind < 5 ? 32 + random.nextInt(95) : kind < 8 ? random.nextInt(0x600) : random.nextInt(0x10000);
                boolean lateMark = Character.getType(c) == Character.NON_SPACING_MARK && c >= 0x600;
                if (!lateMark
                        && Character.isDefined(c) && !Character.isSurrogate((char) c) && Character.getType(c) != Character.PRIVATE_USE) {
                    text.appendCodePoint(c);
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void five_thousand_texts_give_the_ids_of_the_published_tokenizer() throws IOException {
        List<String> different = new ArrayList<>();
        try (HuggingFaceTokenizer published = HuggingFaceTokenizer.builder()
                .optTokenizerPath(PUBLISHED.resolve("all-minilm-l6-v2-q-tokenizer.json"))
                .optPadding(false)
                .optTruncation(true)
                .optMaxLength(LIMIT)
                .build()) {
            for (String text : texts) {
                int[] expected = Arrays.stream(published.encode(text).getIds())
                        .mapToInt(id -> (int) id)
                        .toArray();
                if (!Arrays.equals(expected, pieces.encode(text, LIMIT))) {
                    different.add(text);
                }
            }
        }
        assertThat(texts).hasSize(5000);
        assertThat(different).isEmpty();
    }

    @Test
    void a_thousand_vectors_are_those_of_onnxruntime() throws OrtException {
        double quantised = mean(PUBLISHED.resolve("all-minilm-l6-v2-q.onnx"));
        double full = mean(FULL.resolve("all-minilm-l6-v2.onnx"));

        System.out.printf("mean cosine to onnxruntime: eight-bit %.4f, full precision %.4f%n", quantised, full);
        assertThat(quantised).isGreaterThanOrEqualTo(0.99);
        assertThat(full).isGreaterThanOrEqualTo(0.995);
    }

    private static double mean(Path model) throws OrtException {
        double sum = 0;
        List<String> sample = texts.subList(0, 1000);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model.toString())) {
            for (String text : sample) {
                int[] ids = pieces.encode(text, LIMIT);
                sum += Vectors.dot(ours.embed(ids), published(environment, session, ids));
            }
        }
        return sum / sample.size();
    }

    private static float[] published(OrtEnvironment environment, OrtSession session, int[] ids) throws OrtException {
        long[][] tokens = {Arrays.stream(ids).asLongStream().toArray()};
        long[][] ones = {new long[ids.length]};
        Arrays.fill(ones[0], 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, tokens);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            float[] mean = new float[states[0][0].length];
            for (float[] state : states[0]) {
                for (int j = 0; j < mean.length; j++) {
                    mean[j] += state[j];
                }
            }
            return Vectors.unit(mean);
        }
    }
}
