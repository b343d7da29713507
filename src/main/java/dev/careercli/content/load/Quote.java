package dev.careercli.content.load;

/** Pieces of a file inside a message: short, and always marked as a quotation. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST - 3)) + "...\"";
    }
}
