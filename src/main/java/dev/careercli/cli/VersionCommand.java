package dev.careercli.cli;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.Version;
import dev.careercli.view.config.VersionView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What is installed: the version, the commit it was built of, and the Java that runs it. */
@Command(
        name = "version",
        description = "Prints the version, the commit that it was built of with its date, and the Java that runs it."
                + " career --version prints the version alone.",
        footer = "$ career version")
final class VersionCommand implements Callable<Integer> {
    private final Services services;

    VersionCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.printer()
                .print(VersionView.of(
                        Version.TEXT,
                        Version.commit().map(Version.Commit::id).orElse(null),
                        Version.commit().map(Version.Commit::day).orElse(null),
                        Runtime.version().toString(),
                        services.dates()));
        return ExitCode.OK.code();
    }
}
