package dev.careercli.content.load;

import java.util.Locale;

/** Measures and compares texts the way a reader would, without regard to signs and blanks. */
final class Wording {
    private Wording() {}

    /** How many words a text has, split at blanks. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** The letters and digits of a text in lower case, one blank between words. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a control character that no text needs; tabs and line ends are needed. */
    static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /**
     * Whether a character changes the writing direction or has no width, so that a text reads other than it is. Joiners
     * are left to the scripts that need them.
     */
    static boolean deceives(char c) {
        return c >= '\u061C'
                && (c == '\u061C'
                        || c == '\u200B'
                        || c == '\u200E'
                        || c == '\u200F'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u206F')
                        || c == '\uFEFF');
    }
}
