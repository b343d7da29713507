package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.cli.Shell.Said;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.OwnVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of docs/conformance.md that can be seen without a process of their own, named after them. */
class ConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ISO_DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Said run(String line) {
        return new Shell(home).run(line.split(" "));
    }

    private static Stream<String> commands() {
        return CommandTree.all().stream()
                .filter(spec -> spec.parent() != null)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(spec -> spec.qualifiedName(" ").substring("career ".length()));
    }

    @Test
    void a1_version_is_one_line() {
        Said said = run("--version");

        assertThat(said.out()).matches("career \\S+\n");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void a3_exit_codes_are_those_that_help_lists() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code))
                .containsExactlyInAnyOrder(0, 1, 2, 65, 66, 69, 70, 73, 74, 75, 129, 130, 143);
        assertThat(run("help exit-codes --plain").out().lines().map(l -> l.split("\t")[0]))
                .containsAll(Arrays.stream(ExitCode.values())
                        .map(c -> Integer.toString(c.code()))
                        .toList());
    }

    @Test
    void a4_an_unknown_option_is_named_whatever_else_is_wrong() {
        assertThat(commands()).isNotEmpty().allSatisfy(command -> {
            Said said = run(command + " --bogus");

            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("unknown option '--bogus'").contains("Try 'career " + command + " --help'");
            assertThat(said.err().lines().count()).isLessThanOrEqualTo(8);
        });
    }

    @Test
    void a5_an_unknown_command_comes_with_the_nearest_and_does_nothing() {
        assertThat(run("quizz").err()).contains("Did you mean 'quiz'?");
        assertThat(run("quizz").code()).isEqualTo(2);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a7_nothing_is_abbreviated() {
        assertThat(run("qui").code()).isEqualTo(2);
        assertThat(run("list --js").code()).isEqualTo(2);
    }

    @Test
    void a8_options_of_all_commands_stand_before_or_after() {
        assertThat(run("--json progress").out())
                .isEqualTo(run("progress --json").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense --help", "help nonsense", "help fit quiz"})
    void a10_help_of_what_is_not_there_exits_2(String line) {
        Said said = run(line);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Try 'career").doesNotContain("There are: .");
    }

    @Test
    void a10_a_wrong_option_beside_help_still_gives_help() {
        assertThat(run("quiz --bad --help").out()).isEqualTo(run("quiz --help").out());
    }

    @Test
    void b5_the_top_page_says_where_to_report() {
        assertThat(run("--help").out()).contains("career doctor").contains("issue tracker");
    }

    @Test
    void b6_short_names_mean_one_thing() {
        assertThat(CommandTree.all())
                .allSatisfy(spec -> assertThat(spec.options()).allSatisfy(option -> {
                    assertThat(option.longestName()).startsWith("--");
                    assertThat(Arrays.stream(option.names())
                                    .filter(n -> !n.startsWith("--"))
                                    .count())
                            .isLessThanOrEqualTo(1);
                }));
        assertThat(CommandTree.all().stream()
                        .flatMap(spec -> spec.options().stream())
                        .flatMap(o -> Arrays.stream(o.names())
                                .filter(n -> !n.startsWith("--"))
                                .map(n -> n + " " + o.longestName()))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("-h --help", "-q --quiet");
    }

    @Test
    void b11_every_variable_of_the_program_is_explained() {
        assertThat(OwnVariables.NAMES)
                .allSatisfy(name -> assertThat(run("help environment").out()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "progress", "next", "roadmap", "quiz --list", "history", "config", "config get color"})
    void c5_json_is_one_document_with_a_version(String line) throws IOException {
        Said said = run(line + " --json --color=always");

        JsonNode read = JSON.readTree(said.out());
        assertThat(read.path("schemaVersion").asInt()).isPositive();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiz --json",
                "quiz --mock screen --json",
                "quizz --json",
                "--json quiz --bogus",
                "fit --answers nowhere.yaml --json",
                "roadmap done --json"
            })
    void c5_an_error_is_one_document_too(String line) throws IOException {
        Said said = run(line);

        assertThat(said.out()).isEmpty();
        JsonNode read = JSON.readTree(said.err());
        assertThat(read.path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(read.path("error").path("exitCode").asInt()).isEqualTo(said.code());
        assertThat(read.path("error").path("message").asText()).isNotBlank();
        assertThat(read.path("error").path("advice").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "markdown", "html", "csv", "anki", "jsonl"})
    void c11_an_export_says_what_to_do_with_it(String format) {
        Said said = new Shell(home)
                .run("export", format, "--out", folder.resolve("out").toString());

        assertThat(said.out().replaceAll("\\s+", " ")).contains("Wrote ").contains(" Next: ");
    }

    @Test
    void c12_quiet_says_nothing_when_it_went_well() {
        assertThat(run("-q roadmap done 1b 1c").out()).isEmpty();
        assertThat(run("-q config set color never").out()).isEmpty();
        assertThat(run("-q roadmap done 9z").err()).contains("9z");
    }

    @Test
    void c16_dates_are_written_for_readers_and_in_iso_form_for_programs() {
        run("roadmap done 1a");

        assertThat(run("history").out()).contains("23 Nov 2026").doesNotContainPattern(ISO_DATE);
        assertThat(run("roadmap done 1a").out()).contains("23 Nov 2026").doesNotContainPattern(ISO_DATE);
        assertThat(run("history --plain").out()).startsWith("2026-11-23\t");
        assertThat(run("history --json").out()).contains("\"day\" : \"2026-11-23\"");
        assertThat(run("content stale --older-than 0d").out()).containsPattern("(?m)^ +\\d+ [A-Z][a-z][a-z] 20\\d\\d ");
        assertThat(run("content stale --older-than 0d --plain").out()).containsPattern("(?m)^20\\d\\d-\\d\\d-\\d\\d\t");
    }

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
}
