package dev.careercli.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** Lines that are read one at a time, as from somebody who types them only once they are asked for. */
public final class TypedLines extends InputStream {
    private final byte[] typed;
    private final IntConsumer witness;
    private int at;

    /** @param witness is told each byte when it is read */
    public TypedLines(String typed, IntConsumer witness) {
        this.typed = typed.getBytes(StandardCharsets.UTF_8);
        this.witness = witness;
    }

    @Override
    public int read() {
        if (at == typed.length) {
            return -1;
        }
        int next = typed[at++] & 0xFF;
        witness.accept(next);
        return next;
    }

    /** Never more than a line, however much there is room for. */
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
