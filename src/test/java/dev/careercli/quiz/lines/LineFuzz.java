package dev.careercli.quiz.lines;

import java.nio.charset.StandardCharsets;

/** What {@code bench/fuzz/run} answers to an exhibit: any text names some of its lines, or none. */
public final class LineFuzz {
    private static final int LINES = 30;

    private LineFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        LineMentions mentions = LineMentions.in(new String(bytes, StandardCharsets.UTF_8), LINES);
        if (!mentions.named().stream().allMatch(line -> line >= 1 && line <= LINES)) {
            throw new IllegalStateException(mentions.toString());
        }
    }
}
