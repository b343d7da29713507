package dev.careercli.cli.config;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.profile.Setting;
import dev.careercli.render.Sanitizer;
import dev.careercli.view.config.ConfigView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the value of one setting and nothing else, for scripts. */
@Command(
        name = "get",
        description = "Prints the value of a setting as it is in force, and nothing else.",
        footer = {"$ career config get color", "$ career config get retention"})
final class ConfigGetCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "NAME", description = "The setting; see career config show.")
    String name = "";

    private final Services services;

    ConfigGetCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String value = value();
        if (services.options().json) {
            services.printer().print(ConfigView.one(name, value));
        } else {
            // Without an indent, since the shell puts it into a variable.
            services.printer().raw(Sanitizer.text(value) + "\n");
        }
        return ExitCode.OK.code();
    }

    private String value() {
        Optional<PracticeSetting> practice = PracticeSetting.named(name);
        if (practice.isPresent()) {
            return services.journalState()
                    .stored(practice.get())
                    .orElse(practice.get().usual());
        }
        return services.settings()
                .value(Setting.named(name).orElseThrow(() -> SettingChange.unknown(name)))
                .text();
    }
}
