package dev.careercli.journal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The outer form of a line: the member {@code "crc":"1a2b3c4d"} first, then all the others. The checksum is CRC-32C
 * (Castagnoli, RFC 3720 appendix B.4) of every byte behind the comma that follows it, in eight lower-case hexadecimal
 * digits, so that a line stays plain JSON and any single flipped bit is seen. Later formats keep this form.
 */
final class LineFrame {
    private static final byte[] START = "{\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = START.length + 8 + 2;

    private LineFrame() {}

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
