package dev.careercli.render;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes text of guides and people harmless on a terminal, in a page and in exported files: nothing that moves the
 * cursor, rings the bell, is invisible or changes the reading direction gets through. Stored text is never changed.
 */
public final class Sanitizer {
    private static final char PLACEHOLDER = '·';
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\u0085|\u2028|\u2029");

    /** Scripts whose words are spelled with joiners and non-joiners. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU);

    private Sanitizer() {}

    /** The text with each harmful character replaced by a dot; line feeds stay, tabs become four spaces. */
    public static String text(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' || c >= 0x7F) && c != '\n') {
                return replaced(raw, "    ");
            }
        }
        return raw;
    }

    /** The same for a file that another program reads: line breaks of every kind become line feeds, and tabs stay. */
    public static String forFile(String raw) {
        return replaced(BREAK.matcher(raw).replaceAll("\n"), "\t");
    }

    private static String replaced(String raw, String tab) {
        StringBuilder safe = new StringBuilder(raw.length() + 8);
        int before = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                safe.append('\n');
            } else if (c == '\t') {
                safe.append(tab);
            } else if (c == '\r') {
                if (i >= raw.length() || raw.charAt(i) != '\n') {
                    safe.append(PLACEHOLDER);
                }
            } else if ((c == JOINER && joinsEmoji(before)) || joinsLetters(c, before)) {
                safe.appendCodePoint(c);
            } else if (harmful(c)) {
                safe.append(PLACEHOLDER);
            } else {
                safe.appendCodePoint(c);
            }
            before = c;
        }
        return safe.toString();
    }

    /** The text on one line. */
    public static String line(String raw) {
        return text(raw).replace('\n', ' ').strip();
    }

    /** JSON text with every harmful character as an escape; such characters stand only inside its strings. */
    public static String json(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c != '\n' && c != '\r' && c != '\t' && harmful(c)) {
                for (int k = i; k < next; k++) {
                    safe.append(String.format("\\u%04x", (int) json.charAt(k)));
                }
            } else {
                safe.appendCodePoint(c);
            }
            i = next;
        }
        return safe.toString();
    }

    private static boolean joinsEmoji(int before) {
        return before == 0xFE0F || before >= 0x1F000 || (before >= 0x2600 && before < 0x2800);
    }

    private static boolean joinsLetters(int c, int before) {
        return (c == NON_JOINER || c == JOINER) && JOINING.contains(UnicodeScript.of(before));
    }

    private static boolean harmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(c) || isNoCharacter(c);
        };
    }

    /** Blanks that take no room or look like nothing. */
    private static boolean isFiller(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** Code points that Unicode promises never to assign. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
