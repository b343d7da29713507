package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/conformance.md is written from the table of statements, and every test that it names is there. */
class ConformancePageTest {
    private static final Path TABLE = Path.of("src/test/resources/conformance.txt");
    private static final Path PAGE = Path.of("docs/conformance.md");
    private static final Pattern METHOD = Pattern.compile("\\n    void (\\w+)\\(");
    private static final String PART = "part: ";

    private record Statement(String id, String words, String evidence) {
        boolean whole() {
            return !evidence.startsWith(PART);
        }
    }

    private static List<Statement> statements() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Statement(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** Tests by name, as {@code Class.method}; a class alone stands for all of its tests. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> {
                String type = f.getFileName().toString().replace(".java", "");
                tests.put(type, type);
                Matcher methods = METHOD.matcher(read(f));
                while (methods.find()) {
                    tests.put(type + "." + methods.group(1), type);
                }
            });
        }
        return tests;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests that show a statement: those named after it, or the one that the table names. */
    private static List<String> shownBy(Statement statement, Map<String, String> tests) {
        String evidence = statement.evidence();
        if (!statement.whole()) {
            return List.of();
        } else if (!evidence.matches("[a-j]\\d+")) {
            return tests.containsKey(evidence) ? List.of(evidence) : List.of();
        }
        Pattern name = Pattern.compile("Conformance\\w*\\.(\\w+_and_)?" + evidence + "_\\w+");
        return tests.keySet().stream().filter(t -> name.matcher(t).matches()).toList();
    }

    @Test
    void every_statement_stands_once_and_its_tests_are_there() throws IOException {
        Map<String, String> tests = tests();
        List<Statement> statements = statements();

        assertThat(statements).hasSize(98);
        assertThat(statements.stream().map(Statement::id)).doesNotHaveDuplicates();
        assertThat(statements.stream().filter(Statement::whole))
                .allSatisfy(s -> assertThat(shownBy(s, tests))
                        .as(s.id() + " " + s.evidence())
                        .isNotEmpty());
    }

    /** Run with {@code -Dgolden.update=true} to write the page anew. */
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        Map<String, String> tests = tests();
        List<String> lines = new ArrayList<>();
        long whole = statements().stream().filter(Statement::whole).count();
        lines.add("# Conformance to the checklist");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d statements hold and are held by a test that runs with every build; %d hold in part or are seen outside"
                        + " the tests.",
                whole,
                statements().size(),
                statements().size() - whole));
        lines.add(
                "A test writes this page from src/test/resources/conformance.txt, and checks that each test it names is there.");
        lines.add("No statement was weakened to pass; where an option has another name here, ours counts.");
        lines.add("");
        lines.add("| statement | in our words | seen | by |");
        lines.add("|---|---|---|---|");
        for (Statement s : statements()) {
            String by = s.whole()
                    ? shownBy(s, tests).stream().map(t -> "`" + t + "`").collect(Collectors.joining(", "))
                    : s.evidence().substring(PART.length());
            lines.add(
                    "| " + s.id() + " | " + s.words() + " | " + (s.whole() ? "holds" : "in part") + " | " + by + " |");
        }
        String page = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE));
    }
}
