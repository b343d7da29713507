package dev.careercli.cli.config;

import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Shows settings with their origin, and changes them. */
@Command(
        name = "config",
        description =
                "Shows every setting with where its value comes from, and changes one. Settings of practice are stored in the"
                        + " journal, so that they travel with it; the others in the settings file.",
        footer = {"$ career config", "$ career config set color never", "$ career config unset color"})
public final class ConfigCommand implements NounCommand, Callable<Integer> {
    private final Services services;

    public ConfigCommand(Services services) {
        this.services = services;
    }

    @Override
    public Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("show", () -> new ConfigShowCommand(services));
        verbs.put("get", () -> new ConfigGetCommand(services));
        verbs.put("set", () -> new ConfigSetCommand(services));
        verbs.put("unset", () -> new ConfigUnsetCommand(services));
        verbs.put("path", () -> new ConfigPathCommand(services));
        verbs.put("edit", () -> new ConfigEditCommand(services));
        return verbs;
    }

    @Override
    public Integer call() {
        return new ConfigShowCommand(services).call();
    }
}
