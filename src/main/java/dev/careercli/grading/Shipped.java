package dev.careercli.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The constants that ship beside this class: the vocabulary and the trained numbers. */
final class Shipped {
    private Shipped() {}

    /** The WordPiece vocabulary, one piece a line, made by the build. */
    static List<String> vocabulary() {
        return lines("vocabulary.txt");
    }

    /** The trained scorers, see docs/grading.md. */
    static List<String> scorers() {
        List<String> all = new ArrayList<>(lines("scorers.txt"));
        all.addAll(lines("polarity.txt"));
        return List.copyOf(all);
    }

    /** The table of neighbouring word classes. */
    static List<String> fluency() {
        return lines("fluency.txt");
    }

    private static List<String> lines(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
