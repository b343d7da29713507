package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Main;
import dev.careercli.cli.kit.Environment;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the machine throws in the middle of a command ends like any fault: 70, three lines, a private report. */
class FaultTest {
    @TempDir
    Path home;

    static Stream<Throwable> faults() {
        return Stream.of(
                new NoClassDefFoundError("dev/careercli/fit/FitScorer"),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new ExceptionInInitializerError(new IllegalStateException("x")),
                new UnsatisfiedLinkError("jlinenative"),
                new AssertionError("secret words of an answer"),
                new IllegalStateException("secret words of an answer"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_any_kind_is_70_with_three_lines_and_a_report_for_its_owner_alone(Throwable fault)
            throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("CAREER_HOME", home.toString(), "TERM", "xterm"),
                Environment.Device.NONE,
                Clock.systemUTC(),
                () -> {
                    throw thrown(fault);
                });

        int code = Main.run(new String[] {"roadmap", "done", "1a"}, environment);

        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(70);
        assertThat(said.lines()).hasSize(3);
        assertThat(said)
                .startsWith("career: an internal fault stopped this command")
                .doesNotContain("secret", "Error", "java.");
        try (Stream<Path> state = Files.list(home.resolve("state"))) {
            List<Path> reports = state.filter(p -> p.getFileName().toString().startsWith("report-"))
                    .toList();
            assertThat(reports).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reports.get(0))))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(reports.get(0)))
                    .contains(fault.getClass().getName())
                    .doesNotContain("secret");
        }
    }

    private static RuntimeException thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }
}
