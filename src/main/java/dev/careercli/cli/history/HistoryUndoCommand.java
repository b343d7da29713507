package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.view.history.HistoryView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the latest events back. Nothing is removed from the journal: an undo is an event too. */
@Command(
        name = "undo",
        description =
                "Takes back the last thing you did; typed again, the one before. With a number it takes back that many, and"
                        + " asks first.",
        footer = {"$ career history undo", "$ career history undo 2 --yes"})
final class HistoryUndoCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "N", description = "How many to take back; 1 when left out.")
    int count = 1;

    private final Services services;

    HistoryUndoCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new CareerException.Usage("history undo takes a number from 1, not " + count + ".", null);
        }
        List<Recorded> last = services.journalState().state().lastUndoable(count);
        if (last.isEmpty()) {
            throw new CareerException.Failed("there is nothing to take back.", null);
        }
        if (last.size() < count) {
            throw new CareerException.Failed(
                    "only " + last.size() + " can be taken back; nothing was changed.", "See: career history list");
        }
        if (count > 1) {
            new Confirm(services)
                    .orStop("This takes back the last " + count + " things you did, back to: "
                            + HistoryView.label(last.get(count - 1), EventNames.of(services)));
        }
        for (Recorded recorded : last) {
            services.journalState().state().onceMoreAfter(recorded).forEach(this::takeBack);
            new TaughtWordings(services).takeBackWith(recorded);
            takeBack(recorded);
        }
        services.printer().changed(HistoryView.undone(last, EventNames.of(services)));
        return ExitCode.OK.code();
    }

    private void takeBack(Recorded recorded) {
        services.journalState().append(recorded.envelope().career(), new Event.Undone(recorded.id()));
    }
}
