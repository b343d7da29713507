package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "history", description = "")
final class HistoryCommand implements Callable<Integer> {
    HistoryCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
