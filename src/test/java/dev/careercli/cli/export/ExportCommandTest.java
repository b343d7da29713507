package dev.careercli.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.event.SampleEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(home);
    }

    @Test
    void every_format_goes_to_standard_output_and_nothing_to_standard_error() {
        shell().run("roadmap", "done", "1a");
        for (String format : List.of("ics", "markdown", "html", "csv", "anki", "jsonl")) {
            Said said = shell().run("export", format);

            assertThat(said.code()).as(format).isZero();
            assertThat(said.out()).as(format).isNotBlank().endsWith("\n");
            assertThat(said.err()).as(format).isEmpty();
        }
    }

    @Test
    void an_export_keeps_nothing() {
        Said said = shell().run("export", "ics", "--hours", "8", "--start", "2027-01-04");

        assertThat(said.code()).isZero();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_journal_with_a_bad_line_is_exported_without_it_and_says_so() throws IOException {
        shell().run("roadmap", "done", "1a");
        shell().run("roadmap", "done", "1b");
        Path journal = home.resolve("data/journal.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\"crc\":\"..", "\"crc\":\"zz"));
        for (String command : List.of("export jsonl", "history export")) {
            Said printed = shell().run(command.split(" "));
            Said written = shell().run((command + " --out " + folder.resolve("out.jsonl") + " --yes").split(" "));

            assertThat(printed.code()).as(command).isEqualTo(1);
            assertThat(printed.out().lines()).hasSize(1);
            assertThat(printed.err()).contains("1 line of the journal could not be read and is not in the export");
            assertThat(written.code()).isEqualTo(1);
            assertThat(folder.resolve("out.jsonl")).hasContent(printed.out());
        }
    }

    @Test
    void an_export_without_a_last_line_that_was_cut_off_says_so() throws IOException {
        shell().run("roadmap", "done", "1a");
        Path journal = home.resolve("data/journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"crc\":\"0");

        Said printed = shell().run("history", "export");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().lines()).hasSize(1);
        assertThat(printed.err())
                .contains("1 line of the journal could not be read and is not in the export, the first is line 2");
        shell().run("roadmap", "done", "1b");
        assertThat(shell().run("history", "export").code()).isZero();
    }

    @Test
    void no_cell_is_a_formula_whatever_a_spreadsheet_splits_at() {
        for (String answer : List.of(
                "=1+1",
                "a;=1+1",
                "a\t=1+1",
                "a\t@SUM(1)",
                "\uff1dcmd",
                "a;\uff0b1",
                "a;\uff20x",
                "a; -1",
                "\u30001;\u3000=2")) {
            shell().record(SampleEvents.answered(SampleEvents.BOT, 3, answer));
        }

        String csv = shell().run("export", "csv").out();

        assertThat(csv.lines().count()).isGreaterThan(9);
        for (String part : csv.split("[,;\\t\\r\\n\"]", -1)) {
            assertThat(part).as(csv).doesNotContainPattern("^[ \u00a0\u3000]*[=+@\uff1d\uff0b\uff0d\uff20-]");
        }
        assertThat(csv).contains("'=1+1", "a;'=1+1", "a\t'=1+1", "'\uff1dcmd", "a;'\uff0b1");
    }

    @Test
    void an_unknown_format_exits_2_and_names_the_one_that_was_meant() {
        Said said = shell().run("export", "markdwon");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Did you mean 'markdown'?");
    }

    @Test
    void no_format_exits_2_and_lists_them() {
        Said said = shell().run("export");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("ics, markdown, html, csv, anki, jsonl");
    }

    @Test
    void options_of_another_format_are_refused() {
        assertThat(shell().run("export", "csv", "--slots", "mon").code()).isEqualTo(2);
        assertThat(shell().run("export", "ics", "--open").code()).isEqualTo(2);
        assertThat(shell().run("export", "ics", "--slots", "mon,someday").code())
                .isEqualTo(2);
        assertThat(shell().run("export", "ics", "--json").code()).isEqualTo(2);
    }

    @Test
    void a_file_is_written_whole_for_its_owner_and_named() throws IOException {
        Path file = folder.resolve("plan.ics");

        Said said = shell().run("export", "ics", "--out", file.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(file.toString());
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(list(folder)).containsExactly(file);
    }

    @Test
    void another_file_is_replaced_only_after_a_yes() throws IOException {
        Path file = folder.resolve("plan.md");
        Files.writeString(file, "mine");

        assertThat(shell().run("export", "markdown", "--out", file.toString()).code())
                .isEqualTo(2);
        assertThat(shell().onDumbTerminal()
                        .type("\n", "export", "markdown", "--out", file.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("mine");

        assertThat(shell().onDumbTerminal()
                        .type("y\n", "export", "markdown", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("# AI DevSecOps Specialist");
        assertThat(shell().run("export", "csv", "--yes", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("day,time,question");
    }

    @Test
    void a_link_stays_a_link_and_the_file_it_names_is_replaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real.md"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), real);

        assertThat(shell().run("export", "markdown", "--yes", "--out", link.toString())
                        .code())
                .isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("# ");
    }

    @Test
    void a_missing_folder_is_66_and_a_folder_for_a_file_is_2() {
        assertThat(shell().run(
                                "export",
                                "ics",
                                "--out",
                                folder.resolve("no/plan.ics").toString())
                        .code())
                .isEqualTo(66);
        Said said = shell().run("export", "ics", "--out", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("is a folder");
    }

    @Test
    void a_device_is_written_to_and_stays_what_it_is() {
        assertThat(shell().run("export", "ics", "--out", "/dev/null").code()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "markdown", "html", "csv", "anki", "jsonl"})
    void a_reader_that_leaves_early_ends_it_quietly(String format) {
        shell().run("roadmap", "done", "1a");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Leaving leaving = new Leaving();

        int code = shell().run("", new PrintStream(leaving, false, StandardCharsets.UTF_8), err, "export", format);

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
        assertThat(leaving.blocksRefused).isLessThanOrEqualTo(1);
    }

    /** A pipe whose reader takes one block and goes. */
    private static final class Leaving extends OutputStream {
        private boolean gone;
        private int blocksRefused;

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            if (gone) {
                blocksRefused++;
                throw new IOException("Broken pipe");
            }
            gone = true;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
