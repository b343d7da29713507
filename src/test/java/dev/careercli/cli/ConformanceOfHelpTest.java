package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.cli.Shell.Said;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.OwnVariables;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of docs/conformance.md under A and B: streams, exit codes, help; each test bears the name of its statement. */
class ConformanceOfHelpTest extends Conformance {
    @Test
    void a1_version_is_one_line() {
        Said said = run("--version");

        assertThat(said.out()).matches("career \\S+\n");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void a1_version_as_a_command_names_the_commit_too() throws IOException {
        JsonNode said = JSON.readTree(run("version --json").out());

        assertThat(said.path("version").asText()).isNotBlank();
        assertThat(said.has("commit")).isTrue();
        assertThat(run("version").out()).contains("career ").contains("Java ");
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

    @Test
    void a2_data_goes_to_standard_output_and_messages_to_standard_error() {
        assertThat(READERS)
                .allSatisfy(line -> assertThat(run(line).err()).as(line).isEmpty())
                .allSatisfy(line -> assertThat(run(line).out()).as(line).isNotEmpty());
        assertThat(FAILURES)
                .allSatisfy(line -> assertThat(run(line).out()).as(line).isEmpty())
                .allSatisfy(line -> assertThat(run(line).err()).as(line).isNotEmpty());
    }

    @Test
    void a9_two_hyphens_end_the_options() {
        assertThat(run("search -- --json").out()).contains("--json").doesNotContain("schemaVersion");
        assertThat(run("list -- --json").err()).contains("'--json' is one word too many");
    }

    @Test
    void b4_help_in_a_pipe_holds_no_escape() {
        assertThat(commands())
                .allSatisfy(c ->
                        assertThat(run(c + " --help").out()).as(c).isNotEmpty().doesNotContain("\u001b"));
    }
}
