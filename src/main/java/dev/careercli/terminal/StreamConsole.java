package dev.careercli.terminal;

import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import dev.careercli.render.TextRenderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A console over streams: pipes, dumb terminals, screen readers and tests. Nothing printed is ever redrawn. */
public final class StreamConsole implements Console {
    private static final int LONGEST = 1_000_000;
    private final BufferedReader in;
    private final PrintStream out;
    private final DisplayOptions display;
    private final TextRenderer renderer;
    /** Whether a blank line is owed before the next thing printed, so that none is left at the end. */
    private boolean gap;
    /** Whether something was read below the last document, so that the next one begins after a blank line. */
    private boolean replied;

    /** For somebody who listens: choices get numbers, and points are asked one by one. */
    private final @Nullable NumberedMenu menu;

    /** @param display its {@code keys} say whether a person reads the prompts */
    public StreamConsole(InputStream in, PrintStream out, DisplayOptions display) {
        this(in, out, display, false);
    }

    /** @param numbered whether every choice is a number, as in accessible mode */
    public StreamConsole(InputStream in, PrintStream out, DisplayOptions display, boolean numbered) {
        this.menu = numbered && display.keys() ? new NumberedMenu() : null;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.display = display;
        this.renderer = new TextRenderer(display);
    }

    @Override
    public DisplayOptions display() {
        return display;
    }

    @Override
    public boolean interactive() {
        return display.keys();
    }

    @Override
    public boolean asksOneByOne() {
        return menu != null;
    }

    @Override
    public void show(Document given) {
        Document document = menu == null ? given : menu.take(given);
        String text = renderer.render(document);
        if (!text.isEmpty()) {
            gap |= replied;
            replied = false;
            print(text);
            gap = !(interactive() && document.endsInKeys());
        }
    }

    private void print(String text) {
        out.print((gap ? "\n" : "") + text);
        out.flush();
        gap = false;
    }

    @Override
    public boolean redraws() {
        return false;
    }

    @Override
    public boolean fits(Document document, int below) {
        return true;
    }

    @Override
    public void showOpen(Document document) {
        show(document);
    }

    @Override
    public void replaceLast(Document replacement, boolean always) {
        if (always) {
            show(replacement);
        }
    }

    @Override
    public void line(String text) {
        print(renderer.line(text) + "\n");
        // A blank line is what was owed.
        replied &= !text.isEmpty();
    }

    /** A line that was begun cannot be edited here, so what is typed goes on where it stops. */
    @Override
    public Reply ask(String prompt, String begun, Consumer<String> typed) {
        return Digits.plain(read(prompt, begun));
    }

    private Reply read(String prompt, String begun) {
        if (interactive()) {
            print(renderer.line(menu == null ? prompt : NumberedMenu.spoken(prompt)) + begun);
        }
        replied = true;
        try {
            String line = readLine();
            if (line == null && interactive()) {
                // Ctrl-D moves no cursor, so what comes next would stand behind the prompt.
                out.println();
                out.flush();
            }
            return line == null ? Reply.END : new Reply.Line(begun + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line without its end; one that never ends is not read for ever. */
    private @Nullable String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() >= LONGEST) {
                throw new TooLong();
            }
            line.append((char) c);
            c = in.read();
        }
        boolean returned = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
        return line.substring(0, line.length() - (returned ? 1 : 0));
    }

    /** A line of the input that nobody can have meant. */
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a line of the input is longer than " + LONGEST / 1_000_000 + " million characters");
        }
    }

    @Override
    public Reply key(String prompt) {
        if (menu == null) {
            return ask(prompt);
        }
        List<String> lines = menu.ask(prompt);
        lines.subList(0, lines.size() - 1).forEach(this::line);
        Reply reply = ask(lines.get(lines.size() - 1));
        return reply instanceof Reply.Line typed ? new Reply.Line(menu.key(typed.text())) : reply;
    }

    @Override
    public Reply answerLine(String prompt, String begun, List<String> commands, Consumer<String> typed) {
        if (begun.isEmpty()) {
            return read(prompt, "");
        }
        // A line that was begun cannot be edited here, so it is left unchanged.
        line(prompt + begun);
        return new Reply.Line(begun);
    }

    @Override
    public int runProgram(ProcessBuilder program) throws IOException, InterruptedException {
        return program.inheritIO().start().waitFor();
    }

    @Override
    public void close() {
        out.flush();
    }
}
