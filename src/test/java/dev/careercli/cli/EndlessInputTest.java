package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that never ends, where a file was expected: told in bounded time and memory, and nothing is changed. */
class EndlessInputTest {
    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    Path home;

    private Said run(String line) {
        Assumptions.assumeTrue(Files.exists(ENDLESS), "there is no " + ENDLESS);
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new Shell(home).run(line.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history replay /dev/zero",
                "content grade /dev/zero --tier 1",
                "history import /dev/zero --yes",
                "fit --answers /dev/zero",
                "content lint /dev/zero"
            })
    void is_bad_data_that_is_named(String line) {
        Said said = run(line);

        assertThat(said.code()).as(said.err()).isEqualTo(65);
        assertThat(said.err() + said.out())
                .contains("/dev/zero")
                .doesNotContain("Exception")
                .doesNotContain("fault");
        assertThat(said.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void says_which_line_had_no_end() {
        assertThat(run("history replay /dev/zero").err()).isEqualTo("""
                        career: /dev/zero: line 1 is longer than 64 million characters; the rest was not read.
                        A line is one JSON object, such as {"id":"a","reviews":[...]}; docs/practice.md has all of it.
                        """);
    }

    @Test
    void is_no_advert() {
        assertThat(run("quiz --advert /dev/zero").code()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history replay", "content grade"})
    void a_folder_or_nothing_in_the_place_of_a_file_is_named(String line) {
        Said folder = run(line + " " + home);
        Said nothing = run(line + " " + home.resolve("none.jsonl"));

        assertThat(folder.code()).isEqualTo(66);
        assertThat(folder.err()).contains(home + " is a folder");
        assertThat(nothing.code()).isEqualTo(66);
        assertThat(nothing.err()).contains("none.jsonl: there is no such file");
    }
}
