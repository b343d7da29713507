package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The rest of the table is bench/signals/run. */
    @ParameterizedTest
    @CsvSource({
        "program, TERM, 143",
        "program, INT, 130",
        "launcher, HUP, 129",
        "launcher, INT, 130",
        "launcher, KILL, 137",
        "group, TERM, 143",
        "group, INT, 130"
    })
    void a_signal_ends_both_processes_and_leaves_the_terminal_as_it_was(String target, String signal, int code)
            throws Exception {
        Path before = scratch.resolve("before");
        Path both = Files.createFile(scratch.resolve("both-go-on"));
        Tmux tmux = terminal();
        tmux.line("stty -a >" + before + "; ./career fit; code=$?; while [ -e " + both + " ]; do sleep 0.1; done; "
                + "stty -a | diff " + before + " - && echo the terminal is as it was after $code");
        tmux.await("1 of 24");
        tmux.press("5");
        tmux.await("2 of 24");
        ProcessHandle program = new Tools(scratch).jvm();
        ProcessHandle launcher = program.parent().orElseThrow();
        long process = target.equals("program") ? program.pid() : launcher.pid();
        new Tools(scratch).run("kill", "-s", signal, "--", (target.equals("group") ? "-" : "") + process);
        program.onExit().get(Tmux.MOST_MILLIS, TimeUnit.MILLISECONDS);
        launcher.onExit().get(Tmux.MOST_MILLIS, TimeUnit.MILLISECONDS);
        Files.delete(both);
        tmux.await("the terminal is as it was after " + code);
        assertThat(Files.readString(scratch.resolve("home/data/journal.jsonl")))
                .contains("\"coding\"")
                .endsWith("}\n");
    }

    /** In a shell that edits its own line, as people have; one that does not may read the terminal before it is put right. */
    @ParameterizedTest
    @ValueSource(strings = {"./career fit", TerminalIT.QUIZ})
    void a_terminated_launcher_ends_the_program_with_it(String command) throws Exception {
        Tmux tmux = terminal();
        tmux.line("clear; echo another shell; HISTFILE= PS1='ready$ ' exec bash --norc --noprofile");
        tmux.await("another shell\nready$");
        tmux.line(command);
        tmux.await(command.equals(TerminalIT.QUIZ) ? "1 of 1" : "1 of 24");
        ProcessHandle jvm = new Tools(scratch).jvm();
        jvm.parent().orElseThrow().destroy();
        jvm.onExit().get(Tmux.MOST_MILLIS, TimeUnit.MILLISECONDS);
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
