package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script that a shell loads. What it offers is asked of the program each time, so it never goes stale. */
@Command(
        name = "completion",
        description =
                "Prints the file with which a shell completes commands, options, careers, sections, levels, areas, goals and"
                        + " question ids. Archives and the Debian package bring the files; otherwise write one once: for"
                        + " bash to ~/.local/share/bash-completion/completions/career, for zsh to a file _career in a"
                        + " folder of fpath, for fish to ~/.config/fish/completions/career.fish. What the file offers is"
                        + " asked of the program each time, so it is never out of date.",
        footer = {"$ career completion bash", "$ career completion zsh", "$ career completion fish"})
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Parameters(arity = "1", paramLabel = "bash|zsh|fish", description = "The shell to load it.")
    String shell = "";

    record Shown(int schemaVersion, String shell, String script) {}

    private final Services services;

    CompletionCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new CareerException.Usage(
                    "there is no script for '" + shell + "'. " + Suggestion.advice(shell, SHELLS),
                    "Try 'career completion --help'.");
        }
        if (services.options().json) {
            services.printer().print(new Output(Document.build().end(), new Shown(1, shell, script())));
        } else {
            services.printer().raw(script());
        }
        return ExitCode.OK.code();
    }

    private String script() {
        String name = "completion." + shell;
        try (InputStream in = Objects.requireNonNull(CompletionCommand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
