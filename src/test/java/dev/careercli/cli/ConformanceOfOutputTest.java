package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.cli.Shell.Said;
import dev.careercli.render.Cells;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of docs/conformance.md under C: output; each test bears the name of its statement. */
class ConformanceOfOutputTest extends Conformance {
    private static final Pattern ISO_DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    @Test
    void c3_no_color_is_color_never() {
        assertThat(run("list --no-color")).isEqualTo(run("list --color never"));
        assertThat(new Shell(home)
                        .with("CLICOLOR_FORCE", "1")
                        .run("list", "--no-color")
                        .out())
                .doesNotContain("\u001b");
        assertThat(run("list --no-color --color always").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "progress", "next", "roadmap", "quiz --list", "history", "config", "config get color"})
    void c5_json_is_one_document_with_a_version(String line) throws IOException {
        Said said = run(line + " --json --color=always");

        JsonNode read = JSON.readTree(said.out());
        assertThat(read.path("schemaVersion").asInt()).isPositive();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiz --json",
                "quiz --mock screen --json",
                "quizz --json",
                "--json quiz --bogus",
                "fit --answers nowhere.yaml --json",
                "roadmap done --json"
            })
    void c5_an_error_is_one_document_too(String line) throws IOException {
        Said said = run(line);

        assertThat(said.out()).isEmpty();
        JsonNode read = JSON.readTree(said.err());
        assertThat(read.path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(read.path("error").path("exitCode").asInt()).isEqualTo(said.code());
        assertThat(read.path("error").path("message").asText()).isNotBlank();
        assertThat(read.path("error").path("advice").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "markdown", "html", "csv", "anki", "jsonl"})
    void c11_an_export_says_what_to_do_with_it(String format) {
        Said said = new Shell(home)
                .run("export", format, "--out", folder.resolve("out").toString());

        assertThat(said.out().replaceAll("\\s+", " ")).contains("Wrote ").contains(" Next: ");
    }

    @Test
    void c12_quiet_says_nothing_when_it_went_well() {
        assertThat(run("-q roadmap done 1b 1c").out()).isEmpty();
        assertThat(run("-q config set color never").out()).isEmpty();
        assertThat(run("-q roadmap done 9z").err()).contains("9z");
    }

    @Test
    void c16_dates_are_written_for_readers_and_in_iso_form_for_programs() {
        run("roadmap done 1a");

        assertThat(run("history").out()).contains("23 Nov 2026").doesNotContainPattern(ISO_DATE);
        assertThat(run("roadmap done 1a").out()).contains("23 Nov 2026").doesNotContainPattern(ISO_DATE);
        assertThat(run("history --plain").out()).startsWith("2026-11-23\t");
        assertThat(run("history --json").out()).contains("\"day\" : \"2026-11-23\"");
        assertThat(run("content stale --older-than 0d").out()).containsPattern("(?m)^ +\\d+ [A-Z][a-z][a-z] 20\\d\\d ");
        assertThat(run("content stale --older-than 0d --plain").out()).containsPattern("(?m)^20\\d\\d-\\d\\d-\\d\\d\t");
    }

    @Test
    void c1_no_command_prints_an_escape_into_a_pipe() {
        assertThat(READERS)
                .allSatisfy(line -> assertThat(run(line).out()).as(line).doesNotContain("\u001b"));
    }

    @Test
    void c7_a_listing_is_one_kind_of_record() {
        for (String line : List.of("list", "quiz --list", "config", "search docker")) {
            assertThat(run(line + " --plain")
                            .out()
                            .lines()
                            .map(l -> l.chars().filter(c -> c == '\t').count()))
                    .as(line)
                    .hasSizeGreaterThan(1)
                    .allMatch(tabs -> tabs > 0);
        }
        assertThat(run("quiz --list --plain")
                        .out()
                        .lines()
                        .map(l -> l.split("\t").length)
                        .distinct())
                .containsExactly(5);
    }

    /** Numbers that a reader sees stand in the data too; the dates of the text in their ISO form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show ladder",
                "show metrics",
                "next",
                "progress",
                "progress --areas",
                "history",
                "config",
                "quiz --list"
            })
    void c8_every_number_of_the_text_is_in_the_data(String line) {
        run("roadmap done 1a");
        assertThat(numbers(run(line).out()))
                .isSubsetOf(numbers(run(line + " --json").out()));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(r -> r.group().replace(",", "").replaceFirst("^0+(?=.)", ""))
                .distinct()
                .toList();
    }

    @Test
    void c9_no_line_is_wider_than_the_screen() {
        for (int width : List.of(20, 40, 80, 120, 200)) {
            for (String line :
                    List.of("list", "show", "show faq", "roadmap", "progress", "next", "history", "help quiz")) {
                assertThat(new Shell(home)
                                .wide(width)
                                .run(line.split(" "))
                                .out()
                                .lines())
                        .as(line + " at " + width)
                        .allSatisfy(l -> assertThat(l.contains("https://") || Cells.width(l) <= width)
                                .as(l)
                                .isTrue());
            }
        }
    }

    @Test
    void c13_no_message_names_a_class_or_a_level() {
        assertThat(FAILURES)
                .allSatisfy(line -> assertThat(run(line).err())
                        .as(line)
                        .doesNotContain("Exception", "dev.careercli", "java.", "WARN", "INFO", "ERROR"));
    }

    @Test
    void c16_numbers_and_dates_do_not_follow_the_locale() {
        Locale before = Locale.getDefault();
        try {
            for (String line : List.of("roadmap --hours 8 --start 2027-01-04", "show ladder", "show metrics")) {
                Said plain = run(line);
                for (String tag : List.of("de-DE", "tr-TR")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(run(line)).as(tag).isEqualTo(plain);
                }
                Locale.setDefault(before);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
