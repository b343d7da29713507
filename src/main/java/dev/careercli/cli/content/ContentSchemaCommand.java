package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.content.load.ContentSchema;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what editors complete and check content files with. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of career.yaml or of a file of questions, for editors that complete and check as one"
                        + " types.",
        footer = {"$ career content schema career", "$ career content schema questions"})
final class ContentSchemaCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of("career", "questions");

    @Parameters(arity = "0..1", paramLabel = "career|questions", description = "Which file; career when left out.")
    String file = "career";

    private final Services services;

    public ContentSchemaCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!FILES.contains(file)) {
            throw new CareerException.Usage(
                    "there is no schema '" + file + "'. " + Suggestion.advice(file, FILES),
                    "Try 'career content schema --help'.");
        }
        services.printer().raw(file.equals("career") ? ContentSchema.career() : ContentSchema.questions());
        return ExitCode.OK.code();
    }
}
