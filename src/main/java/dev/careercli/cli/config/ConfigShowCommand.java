package dev.careercli.cli.config;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.config.ConfigView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows every setting with its value and where that comes from. */
@Command(
        name = "show",
        description = "Shows every setting: its value, where that comes from, and what it takes.",
        footer = "$ career config show")
final class ConfigShowCommand implements Callable<Integer> {
    private final Services services;

    ConfigShowCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.printer().print(ConfigView.of(services.settings().all(), practice()));
        return ExitCode.OK.code();
    }

    private List<ConfigView.Row> practice() {
        // A stored value that cannot be used is warned about, and its default shown.
        services.journalState().settings();
        List<ConfigView.Row> rows = new ArrayList<>();
        for (PracticeSetting setting : PracticeSetting.values()) {
            Optional<String> set = services.journalState().stored(setting);
            rows.add(new ConfigView.Row(
                    setting.word(),
                    set.orElse(setting.usual()),
                    set.isPresent() ? "journal" : "default",
                    setting.meaning()));
        }
        return rows;
    }
}
