package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import dev.careercli.cli.kit.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard output that takes no more, for every command that prints: an error where it failed, silence where its reader left. */
class FullOutputTest {
    @TempDir
    Path scratch;

    /** The examples of all help pages, and the pages of help themselves. */
    static Stream<String> lines() {
        return Stream.concat(
                CommandTree.examples().map(line -> line.replaceFirst("^career ?", "")),
                CommandTree.words().map(words -> words + " --help"));
    }

    private Shell shell(String name) {
        return new Shell(scratch.resolve(name));
    }

    /** The words of a line, with every file in a folder of this run. */
    private String[] words(String name, String line) {
        String own = line.replaceFirst("--out (?=\\S)", "--out " + scratch + "/" + name + "-");
        boolean writesHere = line.startsWith("content new") && !line.contains("--");
        return (writesHere ? own + " --out " + scratch + "/" + name + "-guides" : own)
                .strip()
                .split(" +");
    }

    private record Ended(int code, String err) {}

    /** Runs with a standard output that fails at the first byte. */
    private Ended failing(String name, String reason, String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream device = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
        PrintStream out = new PrintStream(new StandardOutput(device), false, StandardCharsets.UTF_8);
        int code = shell(name).run("", out, err, words(name, line));
        return new Ended(code, err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_command_that_prints_ends_with_74_on_a_full_disk_and_quietly_where_nobody_reads(String line) {
        Said usual = shell("usual").run(words("usual", line));
        if (usual.out().isEmpty()) {
            return;
        }

        Ended full = failing("full", "No space left on device", line);
        Ended gone = failing("gone", "Broken pipe", line);

        assertThat(full.code()).as(line + "\n" + full.err()).isEqualTo(74);
        assertThat(full.err())
                .contains("cannot write to standard output: No space left on device.")
                .doesNotContain("Exception");
        assertThat(gone.code()).as(line).isEqualTo(usual.code());
        assertThat(gone.err()).as(line).isEqualTo(usual.err());
    }
}
