package dev.careercli.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorReporterTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int fault(Path folder) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                stream,
                stream,
                Map.of(),
                Environment.Device.NONE,
                Clock.systemUTC(),
                UUID::randomUUID);
        return new ErrorReporter(
                        environment, new DisplayOptions(80, Glyphs.ASCII, false, true, false), new GlobalOptions())
                .fault(new IllegalStateException("words of the person"), folder);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_fault_report_is_for_its_owner_alone_and_quotes_no_message() throws IOException {
        Path folder = temp.resolve("new/state");

        assertThat(fault(folder)).isEqualTo(ExitCode.INTERNAL.code());

        List<Path> reports;
        try (Stream<Path> files = Files.list(folder)) {
            reports = files.toList();
        }
        assertThat(reports).hasSize(1);
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(Objects.requireNonNull(folder.getParent()))).isEqualTo("rwx------");
        assertThat(mode(reports.get(0))).isEqualTo("rw-------");
        assertThat(Files.readString(reports.get(0)))
                .contains("IllegalStateException")
                .contains("ErrorReporterTest")
                .doesNotContain("words of the person");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(reports.get(0).getFileName().toString());
    }

    @Test
    void without_a_place_for_it_the_fault_is_still_told() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThat(fault(file)).isEqualTo(ExitCode.INTERNAL.code());

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--debug");
    }
}
