package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.EditorProgram;
import dev.careercli.cli.kit.Environment;
import dev.careercli.files.PlainFiles;
import dev.careercli.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the person's editor on a draft. Whatever goes wrong, the draft stays. */
final class AnswerEditor {
    private final Console console;
    private final Environment environment;

    AnswerEditor(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    /** The text as the editor left it; the draft where there is no editor or it failed. */
    String edit(String draft) {
        try {
            Path file = PlainFiles.temporary("career-answer", draft);
            try {
                Optional<ProcessBuilder> editor = EditorProgram.on(file, environment);
                if (editor.isEmpty()) {
                    console.line("  There is no editor: set VISUAL or EDITOR. Your draft is kept.");
                    return draft;
                }
                int code = console.runProgram(editor.get());
                if (code != 0) {
                    console.line("  The editor ended with " + code + ". Your draft is kept.");
                    return draft;
                }
                return Files.readString(file).stripTrailing();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            console.line("  The editor could not be run. Your draft is kept.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return draft;
    }
}
