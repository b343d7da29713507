package dev.careercli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.grading.Grader;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradeLinesTest {
    private static final Grader GRADER = Grader.tier1();
    private static final Rubric GUIDE =
            new Rubric("Why pin a digest?", List.of("A tag can move, a digest cannot."), List.of(), List.of());
    private static final String GOOD =
            "{\"id\":\"%s\",\"question\":\"Why sign?\",\"references\":[\"A signature proves who built the image.\"],"
                    + "\"answer\":\"It proves who built the image.\"}";

    private final List<String> problems = new ArrayList<>();
    private GradeLines.Summary summary = new GradeLines.Summary(0, 0);

    private List<JsonNode> run(String... lines) throws IOException {
        StringBuilder out = new StringBuilder();
        GradeLines grade = new GradeLines(
                GRADER, (career, id) -> id.equals("pin-digest") ? Optional.of(GUIDE) : Optional.empty(), 2);
        summary = grade.run(
                new StringReader(String.join("\n", lines)), out, (line, reason) -> problems.add(line + " " + reason));
        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }

    @Test
    void answers_come_out_in_the_order_they_came_in() throws IOException {
        String[] lines = new String[100];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = String.format(GOOD, "a" + i);
        }

        List<JsonNode> rows = run(lines);

        assertThat(rows).hasSize(100);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).path("id").asText()).isEqualTo("a" + i);
        }
    }

    @Test
    void a_line_holds_score_interval_points_flags_and_notes() throws IOException {
        JsonNode row = run(String.format(GOOD, "x")).get(0);

        assertThat(row.fieldNames())
                .toIterable()
                .containsExactly("id", "score", "low", "high", "points", "flags", "notes");
        assertThat(row.path("points").get(0).fieldNames())
                .toIterable()
                .containsExactly("id", "verdict", "p", "sentence");
        assertThat(row.path("points").get(0).path("verdict").asText()).isEqualTo("found");
    }

    @Test
    void key_points_keep_their_ids() throws IOException {
        JsonNode row =
                run("{\"id\":1,\"question\":\"q\",\"references\":[],\"keyPoints\":[{\"id\":\"who\",\"text\":\"It proves"
                                + " who built it\",\"must\":true}],\"answer\":\"it shows who built it\"}")
                        .get(0);

        assertThat(row.path("id").asText()).isEqualTo("1");
        assertThat(row.path("points").get(0).path("id").asText()).isEqualTo("who");
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_does_not_stop_the_rest() throws IOException {
        List<JsonNode> rows = run(
                String.format(GOOD, "a"),
                "{",
                "",
                "{\"answer\":\"x\"}",
                "{\"questionId\":\"none\",\"answer\":\"x\"}",
                "[1]",
                "{\"references\":\"x\",\"answer\":\"y\"}",
                "{\"references\":[\"x\"]}",
                String.format(GOOD, "b"));

        assertThat(rows).extracting(r -> r.path("id").asText()).containsExactly("a", "b");
        assertThat(summary).isEqualTo(new GradeLines.Summary(2, 6));
        assertThat(problems)
                .containsExactly(
                        "2 it is not JSON.",
                        "4 it has neither \"references\" nor \"keyPoints\".",
                        "5 there is no question 'none'.",
                        "6 it is not a JSON object.",
                        "7 \"references\" is not a list.",
                        "8 it has no \"answer\".");
    }

    @Test
    void a_question_of_a_guide_is_looked_up_by_its_id() throws IOException {
        JsonNode row = run("{\"career\":\"c\",\"questionId\":\"pin-digest\",\"answer\":\"A tag can move.\"}")
                .get(0);

        assertThat(row.path("points")).isNotEmpty();
        assertThat(row.path("id").asText()).isEqualTo("1");
    }

    @Test
    void a_line_too_long_for_memory_is_refused_and_the_next_one_graded() throws IOException {
        List<JsonNode> rows = run("x".repeat(GradeLines.LONGEST_LINE + 5), String.format(GOOD, "after"));

        assertThat(rows).hasSize(1);
        assertThat(problems).hasSize(1).first().asString().startsWith("1 it is longer than");
    }
}
