package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static ParsedFile read(String text) {
        return YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String only(ParsedFile file) {
        assertThat(file.problems()).hasSize(1);
        return file.problems().get(0).headline();
    }

    @Test
    void a_plain_file_becomes_a_tree_with_the_place_of_every_value() {
        ParsedFile file = read("title: Reef\nphases:\n  - weeks: 8\n    open: true\n    note:\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.root().toString())
                .isEqualTo("{\"title\":\"Reef\",\"phases\":[{\"weeks\":8,\"open\":true,\"note\":null}]}");
        assertThat(file.places().at("/title").value()).isEqualTo(new Location(1, 8));
        assertThat(file.places().at("/phases/0/open").key()).isEqualTo(new Location(4, 5));
        assertThat(file.places().at("/phases/0/open").value()).isEqualTo(new Location(4, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "9:00", "0o7", "0x1F", "1_000", ".inf", "2026-11-23", "1.2.3"})
    void a_word_that_only_old_yaml_converts_stays_text(String word) {
        assertThat(read("b: " + word + "\n").root().path("b").textValue()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: one two #3", "a: é ü # x", "a: one\n  two # x", "- a b  # x", "a: [one two, b #x\n ]"})
    void a_text_of_several_words_that_ends_at_a_comment_is_doubted(String text) {
        ParsedFile file = read(text + "\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.doubts()).hasSize(text.startsWith("a: [") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: one # x",
                "a: 'one two' # x",
                "a: \"one #2\"",
                "a: one#2 two",
                "a: |\n  one two # x",
                "a: >- # x\n  b c",
                "# a b\na: b"
            })
    void a_comment_elsewhere_is_a_comment(String text) {
        assertThat(read(text + "\n").doubts()).isEmpty();
    }

    @Test
    void windows_line_ends_count_as_one_line() {
        assertThat(read("a: 1\r\nb: 2\r\n").places().at("/b").key()).isEqualTo(new Location(2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1|a.yaml:1:4: anchors are not allowed: \"&x\"",
                "&x a: 1|a.yaml:1:1: anchors are not allowed: \"&x\"",
                "a: !!java.net.URL [x]|a.yaml:1:4: tags are not allowed: \"tag:yaml.org,2002:java.net.URL\"",
                "a: !x {b: 1}|a.yaml:1:4: tags are not allowed: \"!x\"",
                "!!str a: 1|a.yaml:1:1: tags are not allowed: \"tag:yaml.org,2002:str\"",
                "<<: {a: 1}|a.yaml:1:1: merge keys are not allowed",
                "{a: 1, a: 2}|a.yaml:1:8: the key \"a\" stands twice",
                "a: !!binary '%'|a.yaml:1:4: tags are not allowed: \"tag:yaml.org,2002:binary\"",
                "? [a]|a.yaml:1:3: a key must be a word, not a list or a mapping",
                "a: [1|a.yaml:2:1: is not valid YAML: expected ',' or ']', but got <stream end>",
                "a: b: c|a.yaml:1:5: is not valid YAML: mapping values are not allowed here",
                "# nothing|a.yaml:2:1: is empty"
            })
    void what_content_may_not_hold_is_refused_with_its_place(String text, String headline) {
        assertThat(only(read(text + "\n"))).isEqualTo(headline);
    }

    @Test
    void an_alias_is_refused_where_it_stands() {
        ParsedFile file = read("a: &x [1]\nb: *x\n*x : 2\n");

        assertThat(file.problems())
                .extracting(Problem::headline)
                .containsExactly(
                        "a.yaml:1:4: anchors are not allowed: \"&x\"",
                        "a.yaml:2:4: aliases are not allowed: \"*x\"",
                        "a.yaml:3:1: aliases are not allowed: \"*x\"");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(only(read("a: 1\n---\nb: 2\n"))).isEqualTo("a.yaml:2:1: holds a second document");
        assertThat(read("---\na: 1\n...\n").problems()).isEmpty();
    }

    @Test
    void forty_levels_are_read_and_more_are_refused() {
        assertThat(read("[".repeat(40) + "]".repeat(40)).problems()).isEmpty();
        assertThat(only(read("[".repeat(42) + "]".repeat(42))))
                .isEqualTo("a.yaml:1:42: is nested more than 40 levels deep");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_place() {
        byte[] latin = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(YamlReader.read("a.yaml", latin))).isEqualTo("a.yaml:2:7: is not UTF-8 from here on");
        assertThat(only(read("\uFEFFa: 1\n"))).isEqualTo("a.yaml:1:1: starts with a byte order mark");
        assertThat(only(read("a: x\u0000\n"))).isEqualTo("a.yaml:1:5: holds the control character U+0000");
        assertThat(only(read("a: x\n\u001b[31m"))).isEqualTo("a.yaml:2:1: holds the control character U+001B");
        assertThat(only(YamlReader.read("a.yaml", "a: 1".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("a.yaml:1:1: is UTF-16, not UTF-8");
    }
}
