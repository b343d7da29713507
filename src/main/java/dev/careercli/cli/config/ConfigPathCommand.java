package dev.careercli.cli.config;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.render.Sanitizer;
import dev.careercli.view.config.ConfigView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints where the settings file is and nothing else, for scripts. */
@Command(
        name = "path",
        description = "Prints where the settings file is, or would be, and nothing else.",
        footer = "$ career config path")
final class ConfigPathCommand implements Callable<Integer> {
    private final Services services;

    ConfigPathCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String file = services.paths().settings().toString();
        if (services.options().json) {
            services.printer().print(ConfigView.path(file));
        } else {
            // Without an indent, since the shell puts it into a variable.
            services.printer().raw(Sanitizer.text(file) + "\n");
        }
        return ExitCode.OK.code();
    }
}
