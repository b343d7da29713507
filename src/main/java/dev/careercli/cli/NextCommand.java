package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "next", description = "")
final class NextCommand implements Callable<Integer> {
    NextCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
