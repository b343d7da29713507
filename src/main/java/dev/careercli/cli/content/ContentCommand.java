package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
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
public final class ContentCommand implements Callable<Integer> {
    private ContentCommand() {}

    /** The command with its verbs. */
    public static CommandLine line(Services services) {
        return new CommandLine(new ContentCommand())
                .addSubcommand(new ContentLintCommand(services))
                .addSubcommand(new ContentNewCommand(services))
                .addSubcommand(new ContentTryCommand(services))
                .addSubcommand(new ContentSchemaCommand(services))
                .addSubcommand(new ContentStaleCommand(services))
                .addSubcommand(new ContentSimulateCommand(services))
                .addSubcommand(new ContentGradeCommand(services));
    }

    @Override
    public Integer call() {
        throw new CareerException.Usage(
                "content needs a command: lint, new, try, schema, stale, simulate or grade.",
                "Try 'career content --help'.");
    }
}
