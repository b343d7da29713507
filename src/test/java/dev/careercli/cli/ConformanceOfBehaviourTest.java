package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of docs/conformance.md under D to I, as far as they can be seen without a process: errors, input, files; each test bears the name of its statement. */
class ConformanceOfBehaviourTest extends Conformance {
    private static final Pattern SGR = Pattern.compile("\u001b\\[([0-9;]*)m");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit --answers FOLDER",
                "quiz --advert FOLDER",
                "history replay FOLDER",
                "history import FOLDER --yes",
                "content grade FOLDER",
                "history export --out FOLDER",
                "export ics --out FOLDER"
            })
    void d5_a_folder_in_place_of_a_file_is_called_one(String line) {
        Said said = run(line.replace("FOLDER", folder.toString()));

        assertThat(said.code()).isIn(2, 66, 73);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("is a folder");
        assertThat(said.err().lines().count()).as("and what to do").isEqualTo(2);
    }

    @Test
    void d5_a_tilde_that_no_shell_took_is_refused() {
        Said said = run("--home ~/x config set color never");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("~").contains("quotes").contains("$HOME");
        assertThat(Path.of("~")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history forget --all", "doctor --restore 2026-11-23", "roadmap reset all"})
    void e4_what_destroys_needs_a_yes(String line) {
        run("roadmap done 1a");
        new Shell(home).on("2026-11-24").run("roadmap", "done", "1b");

        Said said = run(line);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--yes");
        assertThat(run("roadmap").out()).contains("2 of 12 goals");
    }

    @Test
    void one_question_can_be_read_outside_a_session() throws IOException {
        String id = "jailbreak-is-not-injection";
        String text = run("quiz --show " + id).out();

        assertThat(text).startsWith("  " + id).contains("Key points:").contains("A common mistake:");
        JsonNode read = JSON.readTree(run("quiz --json --show " + id).out());
        assertThat(read.path("id").asText()).isEqualTo(id);
        assertThat(read.path("keyPoints")).isNotEmpty();
        assertThat(text.replaceAll("\\s+", " "))
                .contains(read.path("brief").asText())
                .contains(read.path("commonMistake").asText());
        assertThat(run("quiz --show jailbreak-is-not-injectio").err()).contains("Did you mean '" + id + "'?");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void i2_a_torn_last_line_is_not_well_until_it_is_moved_aside() throws IOException {
        run("roadmap done 1a");
        Path journal = home.resolve("data/journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"torn");

        Said torn = run("doctor");
        assertThat(torn.code()).isEqualTo(65);
        assertThat(torn.out().replaceAll("\\s+", " "))
                .contains("Line 2, the last one, is cut off after 6 bytes")
                .contains("career doctor --repair")
                .doesNotContain("all whole")
                .doesNotContain("All is well");
        assertThat(run("doctor --repair").out()).contains("1 bad line moved to");
        assertThat(run("doctor").code()).isZero();

        Files.writeString(journal, Files.readString(journal) + "{\"torn");
        assertThat(run("roadmap done 1b").err()).contains("unfinished line of 6 bytes, moved to");
        assertThat(run("doctor").code()).isZero();
    }

    @Test
    void d1_every_error_says_what_is_wrong_and_what_to_do() {
        assertThat(FAILURES).allSatisfy(line -> {
            List<String> said = run(line).err().lines().toList();
            assertThat(said).as(line).hasSizeGreaterThan(1);
            assertThat(said.get(said.size() - 1)).as(line).doesNotStartWith("career: ");
        });
    }

    @Test
    void d6_the_sentence_that_matters_comes_last_but_for_the_advice() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(broken.resolve("career.yaml"), "slug: mine\nbogus: 1\n");
        List<String> said = run("content lint " + folder).err().lines().toList();

        assertThat(said.stream().filter(l -> l.startsWith("career: ")).toList()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void e1_a_command_that_asks_says_without_input_what_to_do_instead() {
        for (String line : List.of("fit", "quiz", "quiz --mock screen", "quiz --debrief", "config edit")) {
            Said said = run(line + " --no-input");
            assertThat(said.code()).as(line).isEqualTo(2);
            assertThat(said.err()).as(line).containsAnyOf("--answers", "career quiz --list", "config set", "terminal");
        }
    }

    @Test
    void g2_the_words_alone_say_how_an_answer_went() {
        String typed = "It is data.\n\n\n\n";
        String said = new Shell(home)
                .ascii()
                .type(typed, "quiz", "--count", "1", "--seed", "1")
                .out();

        assertThat(said.replaceAll("[^ -~\n]", "")).containsPattern("found|not said|said");
    }

    @Test
    void g5_colour_is_one_of_eight_and_never_a_background() {
        assertThat(READERS)
                .allSatisfy(line -> assertThat(
                                SGR.matcher(run("--color always " + line).out())
                                        .results()
                                        .map(r -> r.group(1)))
                        .as(line)
                        .allMatch(codes -> codes.matches("(0|1|2|4|22|24|39|3[0-7])?(;(0|1|2|4|22|24|39|3[0-7]))*")));
    }

    @Test
    void h2_commands_that_read_create_no_file() {
        // The hours of a plan are remembered, and stories are asked for.
        READERS.stream()
                .filter(line -> !line.contains("--hours") && !line.contains("--stories"))
                .forEach(this::run);

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void h4_an_option_beats_the_environment_which_beats_the_file() {
        run("config set color always");

        assertThat(run("list").out()).contains("\u001b");
        assertThat(new Shell(home).with("NO_COLOR", "1").run("list").out()).doesNotContain("\u001b");
        assertThat(new Shell(home)
                        .with("NO_COLOR", "1")
                        .run("list", "--color=always")
                        .out())
                .contains("\u001b");
    }

    @Test
    void h6_an_unknown_name_in_the_settings_is_a_warning_with_a_suggestion() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/settings"), "colr = never\n");
        Said said = run("list");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("settings:1").contains("Did you mean 'color'?");
        assertThat(run("config set color blue").code()).isEqualTo(2);
    }

    @Test
    void i7_a_clock_that_goes_back_schedules_nothing_in_the_past() {
        new Shell(home).on("2026-11-25").type("x\n\n\n3\n", "quiz", "--count", "1", "--no-grade");
        Said said = new Shell(home).on("2026-11-20").run("next");

        assertThat(said.code()).isZero();
        assertThat(new Shell(home)
                        .on("2026-11-20")
                        .run("quiz", "--list", "--plain")
                        .out())
                .doesNotContain("due 2026-11-1");
    }
}
