package dev.careercli.cli.progress;

import dev.careercli.cli.kit.CareerParameter;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GuideUpdates;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.journal.Health;
import dev.careercli.view.progress.NextView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The one thing to do now. */
@Command(
        name = "next",
        description = "Names the one thing to do now, why, and about how long it takes.",
        footer = "$ career next")
public final class NextCommand implements Callable<Integer> {
    @Mixin
    CareerParameter named = new CareerParameter();

    private final Services services;

    public NextCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Career career = named.of(services);
        Optional<Health.Lost> lost = services.lost();
        if (lost.isPresent()) {
            services.printer().print(NextView.of(NextView.restore(lost.get())));
            return ExitCode.OK.code();
        }
        new GuideUpdates(services).print();
        services.printer()
                .print(NextView.of(
                        new NextStepService(services, career).find(),
                        career,
                        services.content().slugs().size() > 1));
        return ExitCode.OK.code();
    }
}
