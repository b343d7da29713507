package dev.careercli.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.careercli.cli.Programs;
import dev.careercli.content.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each exhibit is what it seems to be: the parser of its own kind reads it. {@code formats.tsv} says of which kind. */
class ExhibitsParseTest {
    private static final Path FILES = Path.of("src", "test", "resources", "exhibits");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Kinds that have no grammar: nothing to parse. */
    private static final Set<String> PLAIN = Set.of("drawing", "log", "rules");

    /** What its parser must object to, for each kind that another program reads. */
    private static final Map<String, String> BROKEN = new TreeMap<>(Map.of(
            "dockerfile", "FROM base\nRUNS pip install torch\n",
            "html", "<div></p id=1 id=1>\n",
            "kubernetes", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: b}]}\n",
            "python", "def f(:\n",
            "rego", "package main\ndeny contains msg if {\n",
            "requirements", "torch=>2.2\n",
            "terraform", "locals {\n  models =\n}\n",
            "workflow", "on: push\njobs: {test: {steps: [{run: pytest}]}}\n"));

    private static final String PYTHON = """
            import ast, sys
            try:
                ast.parse(open(sys.argv[1]).read())
                print("ok")
            except SyntaxError as problem:
                print(problem)
            """;

    private static final String REQUIREMENTS = """
            import sys
            from packaging.requirements import InvalidRequirement, Requirement
            try:
                for line in open(sys.argv[1]):
                    if line.strip() and not line.startswith(("#", "-")):
                        Requirement(line.strip())
                print("ok")
            except InvalidRequirement as problem:
                print(problem)
            """;

    @TempDir
    Path folder;

    /** Some lines of an exhibit in one format. */
    private record Piece(String question, int from, int to, String format, String text) {
        String name() {
            return question + " lines " + from + " to " + to + " as " + format;
        }
    }

    private static Map<String, List<String>> exhibits() {
        return ShippedQuestions.all().stream()
                .filter(question -> !question.exhibitLines().isEmpty())
                .collect(Collectors.toMap(question -> question.id().value(), Question::exhibitLines));
    }

    private static List<Piece> pieces() throws IOException {
        Map<String, List<String>> exhibits = exhibits();
        List<Piece> pieces = new ArrayList<>();
        for (String row : Files.readAllLines(FILES.resolve("formats.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = row.split("\t", -1);
            String[] lines = cells[1].split("-", -1);
            int from = Integer.parseInt(lines[0]);
            int to = Integer.parseInt(lines[1]);
            List<String> exhibit = exhibits.getOrDefault(cells[0], List.of());
            assertThat(exhibit).as("the exhibit of " + row).hasSizeGreaterThanOrEqualTo(to);
            String text = String.join("\n", exhibit.subList(from - 1, to)) + "\n";
            pieces.add(new Piece(cells[0], from, to, cells[2], text));
        }
        return pieces;
    }

    @Test
    void the_table_says_of_every_line_of_every_exhibit_how_it_is_read() throws IOException {
        Map<String, List<Integer>> read = pieces().stream()
                .collect(Collectors.groupingBy(
                        Piece::question,
                        Collectors.flatMapping(
                                piece -> IntStream.rangeClosed(piece.from(), piece.to())
                                        .boxed(),
                                Collectors.toList())));

        exhibits()
                .forEach((question, lines) -> assertThat(read.get(question))
                        .as("lines of %s in formats.tsv", question)
                        .isEqualTo(
                                IntStream.rangeClosed(1, lines.size()).boxed().toList()));
        assertThat(pieces())
                .allSatisfy(piece -> assertThat(Stream.of(PLAIN, BROKEN.keySet(), Set.of("json", "yaml"))
                                .flatMap(Set::stream))
                        .as(piece.name())
                        .contains(piece.format()));
    }

    @Test
    void yaml_and_json_are_read_without_a_key_twice() throws IOException {
        for (Piece piece : pieces()) {
            switch (piece.format()) {
                case "json" -> assertThat(read(JSON, piece)).as(piece.name()).isPositive();
                case "yaml", "kubernetes", "workflow" ->
                    assertThat(read(YAML, piece)).as(piece.name()).isPositive();
                default -> {}
            }
        }
    }

    /** The number of documents. */
    private static int read(ObjectMapper mapper, Piece piece) throws IOException {
        try (MappingIterator<JsonNode> documents =
                mapper.readerFor(JsonNode.class).readValues(piece.text())) {
            return documents.readAll().size();
        } catch (IOException e) {
            throw new IOException(piece.name(), e);
        }
    }

    @TestFactory
    @Tag("tool")
    Stream<DynamicTest> the_parser_of_its_kind_reads_it() throws IOException {
        return pieces().stream()
                .filter(piece -> BROKEN.containsKey(piece.format()) && canBeHad(piece.format()))
                .map(piece -> DynamicTest.dynamicTest(
                        piece.name(),
                        () -> assertThat(verdict(piece.format(), piece.text())).isEqualTo("ok")));
    }

    @TestFactory
    @Tag("tool")
    Stream<DynamicTest> the_parser_objects_to_what_is_broken() {
        return BROKEN.entrySet().stream()
                .filter(broken -> canBeHad(broken.getKey()))
                .map(broken -> DynamicTest.dynamicTest(
                        broken.getKey(),
                        () -> assertThat(verdict(broken.getKey(), broken.getValue()))
                                .isNotBlank()
                                .isNotEqualTo("ok")));
    }

    /** No package registry has opa; it reads the policy where somebody put it. Everything else is installed for the tests. */
    private static boolean canBeHad(String format) {
        return !format.equals("rego") || Programs.find("opa").isPresent();
    }

    private String verdict(String format, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "exhibit", ".txt"), text);
        return switch (format) {
            case "python" -> run("python3", "-c", PYTHON, file.toString());
            case "requirements" -> run("python3", "-c", REQUIREMENTS, file.toString());
            case "rego" ->
                run("sh", "-c", "opa parse \"$0\" >\"$0.tree\" 2>&1 && echo ok || cat \"$0.tree\"", file.toString());
            default -> run("node", FILES.resolve("check.cjs").toAbsolutePath().toString(), format, file.toString());
        };
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        Optional<String> found = Programs.find(program);
        assumeTrue(found.isPresent(), program + " is not installed");
        List<String> command = new ArrayList<>(List.of(found.get()));
        command.addAll(List.of(arguments));
        return Programs.run(folder, command).strip();
    }
}
