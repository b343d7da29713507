package dev.careercli.cli.history;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.history.TaughtView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the wordings that practice learned. */
@Command(
        name = "taught",
        description = "Lists the wordings that practice learned from your marks, by number.",
        footer = "$ career history taught")
final class HistoryTaughtCommand implements Callable<Integer> {
    private final Services services;

    HistoryTaughtCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        TaughtWordings wordings = new TaughtWordings(services);
        services.printer().print(TaughtView.of(wordings.all(), wordings::point));
        return ExitCode.OK.code();
    }
}
