package dev.careercli.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines and never holds more of one than a bound. One without an end, as of a device, is not read for ever. */
public final class BoundedLines {
    /** The most characters of one line that are skipped before reading stops. */
    private static final long ENDLESS = 1L << 26;

    private final BufferedReader in;
    private final int longest;
    private long number;

    /** @param longest how many characters of a line are kept */
    public BoundedLines(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param tooLong whether it passed the bound; then the text is empty
     */
    public record Line(long number, String text, boolean tooLong) {}

    /** A line of the input does not end. */
    public static final class NoEnd extends IOException {
        private static final long serialVersionUID = 1L;

        NoEnd(long number) {
            super("line " + number + " is longer than " + (ENDLESS >> 20)
                    + " million characters; the rest was not read");
        }
    }

    /**
     * The next line without its end; null at the end of the input.
     *
     * @throws NoEnd when it is so long that no end is to be expected
     */
    @Nullable
    public Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        long length = 0;
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
            if (++length > ENDLESS) {
                throw new NoEnd(number);
            }
            c = in.read();
        }
        return new Line(number, tooLong ? "" : text.toString(), tooLong);
    }
}
