package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Tools.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases that failed once, played through the launcher as they were found. */
@Tag("tool")
class CasesIT {
    @TempDir
    Path scratch;

    private Tools tools() {
        return new Tools(scratch);
    }

    private Ran run(String line) {
        return tools().run("sh", "-c", line);
    }

    private Path journal() {
        return scratch.resolve("home/data/journal.jsonl");
    }

    @Test
    void a_journal_that_was_emptied_is_no_newcomer_and_the_doctor_names_the_way_back() throws IOException {
        run("./career roadmap --hours 8 -q; CAREER_NOW=2026-11-24T09:00:00Z ./career roadmap --hours 9 -q");
        Files.write(journal(), new byte[0]);

        Ran doctor = run("./career doctor");
        assertThat(doctor.code()).isEqualTo(65);
        assertThat(doctor.out()).contains("career doctor --restore 2026-11-24");
        assertThat(run("./career next").out()).contains("Bring your journal back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history export", "export anki", "list", "show", "roadmap", "help", "doctor"})
    void a_full_disk_on_standard_output_is_74(String command) {
        run("./career roadmap --hours 8 -q");

        Ran ran = run("./career " + command + " >/dev/full");

        assertThat(ran.code()).as(command).isEqualTo(74);
        assertThat(ran.err()).startsWith("career: cannot write to standard output: No space left on device.");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_error() {
        Ran ran = run("{ ./career export anki; echo $? >&2; } | head -n 1");

        assertThat(ran.err()).isEqualTo("0\n");
    }

    @Test
    void no_study_day_is_put_on_a_day_off() {
        run("./career roadmap --start 2026-12-09 --hours 8 --skip 2026-12-24..2027-01-03 -q");

        assertThat(run("./career export ics --slots mon,thu").out())
                .contains("EXDATE;VALUE=DATE:20261224", "EXDATE;VALUE=DATE:20261228", "EXDATE;VALUE=DATE:20261231");
    }

    @Test
    void an_export_that_went_through_windows_is_imported() {
        run("./career roadmap --hours 8 -q; ./career roadmap done 1a -q");
        Ran ran = run("{ printf '\\357\\273\\277'; ./career history export | sed 's/$/\\r/'; } >" + scratch
                + "/w.jsonl; ./career history import " + scratch + "/w.jsonl --yes --home " + scratch + "/other");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("2 events added");
    }

    @Test
    void what_keeps_no_file_needs_no_home() {
        for (String command : List.of("--version", "help", "show day", "list", "completion bash", "content lint")) {
            Ran ran = run("env -u HOME -u CAREER_HOME ./career " + command);
            assertThat(ran.code()).as(command + ran.err()).isZero();
        }
        assertThat(run("echo 'coding: 3' | env -u HOME -u CAREER_HOME ./career fit --answers - --no-save")
                        .code())
                .isZero();
    }

    /** Names and words beyond ASCII, in a locale that is set, not set, not installed, or no locale at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"-u LC_ALL -u LANG", "LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=de_DE.UTF-8", "LC_ALL=not.a.locale"})
    void letters_beyond_ascii_are_kept_in_every_locale(String locale) throws IOException {
        Path answers = Files.writeString(scratch.resolve("Käfer ü.yaml"), "coding: 3\n");

        assertThat(run("env " + locale + " ./career fit --answers '" + answers + "' --no-save")
                        .code())
                .isZero();
        assertThat(run("env " + locale + " ./career roadmap done 1a --evidence 'Prüfung € 道'")
                        .code())
                .isZero();
        assertThat(Files.readString(journal())).contains("Prüfung € 道").doesNotContain("\uFFFD");
    }

    @Test
    void a_terminal_of_no_size_shows_what_is_typed() {
        try (Tmux tmux = new Tmux(tools(), scratch, 80, 30)) {
            tmux.line("stty rows 0 cols 0; " + TerminalIT.QUIZ + " --no-grade");
            tmux.await("1 of 1");
            tmux.await("›");
            tmux.type("an answer somebody can see");
            tmux.await("an answer somebody can see");
            tmux.press("C-c");
            tmux.awaitShell();
        }
    }

    @Test
    void the_quit_key_prints_no_threads_over_an_answer() {
        try (Tmux tmux = new Tmux(tools(), scratch, 80, 30)) {
            tmux.line(TerminalIT.QUIZ + " --no-grade");
            tmux.await("1 of 1");
            tmux.await("›");
            tmux.type("half an answer");
            tmux.await("half an answer");
            tmux.press("C-\\");
            tmux.type(" and the rest");
            assertThat(tmux.await("and the rest"))
                    .doesNotContain("Full thread dump")
                    .doesNotContain("\tat ");
        }
    }
}
