package dev.careercli.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines and never holds more of one than a bound. */
final class BoundedLines {
    private final BufferedReader in;
    private final int longest;
    private long number;

    BoundedLines(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param tooLong whether it passed the bound; then the text is empty
     */
    record Line(long number, String text, boolean tooLong) {}

    /** The next line without its end; null at the end of the input. */
    @Nullable
    Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n') {
            if (text.length() >= longest) {
                tooLong = true;
                text.setLength(0);
            } else if (!tooLong) {
                text.append((char) c);
            }
            c = in.read();
        }
        return new Line(number, tooLong ? "" : text.toString(), tooLong);
    }
}
