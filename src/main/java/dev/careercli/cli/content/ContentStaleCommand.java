package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.load.CheckedReference;
import dev.careercli.content.load.ContentBench;
import dev.careercli.view.content.StaleView;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what somebody should read again: references by the day they were last checked. */
@Command(
        name = "stale",
        description =
                "Lists what questions and guides lean on, where it was last checked longer ago than a number of days, oldest"
                        + " first: the references of questions, the dated sources of guides and the claims of their ledgers.",
        footer = {"$ career content stale ai-devsecops-specialist", "$ career content stale --older-than 0d"})
final class ContentStaleCommand implements Callable<Integer> {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})d?");

    @Parameters(
            arity = "0..1",
            paramLabel = "CAREER",
            description = "The career to look at; every guide that is found when left out.")
    @Nullable
    String career;

    @Option(names = "--older-than", paramLabel = "DAYS", description = "How long ago, such as 90d; 180d when left out.")
    String olderThan = "180d";

    private final Services services;

    public ContentStaleCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        int days = days();
        LocalDate today = LocalDate.now(services.clock());
        ContentBench bench = new ContentBench(services.options().content, services.ownGuides(), today);
        List<CheckedReference> references = career == null
                ? bench.references()
                : bench.references(services.guides().named(career).slug().value());
        services.printer()
                .print(StaleView.of(
                        references.stream().map(ContentStaleCommand::row).toList(), days, today, services.dates()));
        return ExitCode.OK.code();
    }

    private int days() {
        Matcher days = DAYS.matcher(olderThan);
        if (!days.matches()) {
            throw new CareerException.Usage(
                    "--older-than takes a number of days like 90d, not '" + olderThan + "'.", null);
        }
        return Integer.parseInt(days.group(1));
    }

    private static StaleView.Row row(CheckedReference reference) {
        return new StaleView.Row(
                reference.checked(),
                reference.owner(),
                reference.what(),
                reference.title(),
                reference.file(),
                reference.line());
    }
}
