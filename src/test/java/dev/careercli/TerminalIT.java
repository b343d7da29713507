package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on a real terminal: keys, interrupts, pastes, resizes and sudden ends. */
@Tag("tool")
class TerminalIT {
    private static final String QUIZ =
            "./career quiz --seed 1 --content src/test/resources/guides reef-gardener --level mid";

    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    private Tmux terminal(int columns) {
        tmux = new Tmux(new Tools(scratch), scratch, columns, 24);
        return tmux;
    }

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
        }
    }

    private Path journal() {
        return scratch.resolve("home/data/journal.jsonl");
    }

    /** The shell's prompt again, the exit code, and a terminal that edits and echoes lines. */
    private static void endsWith(Tmux tmux, int code) {
        tmux.awaitShell();
        tmux.line("echo code=$?; stty -a | tr -s ' ;' '\\n' | grep -xE 'icanon|echo|isig' | sort | tr '\\n' +");
        String screen = tmux.await("echo+icanon+isig+");
        assertThat(screen).contains("code=" + code + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void fit_takes_single_keys_goes_back_and_keeps_answers_over_an_interrupt(int columns) throws IOException {
        Tmux tmux = terminal(columns);
        tmux.line("./career fit");
        tmux.await("1 of 24");
        tmux.press("5");
        tmux.await("2 of 24");
        tmux.press("4");
        tmux.await("3 of 24");
        tmux.press("b");
        tmux.press("1");
        Tmux.await(journal(), "\"answer\":0");
        tmux.press("C-c");
        tmux.await("Your answers are kept");
        endsWith(tmux, 130);

        assertThat(Files.readString(journal())).contains("\"coding\"").contains("\"ai_interest\"");
        assertThat(tmux.screen()).doesNotContain("Exception");
    }

    @Test
    void the_end_of_input_stops_fit_politely() {
        Tmux tmux = terminal(80);
        tmux.line("./career fit");
        tmux.await("1 of 24");
        tmux.press("5");
        tmux.await("2 of 24");
        tmux.press("C-d");
        tmux.await("Your answers are kept");
        endsWith(tmux, 0);
    }

    @Test
    void an_answer_is_kept_byte_for_byte() {
        Tmux tmux = terminal(80);
        tmux.line(QUIZ);
        tmux.await("1 of 1");
        tmux.await("›");
        tmux.type("C:\\new !! \"quotes\" a");
        tmux.press("Tab");
        tmux.line("b 'x' #1 $HOME trailing\\");
        tmux.press("Enter");
        rate(tmux);

        Tmux.await(journal(), "C:\\\\new !! \\\"quotes\\\" a\\tb 'x' #1 $HOME trailing\\\\\"");
    }

    /** From a handed-in answer to a stored review. */
    private void rate(Tmux tmux) {
        String screen = tmux.await("Go on");
        assertThat(screen).doesNotContain("Exception");
        tmux.press("Enter");
        tmux.await("1 again");
        tmux.press("3");
        Tmux.await(journal(), "\"rating\"");
    }

    @Test
    void a_paste_of_200_lines_with_blank_ones_is_one_answer() throws IOException {
        Path text = scratch.resolve("paste.txt");
        String pasted = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> i % 10 == 0 ? "" : "line " + i)
                .collect(Collectors.joining("\n"));
        Files.writeString(text, pasted + "end");
        Tmux tmux = terminal(80);
        tmux.line(QUIZ);
        tmux.await("1 of 1");
        tmux.await("›");
        tmux.paste(text);
        tmux.await("line 199");
        tmux.press("Enter");
        tmux.press("Enter");
        rate(tmux);

        assertThat(Tmux.await(journal(), "\"rating\"")).contains((pasted + "end").replace("\n", "\\n"));
    }

    @Test
    void a_resize_during_an_answer_keeps_it_whole() {
        Tmux tmux = terminal(80);
        tmux.line(QUIZ);
        tmux.await("1 of 1");
        tmux.await("›");
        tmux.type("a sentence that was begun on a wide screen and ");
        tmux.await("screen and");
        tmux.resize(40, 24);
        tmux.type("ended on a narrow one");
        tmux.press("Enter");
        tmux.press("Enter");
        rate(tmux);

        Tmux.await(journal(), "begun on a wide screen and ended on a narrow one\"");
    }

    /** Process ids: of the shell in the launcher, and of the JVM it waits for. */
    private long[] processes(Tmux tmux) {
        String mark = scratch.toString();
        ProcessHandle jvm = ProcessHandle.allProcesses()
                .filter(p -> p.info().command().orElse("").endsWith("/java"))
                .filter(p -> p.parent().flatMap(ProcessHandle::parent).isPresent())
                .filter(p -> environment(p.pid()).contains("CAREER_HOME=" + mark))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tmux.screen()));
        return new long[] {jvm.parent().orElseThrow().pid(), jvm.pid()};
    }

    private static String environment(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/environ"));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void a_killed_jvm_leaves_a_sane_terminal() {
        Tmux tmux = terminal(80);
        tmux.line("./career fit");
        tmux.await("1 of 24");
        ProcessHandle.of(processes(tmux)[1]).orElseThrow().destroyForcibly();
        endsWith(tmux, 137);
    }

    /** In a shell that edits its own line, as people have; one that does not may read the terminal before it is put right. */
    @ParameterizedTest
    @ValueSource(strings = {"./career fit", QUIZ})
    void a_terminated_launcher_ends_the_program_with_it(String command) throws Exception {
        Tmux tmux = terminal(80);
        tmux.line("clear; HISTFILE= PS1='ready$ ' exec bash --norc --noprofile");
        tmux.awaitShell();
        tmux.line(command);
        tmux.await(command.equals(QUIZ) ? "1 of 1" : "1 of 24");
        long[] processes = processes(tmux);
        ProcessHandle jvm = ProcessHandle.of(processes[1]).orElseThrow();
        ProcessHandle.of(processes[0]).orElseThrow().destroy();
        jvm.onExit().get(10, TimeUnit.SECONDS);
        // Last words of the program may stand after the shell's prompt.
        tmux.press("Enter");
        endsWith(tmux, 143);
        assertThat(tmux.screen()).doesNotContain("fault");
    }

    @Test
    void an_interrupt_between_two_questions_is_the_answer_to_the_next() {
        Tmux tmux = terminal(80);
        tmux.line("./career fit");
        tmux.await("1 of 24");
        for (int i = 0; i < 6; i++) {
            tmux.press("3");
        }
        tmux.press("C-c");
        tmux.await("Your answers are kept");
        endsWith(tmux, 130);
    }
}
