package dev.careercli.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes as JSON escapes what would steer a terminal or turn the order of a line round if a journal or an export were
 * shown there: DEL, the C1 controls, line separators, and the marks of direction. The text stays the same.
 */
final class Escapes {
    private Escapes() {}

    /** The same array where there is nothing to escape. Outside of strings JSON is ASCII, so every place is within one. */
    static byte[] of(byte[] json) {
        ByteArrayOutputStream escaped = null;
        int copied = 0;
        int at = 0;
        while (at < json.length) {
            int length = length(json, at);
            if (length == 0) {
                at++;
                continue;
            }
            escaped = escaped == null ? new ByteArrayOutputStream(json.length + 16) : escaped;
            escaped.write(json, copied, at - copied);
            String text = new String(json, at, length, StandardCharsets.UTF_8);
            escaped.writeBytes(String.format("\\u%04x", (int) text.charAt(0)).getBytes(StandardCharsets.US_ASCII));
            at += length;
            copied = at;
        }
        if (escaped == null) {
            return json;
        }
        escaped.write(json, copied, json.length - copied);
        return escaped.toByteArray();
    }

    /** How many bytes a character to escape takes here; 0 where there is none. */
    private static int length(byte[] json, int at) {
        int first = json[at] & 0xFF;
        if (first == 0x7F) {
            return 1;
        }
        if (first < 0xC2 || at + 1 >= json.length) {
            return 0;
        }
        int second = json[at + 1] & 0xFF;
        if (first == 0xC2) {
            return second < 0xA0 ? 2 : 0;
        }
        if (first == 0xD8) {
            return second == 0x9C ? 2 : 0;
        }
        if (at + 2 >= json.length) {
            return 0;
        }
        int third = json[at + 2] & 0xFF;
        boolean steers = (first == 0xE2
                        && second == 0x80
                        && (third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE)))
                || (first == 0xE2 && second == 0x81 && third >= 0xA6 && third <= 0xA9)
                || (first == 0xEF && second == 0xBB && third == 0xBF);
        return steers ? 3 : 0;
    }
}
