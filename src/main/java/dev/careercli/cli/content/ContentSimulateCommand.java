package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.CareerParameter;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.load.ReferencePeople;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.Simulation;
import dev.careercli.fit.SimulationReport;
import dev.careercli.view.content.SimulationView;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries a guide's fit items on made-up people and reports which results the items can reach. */
@Command(
        name = "simulate",
        description =
                "Scores a guide's reference people and random answers, and prints the shares of verdicts, items that change"
                        + " nothing and marks that no answer gives. Ends with 65 when a verdict cannot be reached.",
        footer = {"$ career content simulate --count 200", "$ career content simulate --count 200 --seed 7 --json"})
final class ContentSimulateCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(2);

    @Mixin
    CareerParameter named = new CareerParameter();

    @Option(names = "--count", paramLabel = "N", description = "Score N random sets of answers.")
    int count = 20_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw random answers by this seed; the same seed gives the same report.")
    long seed = 1;

    private final Services services;
    private Instant lastShown = Instant.MAX;

    public ContentSimulateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (count < 0 || count > MOST) {
            throw new CareerException.Usage("--count takes a number from 0 to " + MOST + ", not " + count + ".", null);
        }
        Career career = named.of(services);
        lastShown = services.environment().clock().instant().minus(BETWEEN_NEWS).plusSeconds(1);
        SimulationReport report = new Simulation(career).run(people(career), count, seed, this::showProgress);
        services.printer().print(SimulationView.of(career, report, seed));
        return (report.everyVerdictReachable() ? ExitCode.OK : ExitCode.BAD_CONTENT).code();
    }

    /** After the first second, and then every other one, says how far it is. */
    private void showProgress(int done) {
        Instant now = services.environment().clock().instant();
        boolean quiet = services.options().quiet || services.options().json;
        if (!quiet && Duration.between(lastShown, now).compareTo(BETWEEN_NEWS) >= 0) {
            lastShown = now;
            services.errors().warn(done + " of " + count + " answer sets scored");
        }
    }

    private SortedMap<String, FitAnswers> people(Career career) {
        SortedMap<String, FitAnswers> people = new TreeMap<>();
        services.content()
                .library()
                .find(career.slug())
                .ifPresent(guide ->
                        ReferencePeople.of(guide).forEach((name, read) -> people.put(name, read.asFitAnswers())));
        return people;
    }
}
