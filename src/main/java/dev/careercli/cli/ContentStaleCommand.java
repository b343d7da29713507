package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.Question;
import dev.careercli.content.Reference;
import dev.careercli.view.StaleView;
import java.time.LocalDate;
import java.util.ArrayList;
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
                "Lists the references of questions that were last checked longer ago than a number of days, oldest first.",
        footer = {"$ career content stale", "$ career content stale --older-than 0d"})
final class ContentStaleCommand implements Callable<Integer> {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})d?");

    @Parameters(arity = "0..1", paramLabel = "CAREER", description = "The career's short name; see career list.")
    @Nullable
    String slug;

    @Option(names = "--older-than", paramLabel = "DAYS", description = "How long ago, such as 90d; 180d when left out.")
    String olderThan = "180d";

    private final Services services;

    ContentStaleCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        int days = days();
        List<StaleView.Row> rows = new ArrayList<>();
        for (Career career : careers()) {
            for (Question question : services.content().questions(career.slug())) {
                question.refs().forEach(r -> rows.add(row(question, r)));
            }
        }
        services.printer().print(StaleView.of(rows, days, LocalDate.now(services.clock())));
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

    /** Every guide in use, or the one that was named. */
    private List<Career> careers() {
        if (slug != null) {
            return List.of(services.career(slug));
        }
        return services.content().slugs().stream()
                .flatMap(s -> services.content().library().guides().stream()
                        .map(Guide::career)
                        .filter(c -> c.slug().value().equals(s))
                        .limit(1))
                .toList();
    }

    private static StaleView.Row row(Question question, Reference reference) {
        String place = reference.id() != null ? reference.id() : String.valueOf(reference.url());
        return new StaleView.Row(reference.checked(), question.id().value(), place, reference.title());
    }
}
