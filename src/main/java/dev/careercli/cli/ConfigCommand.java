package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "config", description = "")
final class ConfigCommand implements Callable<Integer> {
    ConfigCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
