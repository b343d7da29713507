package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.ReviewEvent.PhrasingForgotten;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.view.history.HistoryView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Drops one wording that practice learned. */
@Command(
        name = "unteach",
        description = "Drops one wording that practice learned from your marks. career history undo brings it back.",
        footer = "$ career history taught")
final class HistoryUnteachCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "N", description = "The wording's number in career history taught.")
    int number;

    private final Services services;

    HistoryUnteachCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        List<PhrasingLearned> all = new TaughtWordings(services).all();
        if (number < 1 || number > all.size()) {
            throw new CareerException.Usage(
                    "history unteach takes a number of the list"
                            + (all.isEmpty() ? ", and nothing was taught yet." : ", 1 to " + all.size() + "."),
                    "See: career history taught");
        }
        PhrasingLearned wording = all.get(number - 1);
        services.diary()
                .append(
                        null,
                        new PhrasingForgotten(
                                wording.question(), wording.keyPoint(), wording.text(), wording.counter()));
        services.printer().changed(HistoryView.said("Dropped: \"" + wording.text() + "\". Back: career history undo"));
        return ExitCode.OK.code();
    }
}
