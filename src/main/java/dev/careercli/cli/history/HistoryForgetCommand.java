package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.journal.Forget;
import dev.careercli.view.Formats;
import dev.careercli.view.history.HistoryView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases what the person wants gone; the one command that rewrites the journal. */
@Command(
        name = "forget",
        description =
                "Erases the answers you typed (--answers) or everything (--all), in the journal and in its backups. Asks"
                        + " first, because nothing brings it back.",
        footer = {"$ career history forget --answers --yes", "$ career history forget --all --yes"})
final class HistoryForgetCommand implements Callable<Integer> {
    @Option(names = "--answers", description = "Erase what you typed; marks, ratings and dates stay.")
    boolean answers;

    @Option(names = "--all", description = "Erase everything: answers, ratings, dates, goals, verdicts and backups.")
    boolean all;

    private final Services services;

    HistoryForgetCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (answers == all) {
            throw new CareerException.Usage(
                    "history forget takes --answers (what you typed) or --all (everything).",
                    "Try 'career history forget --help'.");
        }
        String what = all
                ? "everything: answers, ratings, dates, goals, verdicts, and their backups"
                : "every answer you typed, here and in the backups; marks and dates stay";
        new Confirm(services).orStop("This erases " + what + "; nothing brings it back");
        Forget forget = new Forget(services.files());
        Forget.Forgotten done = all ? forget.all() : forget.answers();
        String counted = all
                ? "Everything is erased: " + files(done.deleted().size()) + " deleted."
                : Formats.count(done.answers(), "answer", "answers") + " erased, "
                        + files(done.rewritten().size()) + " rewritten.";
        services.printer()
                .changed(HistoryView.message(counted + left(done) + " Exports you made elsewhere are not touched."));
        return ExitCode.OK.code();
    }

    private static String left(Forget.Forgotten done) {
        return done.left().isEmpty()
                ? ""
                : " Another name of the same file (a hard link) still holds what was in "
                        + String.join(
                                ", ", done.left().stream().map(Path::toString).toList()) + ".";
    }

    private static String files(int count) {
        return Formats.count(count, "file", "files");
    }
}
