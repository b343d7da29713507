package dev.careercli.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the build computed is used only when it is whole and of the model in use. */
class VectorFileTest {
    private static final int MODEL = 0x1234_5678;
    private static final Random RANDOM = new Random(7);
    private static final Map<Long, float[]> VECTORS = new HashMap<>();

    static {
        for (int i = 0; i < 20; i++) {
            VECTORS.put(RANDOM.nextLong(), random());
        }
    }

    private static float[] random() {
        float[] vector = new float[Layout.WIDTH];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) RANDOM.nextGaussian();
        }
        return Vectors.unit(vector);
    }

    private static byte[] file() {
        return VectorFile.of(VECTORS).write(MODEL);
    }

    @Test
    void what_was_written_is_found_again_hardly_turned() {
        VectorFile read = VectorFile.read(file(), MODEL).orElseThrow();

        assertThat(read.size()).isEqualTo(20);
        VECTORS.forEach((key, vector) -> assertThat(Vectors.dot(vector, Objects.requireNonNull(read.find(key))))
                .isGreaterThan(0.9998));
        assertThat(read.find(42)).isNull();
    }

    @Test
    void writing_again_what_was_read_changes_nothing() {
        VectorFile read = VectorFile.read(file(), MODEL).orElseThrow();
        Map<Long, float[]> again = new HashMap<>();
        VECTORS.keySet().forEach(key -> again.put(key, Objects.requireNonNull(read.find(key))));

        assertThat(VectorFile.of(again).write(MODEL)).isEqualTo(file());
    }

    @Test
    void the_vectors_of_another_model_are_refused() {
        assertThat(VectorFile.read(file(), MODEL + 1)).isEmpty();
    }

    @Test
    void a_file_that_was_cut_off_or_grew_is_refused() {
        byte[] file = file();

        for (int length = 0; length < file.length; length += length < 300 ? 1 : 37) {
            assertThat(VectorFile.read(Arrays.copyOf(file, length), MODEL))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(VectorFile.read(Arrays.copyOf(file, file.length + 1), MODEL)).isEmpty();
    }

    @Test
    void a_damaged_byte_anywhere_refuses_the_file() {
        byte[] file = file();

        for (int at = 0; at < file.length; at += at < 300 ? 1 : 37) {
            byte[] damaged = file.clone();
            damaged[at] ^= 0x10;
            assertThat(VectorFile.read(damaged, MODEL)).as("byte %s", at).isEmpty();
        }
    }

    @Test
    void a_count_beyond_all_measure_is_refused_before_room_is_made_for_it() {
        for (int count : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000_001}) {
            byte[] file = file();
            ByteBuffer.wrap(file).putInt(8, count);

            assertThat(VectorFile.read(file, MODEL)).as("count %s", count).isEqualTo(Optional.empty());
        }
    }

    @Test
    void texts_of_the_same_pieces_have_one_key_and_others_do_not() {
        WordPiece pieces = new WordPiece(WordPieceTest.vocabulary());

        assertThat(key(pieces, " Retrieved  TEXT is data.")).isEqualTo(key(pieces, "retrieved text is data ."));
        assertThat(key(pieces, "data is retrieved text.")).isNotEqualTo(key(pieces, "retrieved text is data."));
        assertThat(VectorFile.key(new int[] {0x6f66, 0x626f, 0x7261}))
                .as("the published hash of foobar")
                .isEqualTo(0x8594_4171_f739_67e8L);
    }

    private static long key(WordPiece pieces, String text) {
        return VectorFile.key(pieces.encode(text, 256));
    }
}
