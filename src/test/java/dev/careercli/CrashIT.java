package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice on a real terminal, killed without warning in each state of its engine. */
@Tag("tool")
class CrashIT {
    private static final String QUIZ = "./career quiz --seed 1 --count 2 --kind concept --no-grade";

    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    /** A new terminal with practice begun in it. */
    private Tmux practise() {
        close();
        Tmux next = new Tmux(new Tools(scratch), folder(), 80, 40);
        tmux = next;
        next.line(QUIZ);
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

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
            tmux = null;
        }
    }

    private void kill(Tmux on) {
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

    private List<Path> drafts() {
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

    private Path draft() {
        assertThat(drafts()).hasSize(1);
        return drafts().get(0);
    }

    private Path journal() {
        return scratch.resolve("home/data/journal.jsonl");
    }

    @Test
    void a_kill_in_any_state_of_practice_loses_neither_the_place_nor_a_word() throws IOException {
        Tmux on = practise();
        on.await(":d don't know");
        on.line("the first line");
        on.type("and half of the sec");
        on.await("half of the sec");
        Tmux.await(draft(), "the first line\\nand half of the sec");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft())))
                .isEqualTo("rw-------");
        kill(on);

        on = practise();
        on.await("Going on where it broke off, with what you had typed");
        on.await("and half of the sec");
        on.line("ond");
        on.press("Enter");
        on.await("Go on:");
        on.type("a reply that was beg");
        Tmux.await(draft(), "a reply that was beg");
        kill(on);

        on = practise();
        assertThat(on.await("a reply that was beg"))
                .contains("Your answer:")
                .contains("and half of the second")
                .contains("Go on:");
        on.line("un");
        on.press("Enter");
        on.await("1 again");
        on.press("a");
        Tmux.await(draft(), "\"SAID\"");
        kill(on);

        on = practise();
        assertThat(on.await("1 again")).contains("a reply that was begun").containsPattern("a +said");
        on.press("3");
        Tmux.await(journal(), "\"rating\":3");
        on.await("Keep what you type");
        kill(on);

        assertThat(Files.readString(journal()))
                .containsOnlyOnce("\"rating\":3")
                .contains("\"answer\":\"the first line\\nand half of the second\"")
                .contains("\"followUp\":\"a reply that was begun\"");

        on = practise();
        on.await("Going on where it broke off.");
        on.await("2 of ");
        on.press("C-c");
        on.awaitShell();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void an_answer_that_was_left_with_control_c_is_there_the_next_time() {
        Tmux on = practise();
        on.await(":d don't know");
        on.type("not finis");
        on.await("not finis");
        on.press("C-c");
        on.await("The answer you had begun is kept");
        on.awaitShell();

        on = practise();
        on.await("with what you had typed");
        on.await("not finis");
        on.line("hed");
        on.press("Enter");
        on.await("Go on:");
        Tmux.await(draft(), "not finished");
    }
}
