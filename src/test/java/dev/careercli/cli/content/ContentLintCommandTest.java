package dev.careercli.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLintCommandTest {
    private static final Path LINT = Path.of("src", "test", "resources", "lint");
    private static final String MISTAKES = LINT.resolve("twenty-mistakes").toString();

    @TempDir
    Path temp;

    private Shell shell() {
        return new Shell(temp.resolve("home"));
    }

    @Test
    void every_mistake_is_told_with_its_hint_and_the_count_comes_last() throws IOException {
        Shell.Said said = shell().run("content", "lint", MISTAKES);

        String golden = Files.readString(LINT.resolve("twenty-mistakes.golden.txt"));
        assertThat(said.out()).startsWith(golden);
        long warnings = golden.lines().filter(l -> l.contains(": warning: ")).count();
        long errors = golden.lines().filter(l -> l.startsWith("src")).count() - warnings;
        assertThat(said.out().substring(golden.length()))
                .isEqualTo(errors + " errors and " + warnings + " warnings in 3 files with 3 questions.\n");
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void the_lines_are_the_same_at_every_width() {
        assertThat(shell().wide(40).run("content", "lint", MISTAKES))
                .isEqualTo(shell().wide(200).run("content", "lint", MISTAKES));
    }

    @Test
    void a_warning_alone_does_not_fail() throws IOException {
        Path guide = Guides.copy(Guides.REEF, temp);
        Path other = Files.move(guide, temp.resolve("other-name"));

        Shell.Said said = shell().run("content", "lint", other.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(": warning: the slug is reef-gardener").endsWith("questions.\n");
        assertThat(said.out().lines().reduce((a, b) -> b))
                .hasValueSatisfying(l -> assertThat(l).startsWith("0 errors and 1 warning in 3 files"));
    }

    @Test
    void a_clean_guide_says_so_and_nothing_when_quiet() {
        Path guide = Guides.copy(Guides.REEF, temp);

        assertThat(shell().run("content", "lint", guide.toString()).out())
                .isEqualTo("No problems in 3 files with 2 questions.\n");
        assertThat(shell().run("content", "lint", "-q", guide.toString()).out()).isEmpty();
    }

    @Test
    void a_path_that_is_not_there_is_missing_input() {
        Shell.Said said = shell().run("content", "lint", temp.resolve("nowhere").toString());

        assertThat(said.code()).isEqualTo(66);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("nowhere: there is no such file or folder");
    }

    @Test
    void json_holds_what_the_lines_hold() throws IOException {
        Shell.Said said = shell().run("content", "lint", "--json", MISTAKES);

        JsonNode data = new ObjectMapper().readTree(said.out());
        assertThat(said.code()).isEqualTo(65);
        assertThat(data.path("schemaVersion").asInt()).isEqualTo(1);
        JsonNode first = data.path("problems").path(0);
        assertThat(shell().run("content", "lint", MISTAKES).out())
                .startsWith(first.path("file").asText() + ":" + first.path("line") + ":" + first.path("column") + ": "
                        + first.path("message").asText() + "\n    "
                        + first.path("hint").asText() + "\n")
                .contains(data.path("errors") + " errors and " + data.path("warnings") + " warnings");
    }

    @Test
    void plain_is_a_record_a_line() {
        Shell.Said said = shell().run("content", "lint", "--plain", MISTAKES);

        assertThat(said.out().lines())
                .allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(6));
    }

    @Test
    void shipped_content_has_no_errors() {
        assertThat(shell().run("content", "lint").code()).isZero();
    }

    @Test
    void grading_tells_how_much_of_its_points_each_model_answer_says() {
        Path guide = Guides.copy(Guides.REEF, temp);

        Shell.Said said = shell().run("content", "lint", "--grade", "--tier", "1", guide.toString());

        assertThat(said.out()).contains(": the model answer says ").contains("The grader finds ");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void json_holds_what_the_grader_makes_of_each_question() throws IOException {
        Path guide = Guides.copy(Guides.REEF, temp);

        Shell.Said said = shell().run("content", "lint", "--grade", "--tier", "1", "--json", guide.toString());

        JsonNode graded = new ObjectMapper().readTree(said.out()).path("graded");
        assertThat(graded).hasSize(2);
        for (JsonNode one : graded) {
            assertThat(one.path("found").asInt() + one.path("missing").size())
                    .isBetween(1, one.path("points").asInt());
        }
    }

    @Test
    void a_wrong_statement_that_the_model_answer_makes_is_told_where_it_stands() throws IOException {
        Path guide = Guides.copy(Guides.REEF, temp);
        Path questions = guide.resolve("questions/mid.yaml");
        String said = "Fixed lines and a control plot double the dives.";
        String changed = Files.readString(questions).replace("Counting how many were planted shows success.", said);
        Files.writeString(questions, changed);
        long line = changed.substring(0, changed.indexOf("- {text: " + said))
                .lines()
                .count();

        Shell.Said told = shell().run("content", "lint", "--grade", "--tier", "1", guide.toString());

        assertThat(told.code()).isEqualTo(65);
        assertThat(told.out())
                .contains("mid.yaml:" + line + ":9: the grader hears this wrong statement in the model answer");
    }

    @Test
    void a_tier_that_is_none_is_a_mistake_of_use() {
        assertThat(shell().run("content", "lint", "--grade", "--tier", "3").code())
                .isEqualTo(2);
    }
}
