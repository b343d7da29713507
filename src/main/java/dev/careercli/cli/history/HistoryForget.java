package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.journal.Forget;
import dev.careercli.terminal.Reply;
import dev.careercli.view.history.HistoryView;

/** Erases what the person wants gone; the one command that rewrites. */
final class HistoryForget {
    private final Services services;

    HistoryForget(Services services) {
        this.services = services;
    }

    int run(boolean answers, boolean all) {
        if (answers == all) {
            throw new CareerException.Usage(
                    "forget takes --answers (what you typed) or --all (everything).", "Try 'career history --help'.");
        }
        String what = all
                ? "everything: answers, ratings, dates, goals, verdicts, and their backups"
                : "every answer you typed, here and in the backups; marks and dates stay";
        if (!confirmed(what)) {
            throw new CareerException.Failed("nothing was erased.", null);
        }
        Forget forget = new Forget(services.files());
        Forget.Forgotten done = all ? forget.all() : forget.answers();
        String counted = all
                ? "Everything is erased: " + files(done.deleted().size()) + " deleted."
                : done.answers() + (done.answers() == 1 ? " answer" : " answers") + " erased, "
                        + files(done.rewritten().size()) + " rewritten.";
        services.printer().changed(HistoryView.said(counted + " Exports you made elsewhere are not touched."));
        return ExitCode.OK.code();
    }

    private static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    private boolean confirmed(String what) {
        if (services.options().yes) {
            return true;
        }
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage("forget erases " + what + ", and asks first.", "To go on: add --yes");
        }
        Reply reply = services.console().ask("  Erase " + what + "? This cannot be undone. y · Enter = no › ");
        return reply instanceof Reply.Line line && line.text().strip().equalsIgnoreCase("y");
    }
}
