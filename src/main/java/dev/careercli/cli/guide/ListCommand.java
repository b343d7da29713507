package dev.careercli.cli.guide;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.guide.ListView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the careers there are and where each comes from. */
@Command(
        name = "list",
        description = "Lists the careers there are and where each comes from.",
        footer = "$ career list")
public final class ListCommand implements Callable<Integer> {
    private final Services services;

    public ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.printer().print(ListView.of(services.content().library()));
        services.content().notes().forEach(services.errors()::warn);
        return ExitCode.OK.code();
    }
}
