package dev.careercli.cli;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GlobalOptions;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bare command: asks a newcomer what they want, and shows anybody else where they are. */
@Command(
        name = "career",
        description =
                "Tells you, offline and in private, whether a career fits you, drills its interviews and plans the way.",
        footer = {"$ career list", "$ career show day", "$ career roadmap --hours 8 --start 2027-01-04"})
final class CareerCommand implements Callable<Integer> {
    @Mixin
    GlobalOptions options;

    @Option(names = "--version", description = "Print the version.")
    boolean version;

    private final Services services;

    CareerCommand(Services services) {
        this.services = services;
        this.options = services.options();
    }

    @Override
    public Integer call() {
        if (version) {
            return version(services);
        }
        return new HomeScreen(services).run();
    }

    static int version(Services services) {
        if (services.options().json) {
            return new VersionCommand(services).call();
        }
        services.printer().raw("career " + Version.TEXT + "\n");
        return ExitCode.OK.code();
    }
}
