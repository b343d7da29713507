package dev.careercli.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Typed lines that appear on the screen when they are read, as a terminal echoes them. */
final class EchoedLines extends InputStream {
    private final byte[] typed;
    private final PrintStream screen;
    private int at;

    EchoedLines(String typed, PrintStream screen) {
        this.typed = typed.getBytes(StandardCharsets.UTF_8);
        this.screen = screen;
    }

    @Override
    public int read() {
        if (at == typed.length) {
            return -1;
        }
        screen.write(typed[at]);
        return typed[at++] & 0xFF;
    }

    /** One line at a time, so that none is echoed before it is asked for. */
    @Override
    public int read(byte[] into, int from, int length) {
        int count = 0;
        while (count < length && at < typed.length) {
            into[from + count] = (byte) read();
            count++;
            if (into[from + count - 1] == '\n') {
                break;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
