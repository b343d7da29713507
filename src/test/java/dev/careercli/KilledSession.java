package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Sessions on a real terminal that are killed without warning, and what they leave behind. */
abstract class KilledSession {
    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    /** A new terminal with a session begun in it. */
    Tmux start(String command) {
        close();
        Tmux next = new Tmux(new Tools(scratch), folder(), 80, 50);
        tmux = next;
        next.line(command);
        return next;
    }

    /** A terminal's server needs a socket that no earlier one is still closing. */
    private Path folder() {
        try {
            return Files.createTempDirectory(scratch, "t");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill(Tmux on) {
        ProcessHandle jvm = ProcessHandle.allProcesses()
                .filter(p -> p.info().command().orElse("").endsWith("/java"))
                .filter(p -> environment(p.pid()).contains("CAREER_HOME=" + scratch))
                .findFirst()
                .orElseThrow(() -> new AssertionError(on.screen()));
        jvm.destroyForcibly();
        on.await("Killed");
    }

    private static String environment(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/environ"));
        } catch (IOException e) {
            return "";
        }
    }

    List<Path> drafts() {
        Path folder = scratch.resolve("home/state/drafts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(f -> f.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path draft() {
        assertThat(drafts()).hasSize(1);
        return drafts().get(0);
    }

    /** Waits until a draft holds a text. */
    void awaitDraft(String text) {
        long end = System.nanoTime() + Tmux.MOST_MILLIS * 1_000_000;
        while (drafts().isEmpty() && System.nanoTime() < end) {
            Tmux.pause();
        }
        Tmux.await(draft(), text);
    }

    Path journal() {
        return scratch.resolve("home/data/journal.jsonl");
    }

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
            tmux = null;
        }
    }
}
