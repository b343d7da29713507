package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManualPagesTest {
    @TempDir
    Path temp;

    static Stream<String> topics() {
        return Stream.concat(CommandTree.words(), HelpTopic.words().stream());
    }

    private void write() throws IOException {
        ManualPages.main(new String[] {temp.toString(), "2026-11-23T23:30:00Z", "9.8.7"});
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(temp)) {
            return walk.filter(f -> f.toString().matches(".*\\.[15]")).sorted().toList();
        }
    }

    @Test
    void there_is_a_page_for_the_program_for_each_command_and_for_the_format() throws IOException {
        write();

        List<String> expected = new ArrayList<>(List.of("man1/career.1", "man5/career-guide.5"));
        CommandTable.words().forEach(w -> expected.add("man1/career-" + w + ".1"));
        assertThat(files()).map(f -> temp.relativize(f).toString()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_page_carries_the_day_of_the_release_and_the_version() throws IOException {
        write();

        assertThat(files())
                .allSatisfy(
                        f -> assertThat(Files.readString(f).lines().findFirst().orElseThrow())
                                .startsWith(".TH \"CAREER")
                                .contains(" 2026-11-23 ", "\"career 9.8.7\""));
    }

    @Test
    void the_first_page_has_the_sections_that_a_reader_looks_for() throws IOException {
        write();

        assertThat(Files.readString(temp.resolve("man1/career.1")))
                .contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"OPTIONS, ", ".SH \"EXIT STATUS\"")
                .contains(".SH \"ENVIRONMENT\"", ".SH \"FILES\"", ".SH \"EXAMPLES\"", "career\\-quiz(1)");
    }

    /** Whatever help prints stands in the manual, word for word. */
    @ParameterizedTest
    @MethodSource("topics")
    void help_and_the_manual_say_the_same(String topic) throws IOException {
        write();
        String word = topic.split(" ", -1)[0];
        Map<String, String> elsewhere = Map.of(
                "", "man1/career.1",
                "exit-codes", "man1/career.1",
                "environment", "man1/career.1",
                "files", "man1/career.1",
                "guide", "man5/career-guide.5");
        String page = read(temp.resolve(elsewhere.getOrDefault(word, "man1/career-" + word + ".1")));
        Shell shell = new Shell(temp.resolve("home"));
        String[] words = Stream.concat(
                        Stream.of("help", "--plain"),
                        Stream.of(topic.split(" ", -1)).filter(w -> !w.isEmpty()))
                .toArray(String[]::new);

        List<String> said = shell.run(words)
                .out()
                .lines()
                .flatMap(l -> Stream.of(l.split("\t", -1)))
                .toList();

        List<String> titles =
                List.of("Usage", "Options", "Commands", "Examples", "Exit codes", "Environment variables", "Files");
        assertThat(said)
                .hasSizeGreaterThan(4)
                .filteredOn(cell -> !titles.contains(cell))
                // The page of a noun shows the options of every verb, and points to the page of the program.
                .filteredOn(cell -> !topic.contains(" ") || !cell.equals("Options for every command: career --help"))
                .allSatisfy(cell -> assertThat(page).containsIgnoringCase(cell));
    }

    /** The words of a page as a reader sees them, in one line. */
    private static String read(Path file) throws IOException {
        return Files.readString(file)
                .replaceAll("(?m)^\\.(SH|SS) \"(.*)\"$", "$2")
                .replaceAll("(?m)^\\.[A-Za-z]{2}( .*)?\n", "")
                .replaceAll("\\\\f[BR]", "")
                .replace("\\-", "-")
                .replace("\\(aq", "'")
                .replace("\\(dq", "\"")
                .replace("\\(ti", "~")
                .replace("\\(ga", "`")
                .replace("\\(ha", "^")
                .replace("\\&", "")
                .replace("\n", " ");
    }

    @Test
    @Tag("tool")
    void mandoc_finds_nothing_to_mend() throws IOException, InterruptedException {
        Optional<String> mandoc = Programs.find("mandoc");
        assumeTrue(mandoc.isPresent(), "mandoc is not installed");
        write();
        List<String> command = new ArrayList<>(List.of(mandoc.get(), "-T", "lint"));
        files().forEach(f -> command.add(f.toString()));

        assertThat(command).hasSizeGreaterThan(15);
        assertThat(Programs.run(temp, command)).isEmpty();
    }
}
