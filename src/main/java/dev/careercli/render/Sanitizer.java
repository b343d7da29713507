package dev.careercli.render;

/**
 * Makes text of guides and people harmless on a terminal: nothing that moves the cursor, rings, hides or turns the
 * reading direction gets through. What is stored stays as it was.
 */
public final class Sanitizer {
    private static final char PLACEHOLDER = '·';

    private Sanitizer() {}

    /** The text with each harmful character replaced by a dot; line feeds stay, tabs become four spaces. */
    public static String text(String raw) {
        if (raw.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\n')) {
            return raw;
        }
        StringBuilder safe = new StringBuilder(raw.length() + 8);
        int before = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                safe.append('\n');
            } else if (c == '\t') {
                safe.append("    ");
            } else if (c == '\r') {
                if (i >= raw.length() || raw.charAt(i) != '\n') {
                    safe.append(PLACEHOLDER);
                }
            } else if (c == 0x200D && joinsEmoji(before)) {
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

    private static boolean harmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Fillers and blanks that take no room or look like nothing.
            default -> c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        };
    }
}
