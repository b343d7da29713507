package dev.careercli.grading.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Vectors that the build computed ahead, for texts that are compared with every answer.
 *
 * <p>The file, big-endian: the magic number; the CRC-32 of the model that made the vectors; their count; the keys of the
 * texts as 64-bit numbers, ascending; 384 signed bytes for each; the CRC-32 of all before. A vector has length 1, so no
 * scale is kept. What does not fit in every respect is not used at all: a wrong vector would be worse than a slow one.
 */
public final class VectorFile {
    /** A file without vectors. */
    public static final VectorFile EMPTY = new VectorFile(new long[0], new byte[0][]);

    private static final int MAGIC = 0x4356_4331;
    private static final int HEADER = 12;
    private static final int ENTRY = Long.BYTES + Layout.WIDTH;
    private static final int MOST = 1_000_000;

    private final long[] keys;
    private final byte[][] vectors;

    private VectorFile(long[] keys, byte[][] vectors) {
        this.keys = keys;
        this.vectors = vectors;
    }

    /** Gathers vectors of length 1 under the keys of their texts. */
    public static VectorFile of(Map<Long, float[]> byKey) {
        SortedMap<Long, float[]> sorted = new TreeMap<>(byKey);
        return new VectorFile(
                sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
                sorted.values().stream().map(EightBit::pack).toArray(byte[][]::new));
    }

    /** The CRC-32 of a model's bytes, which identifies the model. */
    public static int checksum(byte[] model) {
        return crc(model, model.length);
    }

    /**
     * The key of a text: the 64-bit FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo) of its piece ids, low byte first, so
     * that texts with one vector have one key.
     */
    public static long key(int[] ids) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (int id : ids) {
            hash = (hash ^ (id & 0xFF)) * 0x100_0000_01b3L;
            hash = (hash ^ (id >>> 8)) * 0x100_0000_01b3L;
        }
        return hash;
    }

    /**
     * Reads such a file.
     *
     * @param checksum that of the model in use
     * @return empty, if it is another model's, of another form, cut off or damaged
     */
    public static Optional<VectorFile> read(byte[] file, int checksum) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEADER + Integer.BYTES || in.getInt() != MAGIC || in.getInt() != checksum) {
            return Optional.empty();
        }
        int count = in.getInt();
        if (count < 0
                || count > MOST
                || file.length != HEADER + count * ENTRY + Integer.BYTES
                || in.getInt(file.length - Integer.BYTES) != crc(file, file.length - Integer.BYTES)) {
            return Optional.empty();
        }
        long[] keys = new long[count];
        in.asLongBuffer().get(keys);
        in.position(HEADER + count * Long.BYTES);
        byte[][] vectors = new byte[count][Layout.WIDTH];
        for (byte[] vector : vectors) {
            in.get(vector);
        }
        return Optional.of(new VectorFile(keys, vectors));
    }

    /** The file's bytes. */
    public byte[] write(int checksum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(checksum);
            out.writeInt(keys.length);
            for (long key : keys) {
                out.writeLong(key);
            }
            for (byte[] vector : vectors) {
                out.write(vector);
            }
            byte[] before = bytes.toByteArray();
            out.writeInt(crc(before, before.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How many vectors it has. */
    public int size() {
        return keys.length;
    }

    /** The vector of a text, rounded to eight bits; null when there is none. */
    public float @Nullable [] find(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? null : EightBit.unpack(vectors[at]);
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
