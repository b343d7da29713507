package dev.careercli.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(home);
    }

    private void threeGoals() {
        shell().run("roadmap", "done", "1a");
        shell().run("roadmap", "done", "1b");
        shell().run("roadmap", "done", "1c");
    }

    private String goals() {
        return shell().run("roadmap").out();
    }

    @Test
    void history_alone_lists_as_list_does() {
        threeGoals();

        Said bare = shell().run("history");

        assertThat(bare.code()).isZero();
        assertThat(bare.out()).contains("done: 1a CI/CD principles").contains("done: 1c The ML life cycle");
        assertThat(shell().run("history", "list")).isEqualTo(bare);
        assertThat(shell().run("history", "--all").out())
                .isEqualTo(shell().run("history", "list", "--all").out());
    }

    @Test
    void undo_takes_back_one_without_asking() {
        threeGoals();

        Said undone = shell().run("history", "undo");

        assertThat(undone.code()).isZero();
        assertThat(undone.out()).contains("Taken back: done: 1c The ML life cycle");
        assertThat(goals()).contains("2 of 12 goals");
    }

    @Test
    void undo_with_a_number_takes_back_that_many_after_a_yes() {
        threeGoals();

        Said refused = shell().run("history", "undo", "3");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("last 3").contains("--yes");
        assertThat(shell().onDumbTerminal().type("\n", "history", "undo", "3").code())
                .isEqualTo(1);
        assertThat(goals()).contains("3 of 12 goals");

        assertThat(shell().onDumbTerminal().type("y\n", "history", "undo", "2").code())
                .isZero();
        assertThat(goals()).contains("1 of 12 goals");
        assertThat(shell().run("history", "undo", "1", "--yes").code()).isZero();
        assertThat(goals()).contains("0 of 12 goals");
    }

    @Test
    void undo_after_a_question_that_came_back_takes_the_rating_back() {
        assertThat(shell().type(":d\n\n1\n\n\n", "quiz", "--count", "1").out())
                .contains("Wrong key? career history undo");
        assertThat(shell().run("history", "list").out()).contains("rated again", "extra, not rated");

        assertThat(shell().run("history", "undo").out()).contains("rated again");
        assertThat(shell().run("list").out()).doesNotContain("1 of 227 questions seen");
    }

    @Test
    void a_question_is_named_by_what_was_asked_and_not_by_its_answer() {
        String[] guide = {"--content", "src/test/resources/guides"};
        shell().type(":d\n1\n", guide[0], guide[1], "quiz", "reef-gardener", "--level", "junior", "--kind", "flaw");

        assertThat(shell().run("history", "list", guide[0], guide[1]).out())
                .contains("answered \"A frame log from last week.")
                .doesNotContain("Cable ties", "cable ties");
    }

    @Test
    void undo_of_more_than_there_is_changes_nothing() {
        threeGoals();

        Said said = shell().run("history", "undo", "4", "--yes");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("only 3 can be taken back");
        assertThat(goals()).contains("3 of 12 goals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list junk",
                "lst",
                "undo three",
                "undo 0",
                "undo 1 2",
                "export x.jsonl",
                "import",
                "import a b --yes",
                "replay",
                "forget",
                "forget answers --yes",
                "taught 1",
                "unteach",
                "unteach 1",
                "--all undo"
            })
    void words_that_a_verb_does_not_know_are_refused(String words) {
        threeGoals();

        Said said = shell().run(("history " + words).split(" ", -1));

        assertThat(said.code()).as(said.out()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().count()).isBetween(1L, 3L);
        assertThat(goals()).contains("3 of 12 goals");
    }

    @Test
    void a_file_name_behind_export_is_pointed_to_out() {
        assertThat(shell().run("history", "export", "x.jsonl").err()).contains("--out x.jsonl");
    }

    @Test
    void an_unknown_verb_is_answered_with_the_nearest() {
        assertThat(shell().run("history", "lst").err()).contains("Did you mean 'list'?");
        assertThat(shell().run("history", "import").err()).contains("history import needs FILE|-");
    }

    @Test
    void export_writes_a_file_for_its_owner_alone_and_import_takes_it_elsewhere() throws IOException {
        threeGoals();
        Path file = folder.resolve("history.jsonl");

        Said said = shell().run("history", "export", "--out", file.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("3 events written to");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        Shell other = new Shell(folder.resolve("other"));
        assertThat(other.onDumbTerminal()
                        .type("n\n", "history", "import", file.toString())
                        .code())
                .isEqualTo(1);
        assertThat(other.run("history", "import", file.toString(), "--yes").out())
                .contains("3 events added");
        assertThat(other.run("roadmap").out()).contains("3 of 12 goals");
    }

    @Test
    void export_replaces_a_file_only_after_a_yes_and_a_link_stays_a_link() throws IOException {
        threeGoals();
        Path real = Files.writeString(folder.resolve("real.jsonl"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);

        Said refused = shell().run("history", "export", "--out", link.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("This replaces").contains("--yes");
        assertThat(Files.readString(real)).isEqualTo("mine");

        assertThat(shell().run("history", "export", "--yes", "--out", link.toString())
                        .code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).contains("goal-done");
    }

    @Test
    void export_refuses_a_folder_and_names_no_class() {
        for (String out : new String[] {"/", folder.toString(), folder + "/no/such.jsonl", "/proc/x.jsonl"}) {
            Said said = shell().run("history", "export", "--yes", "--out", out);

            assertThat(said.code()).as(out).isIn(2, 66, 73);
            assertThat(said.err()).contains("/").doesNotContain("Exception").doesNotContain("java");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history export", "export jsonl"})
    void standard_output_is_written_to_under_each_of_its_names(String command) {
        threeGoals();
        String plain = shell().run(command.split(" ", -1)).out();

        assertThat(plain).contains("goal-done");
        for (String out : new String[] {"-", "/dev/stdout", "/dev/fd/1"}) {
            Said said = shell().run((command + " --out " + out).split(" ", -1));
            assertThat(said.code()).isZero();
            assertThat(said.out()).as(out).isEqualTo(plain);
        }
        assertThat(shell().run((command + " --json").split(" ", -1)).code()).isEqualTo(2);
    }
}
