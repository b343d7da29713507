package dev.careercli.terminal;

import java.util.function.Consumer;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * JLine's reader, drawing a long line between words and under its own beginning, where JLine breaks wherever a row is
 * full. The line itself is never altered: its wrapped form stands in the buffer only while the buffer is drawn.
 */
final class WrappingLineReader extends LineReaderImpl {
    private static final int INDENT = 4;
    /** Cells that a row must have for words, or JLine draws the line its own way. */
    private static final int FEWEST = 12;

    private Consumer<String> typed = text -> {};
    private @Nullable SoftWrap drawn;

    WrappingLineReader(Terminal terminal) {
        super(terminal, null, null);
    }

    /** @param listener receives the line each time it is drawn, so after every key */
    String read(String prompt, String begun, Consumer<String> listener) {
        typed = listener;
        drawn = null;
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, " ".repeat(indent(prompt.length())));
        return readLine(prompt, null, (Character) null, begun);
    }

    /** Rows of the screen that the line takes as it was drawn last; 0 where JLine drew it its own way. */
    int rowsDrawn() {
        SoftWrap last = drawn;
        return last == null ? 0 : last.rows().size();
    }

    private static int indent(int prompt) {
        return Math.min(INDENT, prompt);
    }

    /** JLine draws from here after every key, and sees the wrapped line for as long as it draws. */
    @Override
    protected void redisplay(boolean flush) {
        lock.lock();
        try {
            String line = buf.toString();
            typed.accept(line);
            int before = prompt.columnLength();
            if (size.getColumns() < before + FEWEST) {
                drawn = null;
                super.redisplay(flush);
                return;
            }
            SoftWrap wrapped = SoftWrap.of(
                    line, line.offsetByCodePoints(0, buf.cursor()), before, indent(before), size.getColumns());
            Buffer real = buf.copy();
            show(wrapped);
            try {
                super.redisplay(flush);
            } finally {
                buf.copyFrom(real);
            }
            drawn = wrapped;
        } finally {
            lock.unlock();
        }
    }

    private void show(SoftWrap wrapped) {
        buf.clear();
        buf.write(wrapped.text());
        buf.cursor(wrapped.text().codePointCount(0, wrapped.cursor()));
    }

    /**
     * A terminal that became narrower has broken the drawn rows into more of them, and JLine would begin anew in the
     * middle: what stands there is taken away first.
     */
    @Override
    protected synchronized void handleSignal(Terminal.Signal signal) {
        lock.lock();
        try {
            int columns = terminal.getWidth();
            SoftWrap last = drawn;
            if (signal == Terminal.Signal.WINCH && last != null && columns > 0 && columns != size.getColumns()) {
                terminal.puts(Capability.carriage_return);
                int above = last.rowsAboveCursor(columns);
                if (above > 0) {
                    terminal.puts(Capability.parm_up_cursor, above);
                }
                terminal.puts(Capability.clr_eos);
            }
            super.handleSignal(signal);
        } finally {
            lock.unlock();
        }
    }
}
