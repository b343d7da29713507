package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The author's bench: verbs for writing guides and questions. Each verb is a class of its own. */
@Command(
        name = "content",
        description =
                "Writes, checks and tries guides and questions. Guides are read from the folder of --content and from the"
                        + " careers folder of the data directory; career doctor prints where that is.",
        footer = {"$ career content lint", "$ career content new tide-pool-guide --out guides"})
final class ContentCommand implements Callable<Integer> {
    private ContentCommand() {}

    /** The command with its verbs. */
    static CommandLine line(Services services) {
        return new CommandLine(new ContentCommand())
                .addSubcommand(new ContentLintCommand(services))
                .addSubcommand(new ContentNewCommand(services))
                .addSubcommand(new ContentTryCommand(services))
                .addSubcommand(new ContentSchemaCommand(services))
                .addSubcommand(new ContentStaleCommand(services))
                .addSubcommand(new ContentSimulateCommand(services));
    }

    @Override
    public Integer call() {
        throw new CareerException.Usage(
                "content needs a command: lint, new, try, schema, stale or simulate.", "Try 'career content --help'.");
    }
}
