package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Tools.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A terminal of its own, driven by keys and read as a person would read it. Ends what it started. */
final class Tmux implements AutoCloseable {
    static final long MOST_MILLIS = 40_000;
    private static final long POLL_MILLIS = 100;
    private final Tools tools;
    private final String socket;

    Tmux(Tools tools, Path scratch, int columns, int rows) {
        tools.need("tmux");
        this.tools = tools;
        this.socket = scratch.resolve("tmux").toString();
        StringBuilder environment = new StringBuilder();
        tools.variables().forEach((k, v) -> {
            if (!k.equals("TERM")) {
                environment.append(' ').append(k).append("='").append(v).append('\'');
            }
        });
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                "env" + environment + " PS1='ready$ ' dash");
        awaitShell();
    }

    private Ran tmux(String... words) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
        command.addAll(List.of(words));
        return tools.run(command.toArray(String[]::new));
    }

    /** What stands on the screen, and what has scrolled off it. */
    String screen() {
        return tmux("capture-pane", "-p", "-J", "-S", "-2000").out();
    }

    /** Waits until a text stands on the screen. */
    String await(String text) {
        return awaitAny(List.of(text));
    }

    /** Waits until the points screen asks for a rating or about an unclear point; a digit rates at both. */
    String awaitPoints() {
        return awaitAny(List.of("1 again", "Enter = no ›"));
    }

    /** Waits until one of these texts stands on the screen. */
    String awaitAny(List<String> texts) {
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
        while (System.nanoTime() < end) {
            String screen = screen();
            if (texts.stream().anyMatch(screen::contains)) {
                return screen;
            }
            pause();
        }
        throw new AssertionError("never saw " + texts + " on:\n" + screen());
    }

    /** Waits until the shell takes commands again. */
    void awaitShell() {
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
        while (!screen().stripTrailing().endsWith("\nready$")
                && !screen().strip().equals("ready$")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the shell never came back:\n" + screen());
            }
            pause();
        }
    }

    /** Waits for the shell's prompt, an exit code, and a terminal that edits and echoes lines again. */
    void awaitEnd(int code) {
        awaitShell();
        line("echo code=$?; stty -a | tr -s ' ;' '\\n' | grep -xE 'icanon|echo|isig' | sort | tr '\\n' +");
        assertThat(await("echo+icanon+isig+")).contains("code=" + code + "\n");
    }

    /** Waits until a file holds a text. */
    static String await(Path file, String text) {
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
        String last = "";
        while (System.nanoTime() < end) {
            try {
                last = Files.exists(file) ? Files.readString(file) : "";
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            if (last.contains(text)) {
                return last;
            }
            pause();
        }
        throw new AssertionError("never saw \"" + text + "\" in " + file + ":\n" + last);
    }

    static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Presses keys by their tmux names, such as {@code Enter} or {@code C-c}. */
    void press(String... keys) {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
    }

    /** Types a text as it is. */
    void type(String text) {
        tmux("send-keys", "-l", text);
    }

    /** Types a line and Enter. */
    void line(String text) {
        if (!text.isEmpty()) {
            type(text);
        }
        press("Enter");
    }

    /** Pastes a file as a terminal does, in brackets where the program asked for them. */
    void paste(Path file) {
        tmux("load-buffer", file.toString());
        tmux("paste-buffer", "-p");
    }

    /** Takes away what stands on the screen and what has scrolled off it, so that it is not waited for again. */
    void clear() {
        tmux("send-keys", "-R");
        tmux("clear-history");
    }

    /** Writes every byte that is printed from now on into a file. */
    void record(Path file) {
        tmux("pipe-pane", "cat >'" + file + "'");
    }

    void resize(int columns, int rows) {
        tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
    }

    /**
     * Ends the terminal and waits for whatever ran in it: a program that was hung up still writes its last words, and
     * would write them into a folder that the test is about to remove.
     */
    @Override
    public void close() {
        List<ProcessHandle> running = tmux("list-panes", "-a", "-F", "#{pane_pid}")
                .out()
                .lines()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())).stream())
                .flatMap(shell -> Stream.concat(Stream.of(shell), shell.descendants()))
                .toList();
        tmux("kill-server");
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
        while (running.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) {
                running.forEach(ProcessHandle::destroyForcibly);
                throw new AssertionError("still running after its terminal went: " + running);
            }
            pause();
        }
    }
}
