package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads when something is wrong: what failed, where, what to do next; nothing on standard output. */
class ErrorsTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private void error(int code, String golden, String... words) {
        Said said = new Shell(home).run(words);

        assertThat(said.code()).isEqualTo(code);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("java.");
        assertThat(said.err().lines().count()).isBetween(1L, 8L);
        Golden.check("errors/" + golden + ".txt", said.err().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void unknown_words_come_with_the_nearest_known_one() {
        error(2, "command", "quizz");
        error(2, "section", "show", "ladde");
        error(2, "career", "show", "ai-devsecops-specialst", "day");
        error(2, "level", "quiz", "--list", "--level", "midd");
        error(2, "area", "quiz", "--list", "--area", "A99");
        error(2, "kind", "quiz", "--list", "--kind", "flow");
        error(2, "option", "quiz", "--levl", "mid");
        error(2, "goal", "roadmap", "done", "9z");
        error(2, "setting", "config", "set", "colour", "never");
    }

    @Test
    void wrong_values_are_named_with_what_is_accepted() {
        error(2, "width", "list", "--width", "3");
        error(2, "width-word", "list", "--width", "wide");
        error(2, "color", "list", "--color", "sometimes");
        error(2, "hours", "roadmap", "--hours", "200");
        error(2, "start", "roadmap", "--start", "2026-13-01");
        error(2, "count", "quiz", "--list", "--count", "0");
        error(2, "mock-without-round", "quiz", "--mock");
        error(2, "too-many-words", "list", "everything");
        error(2, "abbreviation", "qui");
    }

    @Test
    void prompts_are_refused_without_input() {
        error(2, "fit-no-input", "fit", "--no-input");
        error(2, "quiz-no-input", "quiz", "--no-input");
    }

    private void answers(int code, String golden, byte[] text) throws IOException {
        Path file = folder.resolve("answers.yaml");
        Files.write(file, text);
        error(code, golden, "fit", "--answers", file.toString());
        assertThat(home).as("nothing is kept").isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers-range       | 65 | coding: 9",
                "answers-item        | 65 | codng: 3",
                "answers-word        | 65 | coding: often",
                "answers-fraction    | 65 | coding: 2.5",
                "answers-hours       | 65 | hours_per_week: 90",
                "answers-twice       | 65 | {coding: 1, coding: 2}",
                "answers-list        | 65 | [1, 2]",
                "answers-broken      | 65 | {coding: 1",
                "answers-alias       | 65 | {coding: &a 1, t1: *a}",
                "answers-tag         | 65 | coding: !thing 1",
            })
    void wrong_answers_files_are_refused_by_place(String golden, int code, String text) throws IOException {
        answers(code, golden, text.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(Path.of("src/test/resources/golden/errors", golden + ".txt")))
                .contains("answers.yaml:1");
    }

    @Test
    void an_answers_file_that_is_not_text_is_refused() throws IOException {
        answers(65, "answers-latin", new byte[] {'t', '1', ':', ' ', (byte) 0xE9});
        answers(65, "answers-empty", new byte[0]);
    }

    @Test
    void a_missing_answers_file_exits_66_and_a_folder_is_named_as_one() {
        error(
                66,
                "answers-missing",
                "fit",
                "--answers",
                folder.resolve("none.yaml").toString());
        error(66, "answers-folder", "fit", "--answers", folder.toString());
    }

    @Test
    void a_home_that_is_a_file_is_refused_by_name_and_left_as_it_is() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Said said = new Shell(file).run("roadmap", "done", "1a");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(file.toString()).doesNotContain("Exception");
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_relative_home_is_an_error_that_names_it() {
        Said said = new Shell(Path.of("relative/home")).run("roadmap", "done", "1a");

        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("relative/home");
        assertThat(Path.of("relative")).doesNotExist();
    }

    @Test
    void text_of_a_command_line_cannot_drive_the_terminal() {
        Said said = new Shell(home).run("qu\u001b[31miz\u0007\u202e");

        assertThat(said.err()).doesNotContain("\u001b").doesNotContain("\u0007").doesNotContain("\u202e");
    }

    /** Where a terminal is asked for lines, nobody may be waited for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit --answers -",
                "compare --answers -",
                "content grade -",
                "history replay -",
                "history import - --yes"
            })
    void no_input_never_waits_for_a_terminal(String line) {
        for (String how : List.of("option", "variable")) {
            Shell shell = new Shell(home).onDumbTerminal();
            Said said = how.equals("option")
                    ? shell.type("coding: 3\n", (line + " --no-input").split(" "))
                    : shell.with("CAREER_NO_INPUT", "1").type("coding: 3\n", line.split(" "));

            assertThat(said.code()).as(how).isEqualTo(2);
            assertThat(said.err()).contains("--no-input forbids waiting").contains("Name a file instead of -");
        }
    }
}
