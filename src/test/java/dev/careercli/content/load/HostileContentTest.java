package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to hurt: each is refused with its place, whoever reads it, and none is waited for or run. */
class HostileContentTest {
    private static final int ALMOST_4_MB = 4_000_000;

    @TempDir
    Path temp;

    static List<Arguments> documents() {
        return List.of(
                arguments("flow lists 10,000 deep", "[".repeat(10_000), "is nested more than 40 levels deep"),
                arguments("flow mappings 10,000 deep", "{a:\n".repeat(10_000), "is nested more than 40 levels deep"),
                arguments("block lists 5,000 deep", "- ".repeat(5_000), "is nested more than 40 levels deep"),
                arguments("keys 5,000 deep", "? ".repeat(5_000), "a key must be a word, not a list or a mapping"),
                arguments("block mappings 500 deep", staircase(500), "is nested more than 40 levels deep"),
                arguments("a billion laughs", laughs(), "anchors are not allowed: \"&a0\""),
                arguments("an object of a class", "!!javax.script.ScriptEngineManager [x]", "tags are not allowed"),
                arguments(
                        "an object from the net",
                        "a: !!java.net.URL [\"https://example.org\"]",
                        "tags are not allowed"),
                arguments(
                        "a program of another language",
                        "!!python/object/apply:os.system [ls]",
                        "tags are not allowed"),
                arguments("a binary", "a: !!binary aGk=", "tags are not allowed"),
                arguments("a document in a document", "a: 1\n---\nb: 2\n", "holds a second document"),
                arguments("a million values", "[" + "1,\n".repeat(1_000_000) + "]", "holds more than 100000 values"),
                arguments("a million keys", keys(300_000), "holds more than 100000 values"),
                arguments("one key a million times", "a:\n".repeat(1_000_000), "the key \"a\" stands twice"),
                arguments("a million aliases", "[" + "*a,\n".repeat(1_000_000) + "]", "aliases are not allowed"),
                arguments(
                        "a key of a megabyte",
                        "? " + "a\n  ".repeat(300_000) + "\n: 1",
                        "a key is longer than 128 characters"),
                arguments(
                        "one line of almost 4 MB", "a".repeat(ALMOST_4_MB), "has a line of more than 10000 characters"),
                arguments(
                        "one text of almost 4 MB",
                        ("a".repeat(9_999) + "\n").repeat(400),
                        "the file must be a mapping"),
                arguments(
                        "a quote that never ends",
                        "a: \"" + "bbbbbbb b\n ".repeat(ALMOST_4_MB / 11),
                        "is not valid YAML"),
                arguments("nothing but blanks", (" ".repeat(9_999) + "\n").repeat(400), "is empty"),
                arguments(
                        "nothing but tabs",
                        ("\t".repeat(9_999) + "\n").repeat(400),
                        "a tab stands where only spaces may indent"),
                arguments("nothing but comments", "#\n".repeat(ALMOST_4_MB / 2), "is empty"),
                arguments("a character beyond Unicode", "a: \"\\UFFFFFFFF\"", "is not valid YAML"),
                arguments("YAML of a version to come", "%YAML 9.9\n---\na: 1", "is not valid YAML"),
                arguments(
                        "a version too long for a number",
                        "%YAML 1." + "9".repeat(50) + "\n---\na: 1",
                        "is not valid YAML"),
                arguments("an escape sequence", "a: \u001b[2J", "holds the control character U+001B"),
                arguments("a null character", "a: \0", "holds the control character U+0000"),
                arguments("more than 4 MB", " ".repeat(ALMOST_4_MB + 300_000), "is larger than 4 MB"));
    }

    private static String staircase(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String laughs() {
        return "a0: &a0 ha\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n")
                        .collect(Collectors.joining());
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining());
    }

    private LintReport lint(Path path) {
        return new ContentBench(null, null, LocalDate.of(2026, 11, 23)).lint(path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_hostile_document_is_refused_with_its_place(String name, String text, String message) {
        Path guide = Fixtures.guide(temp, "odd", text, Fixtures.questionsYaml());

        assertThat(name).isNotBlank();
        assertThat(lint(guide).problems())
                .filteredOn(p -> p.file().endsWith("career.yaml"))
                .extracting(Problem::headline)
                .anySatisfy(line -> assertThat(line)
                        .matches("(?s).*career\\.yaml:\\d+:\\d+: .*")
                        .contains(message));
        assertThatThrownBy(() -> new ContentLoader(guide, null).library()).isInstanceOf(ContentException.class);
    }

    @Test
    void what_every_value_of_a_large_file_has_wrong_is_told_in_bounds() {
        Path guide = Fixtures.guide(temp, "odd", "day: [" + "1,\n ".repeat(90_000) + "]\n", "questions: []\n");

        assertThat(lint(guide).problems()).hasSizeBetween(100, 500);
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path guide = Fixtures.guide(temp, "odd", "", "");
        Path career = guide.resolve("career.yaml");

        Files.write(career, new byte[] {'a', ':', ' ', (byte) 0xC3, '('});
        assertThat(lint(career).problems()).extracting(Problem::message).contains("is not UTF-8 from here on");
        Files.write(career, "a: 1".getBytes(StandardCharsets.UTF_16LE));
        assertThat(lint(career).errors()).isPositive();
    }

    @Test
    void a_hundred_megabytes_are_refused_before_they_are_read() throws IOException {
        Path guide = Fixtures.guide(temp, "odd", "", Fixtures.questionsYaml());
        try (RandomAccessFile file =
                new RandomAccessFile(guide.resolve("career.yaml").toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        assertThat(lint(guide).problems()).extracting(Problem::message).containsExactly("is larger than 4 MB");
    }

    @Test
    void a_folder_where_a_file_is_meant_is_told() throws IOException {
        Path guide = Files.createDirectories(temp.resolve("odd"));
        Files.createDirectories(guide.resolve("career.yaml"));

        assertThat(lint(guide).problems()).extracting(Problem::message).containsExactly("is a folder, not a file");
    }

    @Test
    void a_link_that_leads_to_itself_is_told() throws IOException {
        Path loop = temp.resolve("loop.yaml");
        Files.createSymbolicLink(loop, loop);

        assertThat(lint(loop).problems())
                .extracting(Problem::message)
                .containsExactly("is a symbolic link that leads back to itself");
    }

    @Test
    void a_pipe_is_refused_without_waiting_for_its_other_end() throws IOException, InterruptedException {
        Path guide = Fixtures.guide(temp, "odd", "", Fixtures.questionsYaml());
        Path pipe = guide.resolve("career.yaml");
        Files.delete(pipe);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is missing");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        assertThat(lint(guide).problems()).extracting(Problem::message).containsExactly("is not a regular file");
        assertThatThrownBy(() -> new ContentLoader(guide, null).library()).isInstanceOf(ContentException.class);
    }
}
