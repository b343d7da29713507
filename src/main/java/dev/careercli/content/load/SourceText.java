package dev.careercli.content.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text behind a file's bytes, or the reason why it is none: not UTF-8, a byte order mark, control characters. Tab,
 * line feed and carriage return are the only control characters a content file may hold.
 *
 * @param text empty when {@code problem} is not null
 */
record SourceText(String text, @Nullable Problem problem) {
    /** Larger files are refused: the largest honest one is a tenth of that. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Longer lines are refused: the YAML parser takes time with the square of their length. */
    static final int LONGEST_LINE = 10_000;

    static final String SAVE_AS_UTF_8 = "Save it as UTF-8 without a byte order mark.";

    static SourceText of(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(tooLarge(file));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return refused(Problem.ofFile(file, "starts with a byte order mark", SAVE_AS_UTF_8));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return refused(Problem.ofFile(file, "is UTF-16, not UTF-8", SAVE_AS_UTF_8));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            Location at = locate(text, text.length());
            return refused(Problem.error(file, at, "", "is not UTF-8 from here on", SAVE_AS_UTF_8));
        }
        return checked(file, text);
    }

    static Problem tooLarge(String file) {
        return Problem.ofFile(file, "is larger than 4 MB", "Split it over several files.");
    }

    private static SourceText checked(String file, String text) {
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lineStart = i + 1;
            } else if (i - lineStart >= LONGEST_LINE) {
                String message = "has a line of more than " + LONGEST_LINE + " characters";
                return refused(Problem.error(file, locate(text, i), "", message, "Break it."));
            }
            boolean allowed = c == '\t' || c == '\n' || c == '\r' || !Character.isISOControl(c);
            if (!allowed || c >= '\uFFFE') {
                String message = "holds the control character " + String.format("U+%04X", (int) c);
                return refused(Problem.error(file, locate(text, i), "", message, "Delete it."));
            }
        }
        return new SourceText(text, null);
    }

    private static SourceText refused(Problem problem) {
        return new SourceText("", problem);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Location locate(String text, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (breaks) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, text.codePointCount(lineStart, end) + 1);
    }
}
