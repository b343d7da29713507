package dev.careercli.terminal;

import dev.careercli.render.Cells;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import dev.careercli.render.TextRenderer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * A console on a real terminal: keys one by one, lines with editing, and what was just asked can be taken back.
 *
 * <p>Ctrl-C belongs to the session while the console is open: pressed between two questions it is the answer to the next
 * one, so that the session can say what was saved. Only a second press before that question ends the program at once.
 */
public final class TerminalConsole implements Console {
    private static final String USUAL_TYPE = "xterm-256color";
    /** Its log lines would stand between those of the session. Kept here, since a level is forgotten with its logger. */
    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;
    private final Terminal terminal;
    private final PrintWriter out;
    private final DisplayOptions look;
    private final TextRenderer renderer;
    private final KeyReader keys;
    private final LineEditor editor;
    /** Whether Ctrl-C was pressed while nothing was being asked. */
    private final AtomicBoolean interrupted = new AtomicBoolean();
    /** Rows of the screen used since the last open document began; -1 where none is open. */
    private int openRows = -1;
    /** Rows of what {@link #replaceLast} put last, while nothing but an open document stands below them. */
    private int closedRows;
    /** Whether a blank line is owed before the next document, since the last thing printed was a collapsed line. */
    private boolean gap;

    private TerminalConsole(Terminal terminal, DisplayOptions look) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.look = look;
        this.renderer = new TextRenderer(look);
        this.keys = new KeyReader(terminal);
        this.editor = new LineEditor(terminal);
        catchInterrupt();
    }

    /**
     * Opens the terminal of this process.
     *
     * @param cache where JLine may unpack its native library, instead of the system's temporary folder; null where there
     *     is no such place, and stty is run instead
     * @param look how it can look; its width gives way to what the terminal says
     * @throws IOException where this process has no usable terminal
     */
    public static TerminalConsole open(@Nullable Path cache, DisplayOptions look) throws IOException {
        if (cache != null) {
            System.setProperty("jline.tmpdir", cache.toString());
        }
        LIBRARY.setLevel(Level.OFF);
        Terminal terminal = TerminalBuilder.builder()
                .type(type())
                .system(true)
                .jni(cache != null)
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_DFL)
                .build();
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            terminal.setSize(new Size(
                    terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH,
                    terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_HEIGHT));
        }
        int width = terminal.getWidth() > 0 ? terminal.getWidth() : look.width();
        DisplayOptions fitted =
                new DisplayOptions(width, look.glyphs(), look.colour(), look.bars(), true, look.links());
        return new TerminalConsole(terminal, fitted);
    }

    /**
     * The name under which the library knows what this terminal can do. A machine may lack the description of a terminal
     * that somebody reaches it from, as over ssh; all of them do what an xterm does.
     */
    private static String type() throws IOException {
        String term = System.getenv().getOrDefault("TERM", USUAL_TYPE);
        try {
            return InfoCmp.getInfoCmp(term) == null ? USUAL_TYPE : term;
        } catch (IOException e) {
            return USUAL_TYPE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the terminal was asked");
        }
    }

    /** The first Ctrl-C is noted; until it is answered for, a second one does what it does to any program. */
    private void catchInterrupt() {
        terminal.handle(Terminal.Signal.INT, signal -> {
            terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_DFL);
            interrupted.set(true);
        });
    }

    /** Whether Ctrl-C was pressed since this was asked last. */
    private boolean takeInterrupt() {
        boolean pressed = interrupted.getAndSet(false);
        if (pressed) {
            catchInterrupt();
        }
        return pressed;
    }

    @Override
    public DisplayOptions look() {
        return look;
    }

    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public void show(Document document) {
        print(renderer.render(document), document.endsInKeys());
    }

    @Override
    public boolean redraws() {
        return true;
    }

    @Override
    public boolean fits(Document document, int below) {
        return rows(renderer.render(document)) + below < terminal.getHeight();
    }

    @Override
    public void showOpen(Document document) {
        int before = closedRows;
        openRows = 0;
        show(document);
        closedRows = before;
    }

    @Override
    public void takeBack() {
        int rows = openRows + closedRows;
        if (openRows > 0 && rows < terminal.getHeight()) {
            terminal.puts(Capability.carriage_return);
            terminal.puts(Capability.parm_up_cursor, rows);
            terminal.puts(Capability.clr_eos);
            gap = closedRows > 0;
        }
        openRows = -1;
        closedRows = 0;
    }

    @Override
    public void replaceLast(Document replacement, boolean always) {
        if (openRows > 0 && openRows < terminal.getHeight()) {
            terminal.puts(Capability.carriage_return);
            terminal.puts(Capability.parm_up_cursor, openRows);
            terminal.puts(Capability.clr_eos);
            gap = false;
        }
        openRows = -1;
        String text = renderer.render(replacement);
        if (!text.isEmpty()) {
            out.print(text);
            out.flush();
            gap = true;
        }
        closedRows = rows(text);
    }

    private void print(String text, boolean tight) {
        if (text.isEmpty()) {
            return;
        }
        String shown = (gap ? "\n" : "") + text + (tight ? "" : "\n");
        gap = false;
        out.print(shown);
        out.flush();
        used(shown);
    }

    private void used(String text) {
        if (openRows >= 0) {
            openRows += rows(text);
        } else {
            closedRows = 0;
        }
    }

    private int rows(String text) {
        int width = Math.max(1, terminal.getWidth());
        return text.replaceAll("\u001b\\[[0-9;]*m|\u001b\\]8;;[^\u001b]*\u001b\\\\", "")
                .lines()
                .mapToInt(l -> Math.max(1, (Cells.width(l) + width - 1) / width))
                .sum();
    }

    @Override
    public void line(String text) {
        String shown = renderer.line(text) + "\n";
        out.print(shown);
        out.flush();
        used(shown);
        // A blank line is what was owed.
        gap &= !text.isEmpty();
    }

    @Override
    public Reply ask(String prompt, String begun, Consumer<String> typed) {
        Reply reply = readLine(prompt, begun, List.of(), typed);
        gap = true;
        return reply;
    }

    @Override
    public Reply key(String prompt) {
        String shown = renderer.line(prompt);
        out.print(shown);
        out.flush();
        Attributes before = terminal.enterRawMode();
        // Ctrl-C is a key here, so that the session can say what it saved; Ctrl-Z still suspends.
        Attributes raw = terminal.getAttributes();
        raw.setControlChar(Attributes.ControlChar.VINTR, 0);
        terminal.setAttributes(raw);
        Reply reply;
        try {
            reply = keys.read(this::takeInterrupt);
        } finally {
            terminal.setAttributes(before);
        }
        String echo = reply instanceof Reply.Line l ? l.text() : "";
        out.print(echo + "\n");
        out.flush();
        used(shown + echo + "\n");
        gap = true;
        return reply;
    }

    @Override
    public Reply answerLine(String prompt, String begun, List<String> commands, Consumer<String> typed) {
        Reply reply = readLine(prompt, begun, commands, typed);
        gap = reply instanceof Reply.Line l && l.text().isEmpty();
        return reply;
    }

    private Reply readLine(String prompt, String begun, List<String> commands, Consumer<String> typed) {
        if (takeInterrupt()) {
            return Reply.INTERRUPTED;
        }
        String shown = renderer.line(prompt);
        int last = shown.lastIndexOf('\n') + 1;
        out.print(shown.substring(0, last));
        out.flush();
        Reply reply = editor.read(shown.substring(last), begun, commands, typed);
        takeInterrupt();
        String drawn = editor.rows() > 0
                ? "\n".repeat(editor.rows())
                : shown.substring(last) + (reply instanceof Reply.Line l ? l.text() : "") + "\n";
        used(shown.substring(0, last) + drawn);
        return reply;
    }

    @Override
    public int runProgram(ProcessBuilder program) throws IOException, InterruptedException {
        terminal.pause();
        // Ctrl-C belongs to that program; a handler that does nothing, since what is ignored stays ignored in there.
        terminal.handle(Terminal.Signal.INT, signal -> {});
        try {
            return program.inheritIO().start().waitFor();
        } finally {
            catchInterrupt();
            terminal.resume();
        }
    }

    @Override
    public void close() {
        out.flush();
        try {
            terminal.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
