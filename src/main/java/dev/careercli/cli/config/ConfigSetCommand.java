package dev.careercli.cli.config;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.profile.Setting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a setting a value. */
@Command(
        name = "set",
        description = "Gives a setting a value, from now on. A value that the setting does not take is refused.",
        footer = {"$ career config set color never", "$ career config set retention 0.92"})
final class ConfigSetCommand implements Callable<Integer> {
    /** Above this the work grows much faster than what is remembered. */
    private static final double COSTLY_RETENTION = 0.95;

    @Parameters(index = "0", arity = "1", paramLabel = "NAME", description = "The setting; see career config show.")
    String name = "";

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "VALUE",
            description = "The new value. The default comes back with career config unset NAME.")
    String value = "";

    private final Services services;

    ConfigSetCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (name.equals(Setting.CAREER.word()) && !value.isEmpty()) {
            services.guides().named(value); // a career that is not there would stop every command that names none
        }
        new SettingChange(services, name).to(value);
        if (name.equals("retention") && Double.parseDouble(value) > COSTLY_RETENTION) {
            services.errors().warn("above 0.95 questions come back far more often: about 2.5 times the work of 0.90.");
        }
        return ExitCode.OK.code();
    }
}
