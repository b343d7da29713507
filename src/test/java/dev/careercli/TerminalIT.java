package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on a real terminal: keys, pastes and resizes. */
@Tag("tool")
class TerminalIT {
    static final String QUIZ = "./career quiz --seed 1 --content src/test/resources/guides reef-gardener --level mid";

    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    private Tmux terminal(int columns) {
        tmux = new Tmux(new Tools(scratch), scratch, columns, 24);
        return tmux;
    }

    /** Practice that waits for the first answer. */
    private Tmux practise(int columns) {
        Tmux tmux = terminal(columns);
        tmux.line(QUIZ);
        tmux.await("1 of 1");
        tmux.await("›");
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
        tmux.awaitEnd(130);

        assertThat(Files.readString(journal())).contains("\"coding\"").contains("\"ai_interest\"");
        assertThat(tmux.screen()).doesNotContain("Exception");
    }

    /** Over ssh a machine may know nothing of the terminal at the other end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dumb",
                "",
                "vt52",
                "nonsense",
                "xterm-ghostty",
                "xterm-kitty",
                "alacritty",
                "foot",
                "wezterm",
                "vt220"
            })
    void every_terminal_plays_a_whole_question_without_a_word_of_a_library(String term) throws IOException {
        boolean lines = List.of("dumb", "", "vt52", "nonsense").contains(term);
        Path printed = scratch.resolve("printed");
        Tmux tmux = terminal(80);
        tmux.record(printed);
        tmux.line("TERM=" + term + " " + QUIZ + " --no-grade");
        tmux.await("1 of 1");
        tmux.await("›");
        tmux.line("Shade them and move them deeper.");
        tmux.line("");
        tmux.await("Go on");
        tmux.line("");
        tmux.await("1-4 rate");
        if (lines) {
            tmux.line("3");
        } else {
            tmux.press("3");
        }
        tmux.await("Keep what you type");
        tmux.line("");
        tmux.await("q leaves");
        tmux.press("C-d");
        tmux.awaitEnd(0);

        assertThat(Files.readString(journal())).contains("Shade them and move them deeper.");
        String all = Files.readString(printed, StandardCharsets.ISO_8859_1);
        assertThat(all).doesNotContain("WARNING").doesNotContain("Exception").doesNotContain("jline");
        if (lines) {
            assertThat(all).doesNotContain("\u001b");
        }
    }

    @Test
    void an_interrupt_at_a_question_that_decides_changes_nothing_and_is_130() throws IOException {
        Path export = scratch.resolve("export.jsonl");
        Tmux tmux = terminal(80);
        tmux.line(
                "(./career roadmap --hours 8 --start 2026-11-23; ./career roadmap done 1a) >/dev/null; ./career history export"
                        + " --out " + export + " -q; echo prepared: $?");
        tmux.await("prepared: 0");
        String exported = Files.readString(export);
        String before = Files.readString(journal());
        for (String command : List.of(
                "roadmap reset plan",
                "roadmap reset all",
                "history undo 2",
                "history forget --answers",
                "history forget --all",
                "history import " + export,
                "history export --out " + export,
                "export markdown --out " + export,
                "doctor --restore 2026-11-23")) {
            tmux.clear();
            tmux.line("./career " + command + "; echo ended: $?");
            tmux.await("Go on? y");
            tmux.press("C-c");
            assertThat(tmux.await("\nended: ")).as(command).contains("stopped; nothing was changed", "ended: 130");
        }
        tmux.awaitEnd(0);

        assertThat(journal()).hasContent(before);
        assertThat(export).hasContent(exported);
    }

    @ParameterizedTest
    @CsvSource({
        "CAREER_PAGER='echo OWN' PAGER='echo OTHER', OWN",
        "CAREER_PAGER= PAGER='echo OTHER', OTHER",
        "PAGER=no-such-pager, such as career show ladder.",
        "TERM=dumb PAGER='echo OTHER', such as career show ladder.",
        "CAREER_NO_INPUT=1 PAGER='echo OTHER', such as career show ladder."
    })
    void a_long_text_goes_to_the_pager_that_is_named_or_to_the_screen(String variables, String last) {
        Tmux tmux = terminal(80);
        tmux.line(variables + " ./career show; echo left: $?");
        assertThat(tmux.await("\nleft: 0").lines())
                .anyMatch(line -> line.strip().endsWith(last));
    }

    @Test
    void items_answered_faster_than_anybody_reads_are_asked_about() {
        Tmux tmux = terminal(80);
        tmux.line("./career fit");
        tmux.await("1 of 24");
        tmux.type("2".repeat(21));
        tmux.await("0-60, Enter = no dates ›");
        tmux.line("10");
        tmux.await("Enter shows the verdict");
        tmux.press("Enter");
        tmux.await("q leave");
        tmux.line("wq");

        tmux.await("Half of the items took you under a second each.");
    }

    @Test
    void an_answer_is_kept_byte_for_byte() {
        Tmux tmux = practise(80);
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
        tmux.awaitPoints();
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
        Tmux tmux = practise(80);
        tmux.paste(text);
        tmux.await("line 199");
        tmux.press("Enter");
        tmux.press("Enter");
        rate(tmux);

        assertThat(Tmux.await(journal(), "\"rating\"")).contains((pasted + "end").replace("\n", "\\n"));
    }

    @Test
    void a_resize_during_an_answer_keeps_it_whole() {
        Tmux tmux = practise(80);
        tmux.type("a sentence that was begun on a wide screen and ");
        tmux.await("screen and");
        tmux.resize(40, 24);
        tmux.await("\n    wide screen and");
        tmux.type("ended on a narrow one");
        assertThat(tmux.await("\n    wide screen and ended on")).containsOnlyOnce("a sentence that");
        tmux.press("Enter");
        tmux.press("Enter");
        rate(tmux);

        Tmux.await(journal(), "begun on a wide screen and ended on a narrow one\"");
    }

    @Test
    void tab_completes_a_command_lists_those_that_fit_and_is_a_tab_anywhere_else() {
        Tmux tmux = practise(80);
        tmux.type(":b");
        tmux.press("Tab");
        assertThat(tmux.await(":bury")).contains(":bad").doesNotContain(":hint");
        tmux.press("BSpace", "BSpace");
        tmux.type(":hi");
        tmux.press("Tab");
        tmux.await("› :hint");
        tmux.press("Enter");
        tmux.await("Compared with what?");
        tmux.type("I count");
        tmux.press("Tab");
        tmux.line("twice.");
        tmux.press("Enter");
        rate(tmux);

        Tmux.await(journal(), "I count\\ttwice.");
    }
}
