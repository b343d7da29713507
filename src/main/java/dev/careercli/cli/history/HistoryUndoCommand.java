package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.State;
import dev.careercli.view.history.HistoryView;
import java.util.ArrayList;
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
        List<Recorded> last = last(services.journalState().state());
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
            onceMoreAfter(recorded).forEach(this::takeBack);
            new TaughtWordings(services).takeBackWith(recorded);
            takeBack(recorded);
        }
        services.printer().changed(HistoryView.undone(last, EventNames.of(services)));
        return ExitCode.OK.code();
    }

    /** The events that would be taken back, the latest first; at most as many as were asked for. */
    private List<Recorded> last(State state) {
        List<Recorded> last = new ArrayList<>();
        List<Recorded> history = state.history();
        for (int i = history.size() - 1; i >= 0 && last.size() < count; i--) {
            Recorded recorded = history.get(i);
            if (recorded.event().undoable() && !state.isTakenBack(recorded.id()) && !isOnceMore(recorded)) {
                last.add(recorded);
            }
        }
        return last;
    }

    private void takeBack(Recorded recorded) {
        services.journalState().append(recorded.envelope().career(), new Event.Undone(recorded.id()));
    }

    /** The answers that a question got when it came back after this rating of it in the same session. */
    private List<Recorded> onceMoreAfter(Recorded rated) {
        State state = services.journalState().state();
        List<Recorded> later = state.history();
        return !(rated.event() instanceof ReviewEvent.Answered answered)
                ? List.of()
                : later.subList(later.indexOf(rated) + 1, later.size()).stream()
                        .filter(r -> isOnceMore(r) && !state.isTakenBack(r.id()))
                        .filter(r ->
                                ((ReviewEvent.Answered) r.event()).question().equals(answered.question()))
                        .toList();
    }

    /** It set nothing of its own: the rating before it is what a wrong key has set, and takes it along. */
    private static boolean isOnceMore(Recorded recorded) {
        return recorded.event() instanceof ReviewEvent.Answered answered && answered.isOnceMore();
    }
}
