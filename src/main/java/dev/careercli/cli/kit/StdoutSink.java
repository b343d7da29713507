package dev.careercli.cli.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard output for an export. A {@code PrintStream} swallows the end of its reader, as in {@code | head -1}, and the
 * program would go on writing to nobody; this one checks after every block and stops.
 */
final class StdoutSink extends OutputStream {
    private final PrintStream out;

    StdoutSink(PrintStream out) {
        this.out = out;
    }

    /** The reader of standard output has gone, which is no failure. */
    static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
        out.write(block, from, length);
        if (out.checkError()) {
            throw new ReaderGone();
        }
    }
}
