package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "fit", description = "")
final class FitCommand implements Callable<Integer> {
    FitCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
