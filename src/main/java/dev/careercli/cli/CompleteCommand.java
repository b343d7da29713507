package dev.careercli.cli;

import dev.careercli.cli.CompletionWords.Candidate;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.render.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Answers the shells' scripts: what could stand in place of the last of the words typed so far. One candidate a line,
 * with a tab before what it means. Prints nothing where only a file name can stand. Builds no terminal, writes no file.
 */
@Command(name = "__complete", description = "Prints what could stand in place of the last word.", hidden = true)
final class CompleteCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "The words typed after career; the last may be empty.")
    List<String> words = new ArrayList<>();

    private final Services services;

    CompleteCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        StringBuilder lines = new StringBuilder();
        for (Candidate candidate : new Completion(services).of(words)) {
            lines.append(Sanitizer.line(candidate.word()));
            if (!candidate.about().isEmpty()) {
                lines.append('\t').append(Sanitizer.line(candidate.about()));
            }
            lines.append('\n');
        }
        services.printer().raw(lines.toString());
        return ExitCode.OK.code();
    }
}
