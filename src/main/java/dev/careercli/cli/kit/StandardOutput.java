package dev.careercli.cli.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output as the system has it. When the reader has gone away, output goes quiet and the command goes on. Any other
 * failure, such as a full disk, ends the command; a {@code PrintStream} alone would hide it.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream system;
    private boolean failed;

    public StandardOutput(OutputStream system) {
        this.system = system;
    }

    /** Standard output took no more. */
    public static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super("cannot write to standard output: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
        if (failed) {
            return;
        }
        try {
            system.write(block, from, length);
        } catch (IOException e) {
            failed = true;
            if (isGone(e)) {
                throw e;
            }
            throw new Failure(e);
        }
    }

    private static boolean isGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("connection reset")
                || message.contains("pipe is being closed");
    }
}
