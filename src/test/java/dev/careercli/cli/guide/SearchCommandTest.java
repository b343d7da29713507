package dev.careercli.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one finds, and that the command beside it shows it. */
class SearchCommandTest {
    @TempDir
    Path home;

    private Said run(String line) {
        return new Shell(home).run(line.split(" "));
    }

    @Test
    void a_word_is_found_in_questions_skills_and_tools() {
        Said said = run("search prompt injection --all");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("question").contains("skill");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void every_command_that_is_named_works() {
        run("search model --plain")
                .out()
                .lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == 3)
                .map(cells -> cells[2].substring("career ".length()))
                .distinct()
                .limit(40)
                .forEach(command -> assertThat(run(command).code()).as(command).isZero());
    }

    @Test
    void a_plural_finds_the_singular_and_case_does_not_matter() {
        assertThat(run("search CONTAINERS --plain").out()).containsIgnoringCase("container ");
    }

    @Test
    void where_nothing_holds_every_word_the_nearest_are_listed_and_that_is_said() {
        Said said = run("search kubernetes xylophone");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("each with 1 of the 2 words");
    }

    @Test
    void nothing_found_is_said_and_ends_with_1() {
        Said said = run("search xylophone");

        assertThat(said.code()).isOne();
        assertThat(said.out()).contains("Nothing in the guides holds these words.");
        assertThat(run("search ...").code()).isEqualTo(2);
    }

    @Test
    void a_question_that_guides_share_is_listed_once_and_another_guide_is_named() {
        assertThat(run("search jailbreak-is-not-injection --plain")
                        .out()
                        .lines()
                        .filter(l -> l.endsWith("--show jailbreak-is-not-injection")))
                .hasSize(1);
        assertThat(run("search pipeline --json --career devsecops-engineer").out())
                .contains("--career devsecops-engineer")
                .doesNotContain("ai-devsecops-specialist");
    }

    @Test
    void a_command_stands_on_one_line_to_be_pasted() {
        assertThat(run("search prompt injection").out().lines().map(String::strip))
                .contains("career quiz --show direct-and-indirect-injection");
        assertThat(run("search xylophone jailbreak --plain").out()).doesNotContain("Search:");
    }
}
