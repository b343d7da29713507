package dev.careercli.cli;

import dev.careercli.Main;
import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.TypedDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * What {@code bench/fuzz/run} types: dates and the words of a command line, which runs without a home. A
 * fault of the program, exit code 70, is a finding.
 */
public final class InputFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final int LONGEST = 400;

    private InputFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        TypedDate.read(text, TODAY);
        if (text.length() < LONGEST && text.indexOf('/') < 0) {
            run(text.strip().split("[ \\n]+"));
        }
    }

    private static void run(String[] words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("TERM", "xterm"),
                Environment.Device.NONE,
                CLOCK,
                UUID::randomUUID);
        if (Main.run(words, environment) == 70) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + err);
        }
    }
}
