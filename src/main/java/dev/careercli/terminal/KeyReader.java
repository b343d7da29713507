package dev.careercli.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Reads one key of a terminal, which is in raw mode meanwhile. Arrow and function keys are ignored. */
final class KeyReader {
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int ESCAPE = 27;
    private static final long SEQUENCE_MILLIS = 50;
    private static final long SIGNAL_MILLIS = 100;
    private final Terminal terminal;
    private final NonBlockingReader reader;
    /** How the terminal is set up while a key is waited for; null otherwise. */
    private volatile @Nullable Attributes raw;

    KeyReader(Terminal terminal) {
        this.terminal = terminal;
        this.reader = terminal.reader();
    }

    /** @param interrupted whether Ctrl-C came as a signal, before it was a key; asked again and again while waiting */
    Reply read(BooleanSupplier interrupted) {
        Attributes before = terminal.enterRawMode();
        // Ctrl-C is a key here, so that the session can say what it saved; Ctrl-Z still suspends.
        Attributes keys = terminal.getAttributes();
        keys.setControlChar(Attributes.ControlChar.VINTR, 0);
        terminal.setAttributes(keys);
        raw = keys;
        try {
            return readRaw(interrupted);
        } finally {
            raw = null;
            terminal.setAttributes(before);
        }
    }

    /**
     * Takes the terminal up again after Ctrl-Z and fg: the shell that was in front meanwhile has set it up for itself, and
     * a read that waits for a whole line would swallow keys.
     *
     * @return whether a key is waited for, so that its prompt is to be shown again
     */
    boolean resume() {
        Attributes keys = raw;
        if (keys != null) {
            terminal.setAttributes(keys);
        }
        return keys != null;
    }

    private Reply readRaw(BooleanSupplier interrupted) {
        try {
            while (true) {
                if (interrupted.getAsBoolean()) {
                    return Reply.INTERRUPTED;
                }
                int c = reader.read(SIGNAL_MILLIS);
                if (c == CTRL_D || (c < 0 && c != NonBlockingReader.READ_EXPIRED)) {
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
            // The terminal is gone, or belongs to another program since the launcher was ended: no key will come.
            return Reply.END;
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
