package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Plural;
import dev.careercli.event.ReviewEvent.PhrasingForgotten;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.view.history.HistoryView;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drops one wording that practice learned, or all of them. */
@Command(
        name = "unteach",
        description = "Drops one wording that practice learned, or all. career history undo brings the last one back.",
        footer = "$ career history taught")
final class HistoryUnteachCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "N", description = "The wording's number in career history taught.")
    @Nullable
    Integer number;

    @Option(names = "--all", description = "Drop every wording.")
    boolean every;

    private final Services services;

    HistoryUnteachCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        List<PhrasingLearned> all = new TaughtWordings(services).all();
        if (every == (number != null)) {
            throw new CareerException.Usage(
                    "history unteach takes a number of the list, or --all.", "See: career history taught");
        }
        if (number != null && (number < 1 || number > all.size())) {
            throw new CareerException.Usage(
                    "history unteach takes a number of the list"
                            + (all.isEmpty() ? ", and nothing was taught yet." : ", 1 to " + all.size() + "."),
                    "See: career history taught");
        }
        List<PhrasingLearned> dropped = number == null ? all : List.of(all.get(number - 1));
        dropped.forEach(this::drop);
        services.printer()
                .changed(HistoryView.message(
                        number == null
                                ? Plural.of(dropped.size(), "wording") + " dropped."
                                : "Dropped: \"" + dropped.get(0).text() + "\". Back: career history undo"));
        return ExitCode.OK.code();
    }

    private void drop(PhrasingLearned wording) {
        services.journalState()
                .append(
                        null,
                        new PhrasingForgotten(
                                wording.question(), wording.keyPoint(), wording.text(), wording.counter()));
    }
}
