package dev.careercli.cli;

import dev.careercli.view.ListView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the careers there are and where each comes from. */
@Command(
        name = "list",
        description = "Lists the careers there are and where each comes from.",
        footer = "$ career list")
final class ListCommand implements Callable<Integer> {
    private final Services services;

    ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.printer().print(ListView.of(services.content().library()));
        services.content().notes().forEach(services.errors()::warn);
        return ExitCode.OK.code();
    }
}
