package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session on a real terminal ends: by the person, by a signal, by a sudden death. */
@Tag("tool")
class TerminalEndsIT {
    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    private Tmux terminal() {
        tmux = new Tmux(new Tools(scratch), scratch, 80, 24);
        return tmux;
    }

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
        }
    }

    @Test
    void the_end_of_input_stops_fit_politely() {
        Tmux tmux = terminal();
        tmux.line("./career fit");
        tmux.await("1 of 24");
        tmux.press("5");
        tmux.await("2 of 24");
        tmux.press("C-d");
        tmux.await("Your answers are kept");
        tmux.awaitEnd(0);
    }

    @Test
    void a_killed_jvm_leaves_a_sane_terminal() {
        Tmux tmux = terminal();
        tmux.line("./career fit");
        tmux.await("1 of 24");
        new Tools(scratch).jvm().destroyForcibly();
        tmux.awaitEnd(137);
    }

    /** In a shell that edits its own line, as people have; one that does not may read the terminal before it is put right. */
    @ParameterizedTest
    @ValueSource(strings = {"./career fit", TerminalIT.QUIZ})
    void a_terminated_launcher_ends_the_program_with_it(String command) throws Exception {
        Tmux tmux = terminal();
        tmux.line("clear; HISTFILE= PS1='ready$ ' exec bash --norc --noprofile");
        tmux.awaitShell();
        tmux.line(command);
        tmux.await(command.equals(TerminalIT.QUIZ) ? "1 of 1" : "1 of 24");
        ProcessHandle jvm = new Tools(scratch).jvm();
        jvm.parent().orElseThrow().destroy();
        jvm.onExit().get(10, TimeUnit.SECONDS);
        // Last words of the program may stand after the shell's prompt.
        tmux.press("Enter");
        tmux.awaitEnd(143);
        assertThat(tmux.screen()).doesNotContain("fault");
    }

    /** Ctrl-C goes to the pager alone; it used to end the program and leave less behind to eat the shell's keys. */
    @Test
    void an_interrupt_in_the_pager_leaves_the_pager_and_the_program_there() {
        new Tools(scratch).need("less");
        Tmux tmux = terminal();
        tmux.line("./career show; echo left=$?");
        tmux.await("\n:");
        tmux.press("C-c");
        Tmux.pause();
        tmux.press("Space");
        Tmux.pause();
        assertThat(new Tools(scratch).jvm().isAlive()).isTrue();
        assertThat(tmux.screen()).doesNotContain("\nleft=").doesNotContain("ready$ \n");
        tmux.press("q");
        tmux.await("left=0");
        tmux.line("echo the shell has its keys");
        tmux.await("\nthe shell has its keys");
        tmux.awaitEnd(0);
    }

    @Test
    void an_interrupt_between_two_questions_is_the_answer_to_the_next() {
        Tmux tmux = terminal();
        tmux.line("./career fit");
        tmux.await("1 of 24");
        for (int i = 0; i < 6; i++) {
            tmux.press("3");
        }
        tmux.press("C-c");
        tmux.await("Your answers are kept");
        tmux.awaitEnd(130);
    }
}
