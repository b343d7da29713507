package dev.careercli.export;

import java.util.regex.Pattern;

/**
 * Takes out of typed text and guides what no format can hold or what would act on the program that reads it: control
 * characters, marks that turn the reading direction, and halves of a surrogate pair. Each becomes a middle dot; line
 * breaks of every kind become line feeds.
 */
final class Clean {
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\u0085|\u2028|\u2029");
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]|\\p{Cs}|\\p{Cn}");

    private Clean() {}

    /** The text with its lines. */
    static String text(String raw) {
        return HARMFUL.matcher(BREAK.matcher(raw).replaceAll("\n")).replaceAll("·");
    }

    /** The text on one line, without space at its ends. */
    static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }
}
