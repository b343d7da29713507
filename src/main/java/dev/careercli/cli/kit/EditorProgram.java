package dev.careercli.cli.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The person's editor: {@code VISUAL}, else {@code EDITOR}. */
public final class EditorProgram {
    private EditorProgram() {}

    /** How it is started on a file; empty where neither variable names one. */
    public static Optional<ProcessBuilder> on(Path file, Environment environment) {
        return Stream.of("VISUAL", "EDITOR")
                .map(environment::variable)
                .filter(v -> !v.isEmpty())
                .findFirst()
                // The variable may hold options; the shell splits them, and the file comes as its own argument.
                .map(command -> new ProcessBuilder("sh", "-c", command + " \"$1\"", "sh", file.toString()));
    }
}
