package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.FitSpec;
import dev.careercli.content.ItemId;
import dev.careercli.content.load.AnswersFile.Answers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersFileTest {
    private static final FitSpec FIT = CareerDecoder.decode(Fixtures.parse("career.yaml", Fixtures.careerYaml()))
            .orThrow()
            .fit();

    @TempDir
    Path temp;

    private static Answers read(String text) {
        return AnswersFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in", FIT);
    }

    @Test
    void yaml_and_json_say_the_same() {
        Answers yaml = read("water: 4\nt1: 0\nm1: '?'\nhours_per_week: 12\n");
        Answers json = read("{\n\t\"water\": 4,\"t1\":0,\n\t\"m1\": \"?\", \"hours_per_week\": 12}\n");

        assertThat(json).isEqualTo(yaml);
        assertThat(yaml.answers())
                .containsEntry(new ItemId("water"), OptionalInt.of(4))
                .containsEntry(new ItemId("m1"), OptionalInt.empty())
                .hasSize(3);
        assertThat(yaml.hoursPerWeek()).hasValue(12);
    }

    @Test
    void hours_may_be_none_or_left_out() {
        assertThat(read("hours_per_week: 0\n").hoursPerWeek()).hasValue(0);
        assertThat(read("{}").hoursPerWeek()).isEmpty();
    }

    @Test
    void what_other_programs_write_for_unknown_is_can_t_tell() {
        assertThat(read("{\"water\": null, \"t1\": 2, \"hours_per_week\": null}"))
                .isEqualTo(read("water: '?'\nt1: 2\n"))
                .isEqualTo(read("water:\nt1: 2\nhours_per_week: ~\n"));
    }

    @Test
    void an_empty_file_is_told_how_an_answer_is_written() {
        assertThatThrownBy(() -> read("# later\n"))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems().get(0).hint())
                                .isEqualTo("Write one answer a line, such as: coding: 3"));
    }

    @Test
    void a_folder_is_no_file_and_cannot_be_read() {
        assertThatThrownBy(() -> AnswersFile.read(temp, FIT))
                .isInstanceOf(MissingInputException.class)
                .hasMessageEndingWith("is a folder, not a file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "watr: 3|in:1:1: unknown item \"watr\"",
                "water: 5|in:1:8: \"5\" is no answer from 0 to 4",
                "water: -1|in:1:8: \"-1\" is no answer from 0 to 4",
                "water: yes|in:1:8: \"yes\" is no answer from 0 to 4",
                "water: 2.5|in:1:8: \"2.5\" is no answer from 0 to 4",
                "water: '3'|in:1:8: \"3\" is no answer from 0 to 4",
                "water: [3]|in:1:8: a list or a mapping is no answer from 0 to 4",
                "first_job: 3|in:1:12: \"3\" is no answer from 0 to 2",
                "hours_per_week: 61|in:1:17: \"61\" is no answer from 0 to 60",
                "{water: 1, water: 2}|in:1:12: the key \"water\" stands twice",
                "water: {|in:2:1: is not valid YAML: expected the node content, but found '<stream end>'",
                "- water|in:1:1: is not a mapping of answers",
                "#|in:2:1: is empty"
            })
    void a_bad_answer_is_refused_with_its_place(String text, String headline) {
        assertThatThrownBy(() -> read(text + "\n"))
                .isInstanceOf(ContentException.class)
                .hasMessage(headline);
    }

    @Test
    void every_bad_answer_is_told_at_once() {
        assertThatThrownBy(() -> read("watr: 3\nt1: 9\n")).isInstanceOfSatisfying(ContentException.class, e -> {
            assertThat(e.problems()).hasSize(2);
            assertThat(e.problems().get(0).hint()).isEqualTo("Did you mean water?");
        });
    }

    @Test
    void a_file_too_large_is_refused_before_it_is_read_and_a_missing_one_is_missing() throws IOException {
        Path large = temp.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThatThrownBy(() -> AnswersFile.read(large, FIT)).hasMessageEndingWith("is larger than 4 MB");
        assertThatThrownBy(() -> AnswersFile.read(temp.resolve("none"), FIT))
                .isInstanceOf(MissingInputException.class)
                .hasMessageEndingWith("none: there is no such file");
    }
}
