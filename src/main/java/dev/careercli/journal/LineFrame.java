package dev.careercli.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The outer form of a line: the member {@code "crc":"1a2b3c4d"} first, then all the others. The checksum is CRC-32C
 * (Castagnoli, RFC 3720 appendix B.4) of every byte behind the comma that follows it, in eight lower-case hexadecimal
 * digits, so that a line stays plain JSON and any single flipped bit is seen. Later formats keep this form.
 */
final class LineFrame {
    private static final byte[] START = "{\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int UUID_LENGTH = 36;
    private static final int FURTHEST_ID = 64;
    private static final int HEAD = START.length + 8 + 2;

    /** How long the UTF-8 byte order mark is that some editors put in front of a file. */
    static final int MARK = 3;

    private LineFrame() {}

    /** Whether a file begins with a byte order mark. */
    static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The text of the id of a whole line as this program writes lines; null where it stands elsewhere. */
    static @Nullable String id(byte[] bytes, int from, int to) {
        int last = Math.min(to, from + HEAD + FURTHEST_ID) - ID.length - UUID_LENGTH;
        for (int at = from + HEAD; at <= last; at++) {
            if (Arrays.equals(bytes, at, at + ID.length, ID, 0, ID.length)) {
                int begin = at + ID.length;
                return new String(bytes, begin, UUID_LENGTH, StandardCharsets.ISO_8859_1);
            }
        }
        return null;
    }

    /** Puts the checksum in front of an object's bytes. */
    static byte[] seal(byte[] object) {
        byte[] line = new byte[object.length - 1 + HEAD];
        System.arraycopy(START, 0, line, 0, START.length);
        System.arraycopy(object, 1, line, HEAD, object.length - 1);
        line[HEAD - 2] = '"';
        line[HEAD - 1] = ',';
        putChecksum(line, 0, line.length);
        return line;
    }

    /** The line with what could steer a terminal escaped; the same array where there is nothing. */
    static byte[] escaped(byte[] line) {
        byte[] escaped = Escapes.of(line);
        if (escaped != line) {
            putChecksum(escaped, 0, escaped.length);
        }
        return escaped;
    }

    private static void putChecksum(byte[] line, int from, int to) {
        long crc = checksum(line, from + HEAD, to);
        for (int i = 0; i < 8; i++) {
            line[from + START.length + i] = DIGITS[(int) (crc >>> (28 - 4 * i)) & 15];
        }
    }

    /** Whether the bytes are one whole line, without its LF, as it was written. */
    static boolean isWhole(byte[] bytes, int from, int to) {
        if (to - from < HEAD + 2 || bytes[from + HEAD - 2] != '"' || bytes[from + HEAD - 1] != ',') {
            return false;
        }
        if (!startsAt(bytes, from, to) || bytes[to - 1] != '}') {
            return false;
        }
        long crc = checksum(bytes, from + HEAD, to);
        for (int i = 0; i < 8; i++) {
            if (bytes[from + START.length + i] != DIGITS[(int) (crc >>> (28 - 4 * i)) & 15]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins here. */
    static boolean startsAt(byte[] bytes, int from, int to) {
        if (to - from < START.length) {
            return false;
        }
        for (int i = 0; i < START.length; i++) {
            if (bytes[from + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    private static long checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return crc.getValue();
    }
}
