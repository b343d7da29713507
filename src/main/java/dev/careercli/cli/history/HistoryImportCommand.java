package dev.careercli.cli.history;

import dev.careercli.app.JournalState;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.Formats;
import dev.careercli.view.history.HistoryView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds the events of another journal to this one. */
@Command(
        name = "import",
        description =
                "Adds every event of a file that career history export wrote, on this machine or on another. Events that are"
                        + " here already are not added twice. Asks first.",
        footer = "$ career history import - --yes")
final class HistoryImportCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "FILE|-", description = "The file to read, or - for standard input.")
    String file = "";

    private final Services services;

    HistoryImportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        boolean standardInput = file.equals("-");
        if (!standardInput) {
            check(Path.of(file));
        }
        confirm(standardInput);
        JournalState journal = services.journalState();
        int count = standardInput
                ? journal.importFrom(Path.of("standard input"), services.standardInput())
                : journal.importFrom(Path.of(file));
        services.printer()
                .changed(HistoryView.message(
                        count == 0
                                ? "Nothing new in " + file + "."
                                : Formats.count(count, "event", "events") + " added."));
        return ExitCode.OK.code();
    }

    private static void check(Path path) {
        // A pipe is read as well, as from the shell's <(...).
        if (Files.isDirectory(path) || !Files.exists(path)) {
            String reason = Files.isDirectory(path) ? "is a folder." : "there is no such file.";
            throw new CareerException.MissingInput(path + ": " + reason, "Check the path.");
        }
    }

    private void confirm(boolean standardInput) {
        String consequence = "This adds every event of " + file + " to your history";
        if (standardInput && !services.options().yes) {
            // A reply would be read from the same stream as the events.
            throw new CareerException.Usage(consequence + ".", "To go on: add --yes");
        }
        new Confirm(services).orStop(consequence);
    }
}
