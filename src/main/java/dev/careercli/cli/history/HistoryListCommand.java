package dev.careercli.cli.history;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.history.HistoryView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the latest events of the journal. */
@Command(
        name = "list",
        description = "Lists what you did, the latest last.",
        footer = {"$ career history list", "$ career history list --all"})
final class HistoryListCommand implements Callable<Integer> {
    /** How many events are listed when not all are asked for. */
    static final int SHOWN = 20;

    @Option(names = "--all", description = "List every event, not only the latest " + SHOWN + ".")
    boolean all;

    private final Services services;

    HistoryListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return list(services, all);
    }

    static int list(Services services, boolean all) {
        services.printer()
                .print(HistoryView.of(
                        services.journalState().state(),
                        all ? Integer.MAX_VALUE : SHOWN,
                        EventNames.of(services),
                        services.dates()));
        return ExitCode.OK.code();
    }
}
