package dev.careercli.cli.guide;

import dev.careercli.app.GuideProgress;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.CareerSlug;
import dev.careercli.view.guide.ListView;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the careers there are, and where the person stands with each. */
@Command(
        name = "list",
        description =
                "Lists the careers there are, where each comes from, and where you stand with those you have begun.",
        footer = "$ career list")
public final class ListCommand implements Callable<Integer> {
    private final Services services;

    public ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // It only reads, so it works where no home is known.
        services.keepNothing();
        services.printer()
                .print(ListView.of(
                        services.content().library(),
                        progress(),
                        services.guides().slugMeant().orElse(null)));
        services.content().notes().forEach(services.errors()::warn);
        return ExitCode.OK.code();
    }

    /** Of every guide, once anything was done at all. */
    private Map<CareerSlug, GuideProgress> progress() {
        Map<CareerSlug, GuideProgress> progress = new HashMap<>();
        if (!services.journalState().state().history().isEmpty()) {
            services.guides()
                    .all()
                    .forEach(c -> progress.put(
                            c.slug(),
                            GuideProgress.of(
                                    services.journalState(),
                                    c,
                                    services.content().questions(c.slug()))));
        }
        return progress;
    }
}
