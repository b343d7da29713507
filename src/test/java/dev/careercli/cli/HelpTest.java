package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.render.Cells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    private static final String ANSWERS = "coding: 3\nai_interest: 3\nhours_per_week: 8\n";

    private static final String ANSWER =
            "{\"questionId\": \"direct-and-indirect-injection\", \"answer\": \"Text that gives orders.\"}\n";

    @TempDir
    Path home;

    static Stream<String> commands() {
        return CommandTree.words();
    }

    static Stream<String> examples() {
        return CommandTree.examples();
    }

    private static String[] words(String line) {
        return Stream.of(line.split(" ", -1)).filter(w -> !w.isEmpty()).toArray(String[]::new);
    }

    private static String[] joined(String first, String rest, String last) {
        return words(first + " " + rest + " " + last);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_and_its_options_say_the_same(String command) {
        Shell shell = new Shell(home);

        Shell.Said help = shell.run(joined("help", command, ""));

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage").contains("$ career");
        assertThat(shell.run(joined("", command, "--help"))).isEqualTo(help);
        assertThat(shell.run(joined("", command, "-h"))).isEqualTo(help);
        assertThat(shell.run(joined("-h", command, ""))).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void help_fits_the_screen(int columns) {
        List<String> pages = new ArrayList<>(CommandTree.words().toList());
        pages.addAll(HelpTopic.words());
        for (String page : pages) {
            Shell.Said help = new Shell(home).wide(columns).run(joined("help", page, ""));

            assertThat(help.out().lines())
                    .as("help %s at %d columns", page, columns)
                    .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(columns));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_runs(String example) throws IOException {
        List<String> line = new ArrayList<>(List.of(words(example)).subList(1, words(example).length));
        // A file or folder that an example writes belongs into this test's own folder.
        int out = line.indexOf("--out");
        if (out >= 0) {
            line.set(out + 1, home.resolve("out").resolve(line.get(out + 1)).toString());
        } else if (line.contains("new")) {
            line.addAll(List.of("--out", home.resolve("out").toString()));
        }
        Files.createDirectories(home.resolve("out"));

        Shell shell = new Shell(home.resolve("home"));
        shell.run("roadmap", "done", "1a");
        shell.run("roadmap", "done", "1b");

        Shell.Said said = shell.type(typedFor(example, shell), line.toArray(String[]::new));

        assertThat(said.code()).as("%s said %s", example, said.err()).isZero();
        assertThat(said.out()).isNotEmpty();
    }

    /** What stands in the file that an example reads from standard input. */
    private static String typedFor(String example, Shell shell) {
        if (example.contains("grade")) {
            return ANSWER;
        } else if (example.contains("replay")) {
            return "{\"id\": \"a\", \"reviews\": []}\n";
        } else if (example.contains("import")) {
            return shell.run("history", "export").out();
        }
        return ANSWERS;
    }

    @Test
    void every_command_has_an_example() {
        assertThat(CommandTree.all().stream().filter(s -> !s.usageMessage().hidden()))
                .allSatisfy(spec -> assertThat(spec.usageMessage().footer())
                        .as(spec.qualifiedName())
                        .anyMatch(l -> l.startsWith("$ career")));
    }

    @Test
    void every_option_has_one_long_name_and_at_most_one_short_one() {
        for (CommandSpec spec : CommandTree.all()) {
            assertThat(spec.options()).allSatisfy(option -> {
                assertThat(option.names())
                        .as(spec.qualifiedName())
                        .filteredOn(n -> n.startsWith("--"))
                        .hasSize(1);
                assertThat(option.names()).as(spec.qualifiedName()).hasSizeLessThanOrEqualTo(2);
            });
        }
    }

    @Test
    void an_option_takes_the_same_wherever_it_stands() {
        // fit takes answers from a file, history forgets them: both are what one would type.
        Set<String> twoMeanings = Set.of("--answers");
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (CommandSpec spec : CommandTree.all()) {
            for (OptionSpec option : spec.options()) {
                // A number is a number, whether or not it can be left out.
                String type =
                        option.type().getSimpleName().toLowerCase(Locale.ROOT).replaceFirst("^int$|^long$", "integer");
                String label = option.arity().max() == 0 ? "" : option.paramLabel() + " ";
                Stream.of(option.names())
                        .forEach(n ->
                                kinds.computeIfAbsent(n, k -> new TreeSet<>()).add(label + type));
            }
        }

        kinds.keySet().removeAll(twoMeanings);
        assertThat(kinds).allSatisfy((name, kind) -> assertThat(kind).as(name).hasSize(1));
    }

    @Test
    void every_command_describes_its_own_option_in_one_or_two_sentences() {
        for (CommandSpec spec : CommandTree.all()) {
            for (OptionSpec option : spec.options()) {
                String where = spec.qualifiedName() + " " + option.longestName();
                String description = String.join(" ", option.description());

                assertThat(description).as(where).endsWith(".").matches("[A-Z0-9].{5,}");
                // A description that names the command it is for was written for several of them.
                CommandTree.all().stream()
                        .map(CommandSpec::name)
                        .forEach(name -> assertThat(description).as(where).doesNotStartWith(name + ":"));
            }
        }
    }

    @Test
    void help_lists_every_exit_code() {
        String page = new Shell(home).wide(200).run("help", "exit-codes").out();

        assertThat(ExitCode.values())
                .allSatisfy(code -> assertThat(page.lines().map(String::strip))
                        .anyMatch(l -> l.startsWith(code.code() + " ") && l.endsWith(code.meaning())));
    }

    @Test
    void help_lists_every_variable_that_is_read() throws IOException {
        String page = new Shell(home).wide(200).run("help", "environment").out();
        Set<String> read = new TreeSet<>();
        // The names of variables that are handed to a look-up, alone or as an argument of a call or of a list.
        Pattern named =
                Pattern.compile("\"((?:[A-Z]+_)+[A-Z]+|ACCESSIBLE|COLUMNS|EDITOR|HOME|LANG|PAGER|TERM|VISUAL)\"");
        for (String room : List.of("app", "cli", "files", "journal", "profile", "terminal")) {
            Path folder = Path.of("src", "main", "java", "dev", "careercli").resolve(room);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    collect(named, Files.readString(file), read);
                }
            }
        }
        collect(Pattern.compile("\\$\\{([A-Z_]+):-"), Files.readString(Path.of("career")), read);
        // A handler's name, and what a shell sets for itself.
        read.removeAll(Set.of("SIG_IGN", "PWD"));
        Set<String> listed = HelpTopic.variables().stream()
                .flatMap(row -> Stream.of(row.get(0).split(", ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).contains("CAREER_HOME", "XDG_DATA_HOME", "NO_COLOR", "VISUAL", "JAVA_HOME", "CAREER_PAGER");
        assertThat(listed).containsAll(read);
        assertThat(listed).allSatisfy(name -> assertThat(page).contains(name));
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }
}
