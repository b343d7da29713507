package dev.careercli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs other programs with a scratch home and an environment that says nothing of the machine's own. */
final class Tools {
    private static final int MOST_SECONDS = 60;
    private final Path scratch;
    private final Map<String, String> variables = new HashMap<>();

    /** What a program said and its exit code. */
    record Ran(int code, String out, String err) {}

    Tools(Path scratch) {
        this.scratch = scratch;
        variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        variables.put("HOME", scratch.toString());
        variables.put("CAREER_HOME", home().toString());
        variables.put("CAREER_NOW", "2026-11-23T09:00:00Z");
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("TZ", "UTC");
        // Else each scratch home would have an archive made for it.
        variables.put("CAREER_ARCHIVE", "no");
    }

    Path home() {
        return scratch.resolve("home");
    }

    Tools with(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    /** Where a tool is; the test is skipped where it is missing. */
    Path need(String tool) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            Path file = Path.of(folder).resolve(tool);
            if (Files.isExecutable(file)) {
                return file.toAbsolutePath();
            }
        }
        assumeTrue(false, tool + " is not installed");
        throw new IllegalStateException(tool);
    }

    Ran run(String... words) {
        try {
            Path out = Files.createTempFile(scratch, "out", "");
            Path err = Files.createTempFile(scratch, "err", "");
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words)));
            builder.environment().clear();
            builder.environment().putAll(variables);
            builder.redirectInput(Path.of("/dev/null").toFile());
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            Process process = builder.start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", words) + " did not end");
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The virtual machine of the program that runs in this home; its parent is the shell of the launcher. */
    ProcessHandle jvm() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().command().orElse("").endsWith("/java"))
                .filter(p -> environment(p.pid()).contains("CAREER_HOME=" + home()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing runs in " + home()));
    }

    private static String environment(long process) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/environ"));
        } catch (IOException e) {
            return "";
        }
    }
}
