package dev.careercli.terminal;

import dev.careercli.render.Cells;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import dev.careercli.render.TextRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * A console on a real terminal: keys one by one, lines with editing, and what was just asked can be taken back.
 *
 * <p>Ctrl-C belongs to the session while the console is open: pressed between two questions it is the answer to the next
 * one, so that the session can say what was saved. Only a second press before that question ends the program at once.
 */
public final class TerminalConsole implements Console {
    private final Terminal terminal;
    private final PrintWriter out;
    private final DisplayOptions display;
    private final TextRenderer renderer;
    private final KeyReader keys;
    private final LineEditor editor;
    /** Whether Ctrl-C was pressed while nothing was being asked. */
    private final AtomicBoolean interrupted = new AtomicBoolean();
    /** The prompt of the key that is waited for. */
    private volatile String keyPrompt = "";
    /** Rows of the screen used since the last open document began; -1 where none is open. */
    private int openRows = -1;
    /** Rows of what {@link #replaceLast} put last, while nothing but an open document stands below them. */
    private int closedRows;
    /** Whether a blank line is owed before the next document, since the last thing printed was a collapsed line. */
    private boolean gap;

    private TerminalConsole(Terminal terminal, DisplayOptions display) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.display = display;
        this.renderer = new TextRenderer(display);
        this.keys = new KeyReader(terminal);
        this.editor = new LineEditor(terminal);
        catchInterrupt();
        terminal.handle(Terminal.Signal.CONT, signal -> showPromptAgain());
    }

    /** After Ctrl-Z and fg; a line being typed is shown again by its editor. */
    private void showPromptAgain() {
        if (keys.resume()) {
            out.print("\n" + keyPrompt);
            out.flush();
        }
    }

    /**
     * Opens the terminal of this process.
     *
     * @param cache where JLine may unpack its native library, instead of the system's temporary folder; null where there
     *     is no such place, and stty is run instead
     * @param display how it can look; its width gives way to what the terminal says
     * @throws IOException where this process has no usable terminal
     */
    public static TerminalConsole open(@Nullable Path cache, DisplayOptions display) throws IOException {
        Terminal terminal = TerminalFactory.open(cache);
        DisplayOptions fitted = new DisplayOptions(
                terminal.getWidth(), display.glyphs(), display.colour(), display.bars(), true, display.links());
        return new TerminalConsole(terminal, fitted);
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
    public DisplayOptions display() {
        return display;
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
    public Reply ask(String prompt, List<String> words) {
        return ask(prompt, "", words, text -> {});
    }

    @Override
    public Reply ask(String prompt, String begun, Consumer<String> typed) {
        return ask(prompt, begun, List.of(), typed);
    }

    private Reply ask(String prompt, String begun, List<String> words, Consumer<String> typed) {
        Reply reply = readLine(prompt, begun, words, typed);
        gap = true;
        return Digits.plain(reply);
    }

    @Override
    public Reply key(String prompt) {
        String shown = renderer.line(prompt);
        out.print(shown);
        out.flush();
        keyPrompt = shown;
        Reply reply = keys.read(this::takeInterrupt);
        String echo = reply instanceof Reply.Line l ? l.text() : "";
        out.print(echo + "\n");
        out.flush();
        used(shown + echo + "\n");
        gap = true;
        return Digits.plain(reply);
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
