package dev.careercli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads one key of a terminal in raw mode. Arrow and function keys are no answer and are passed over. */
final class KeyReader {
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int ESCAPE = 27;
    private static final long SEQUENCE_MILLIS = 50;
    private final NonBlockingReader reader;

    KeyReader(Terminal terminal) {
        this.reader = terminal.reader();
    }

    Reply read() {
        try {
            while (true) {
                int c = reader.read();
                if (c < 0 || c == CTRL_D) {
                    return Reply.END;
                } else if (c == CTRL_C) {
                    return Reply.INTERRUPTED;
                } else if (c == '\r' || c == '\n') {
                    return new Reply.Line("");
                } else if (c == ESCAPE) {
                    skipSequence();
                } else if (c >= ' ' && c != 127) {
                    return new Reply.Line(key(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(int c) throws IOException {
        if (Character.isHighSurrogate((char) c)) {
            return new String(new char[] {(char) c, (char) reader.read()});
        }
        return Character.toString((char) c);
    }

    /** What follows an escape character within a moment belongs to the same key. */
    private void skipSequence() throws IOException {
        while (reader.peek(SEQUENCE_MILLIS) >= 0) {
            int c = reader.read();
            boolean introducer = c == '[' || c == 'O';
            if (!introducer && c >= '@' && c <= '~') {
                return;
            }
        }
    }
}
