package dev.careercli.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentGradeCommandTest {
    private static final String GOOD =
            "{\"id\": \"a\", \"career\": \"ai-devsecops-specialist\", \"questionId\": \"direct-and-indirect-injection\","
                    + " \"answer\": \"Direct injection is typed by the user.\"}\n";
    private static final String OWN =
            "{\"id\": \"b\", \"question\": \"Why lash?\", \"references\": [\"Cord loosens slowly and can be seen.\"],"
                    + " \"answer\": \"You can see cord loosen slowly.\"}\n";

    @TempDir
    Path temp;

    private Shell shell() {
        return new Shell(temp.resolve("home"));
    }

    @Test
    void each_line_is_answered_in_order() throws IOException {
        Path file = Files.writeString(temp.resolve("answers.jsonl"), GOOD + "\n" + OWN);

        Shell.Said said = shell().run("content", "grade", file.toString(), "--tier", "1");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines()).hasSize(2);
        JsonNode first =
                new ObjectMapper().readTree(said.out().lines().findFirst().orElseThrow());
        assertThat(first.path("id").asText()).isEqualTo("a");
        assertThat(first.path("score").asDouble())
                .isBetween(first.path("low").asDouble(), first.path("high").asDouble());
        assertThat(first.path("points")).hasSizeGreaterThan(2);
        assertThat(shell().type(GOOD + "\n" + OWN, "content", "grade", "--tier", "1")
                        .out())
                .isEqualTo(said.out());
    }

    @Test
    void mistakes_in_a_guide_are_told_like_anywhere_else_and_only_where_the_guide_is_meant() throws IOException {
        Path guides = temp.resolve("guides");
        Path mid = Guides.copy(Guides.REEF, guides).resolve("questions/mid.yaml");
        Files.writeString(mid, Files.readString(mid).replace("level: mid", "level: middle"));

        Shell.Said other = shell().type(GOOD, "content", "grade", "--tier", "1", "--content", guides.toString());
        String meant =
                "{\"career\": \"reef-gardener\", \"questionId\": \"reef-plot-survey\", \"answer\": \"A line.\"}\n";
        Shell.Said own = shell().type(meant, "content", "grade", "--tier", "1", "--content", guides.toString());

        assertThat(other.code()).isZero();
        assertThat(own.code()).isEqualTo(65);
        assertThat(own.err()).contains("mid.yaml:").contains("middle");
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_does_not_stop_the_rest() {
        Shell.Said said = shell().type(GOOD + "not json\n" + OWN, "content", "grade", "-", "--tier", "1");

        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out().lines()).hasSize(2);
        assertThat(said.err())
                .contains("standard input:2: it is not JSON.")
                .contains("1 of 3 lines could not be graded");
    }

    @Test
    void what_an_answer_holds_does_not_drive_the_terminal() {
        String evil = OWN.replace("You can see cord", "\\u001b[2J\\u202EYou can \\u009b31m see cord");

        Shell.Said said = shell().type(evil, "content", "grade", "-", "--tier", "1");

        assertThat(said.code()).isZero();
        assertThat(said.out().codePoints().filter(c -> c != '\n' && (c < 32 || c == 0x9B || c == 0x202E)))
                .isEmpty();
    }

    @Test
    void it_ends_quietly_when_nobody_reads_on() {
        PrintStream gone = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("closed");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        int code = shell().run(GOOD.repeat(50), gone, err, "content", "grade", "-", "--tier", "1");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_missing_file_and_an_unknown_tier_are_refused() {
        assertThat(shell().run("content", "grade", temp.resolve("none").toString())
                        .code())
                .isEqualTo(66);
        assertThat(shell().run("content", "grade", temp.toString()).code()).isEqualTo(66);
        assertThat(shell().run("content", "grade", "-", "--tier", "3").code()).isEqualTo(2);
    }
}
