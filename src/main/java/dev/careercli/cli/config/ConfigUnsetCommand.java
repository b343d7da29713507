package dev.careercli.cli.config;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a setting back to its default. */
@Command(
        name = "unset",
        description = "Puts a setting back to its default.",
        footer = {"$ career config unset color", "$ career config unset retention"})
final class ConfigUnsetCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "NAME", description = "The setting; see career config show.")
    String name = "";

    private final Services services;

    ConfigUnsetCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        new SettingChange(services, name).to(null);
        return ExitCode.OK.code();
    }
}
