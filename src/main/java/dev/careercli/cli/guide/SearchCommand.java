package dev.careercli.cli.guide;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.GuideSearch;
import dev.careercli.view.guide.SearchView;
import dev.careercli.view.guide.SearchView.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in questions, skills, tools, goals, resources and the other parts of every guide. */
@Command(
        name = "search",
        description =
                "Finds words in the questions, skills, tools, goals, resources and other parts of every guide, and names the"
                        + " command that shows each. With --career in one guide alone.",
        footer = {"$ career search prompt injection", "$ career search docker --career devsecops-engineer"})
public final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 15;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description = "What to look for; the beginning of a word is enough.")
    List<String> words = new ArrayList<>();

    @Option(names = "--all", description = "List everything that was found, not only the first 15.")
    boolean all;

    private final Services services;

    public SearchCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // It only reads, so it works where no home is known.
        services.keepNothing();
        String typed = String.join(" ", words);
        GuideSearch search = new GuideSearch(typed);
        if (search.size() == 0) {
            throw new CareerException.Usage(
                    "'" + typed + "' has no word to look for.", "Such as: career search docker");
        }
        List<Found> found = found(search);
        int most = all || services.options().plain ? Integer.MAX_VALUE : MOST;
        services.printer().print(SearchView.of(typed, search.size(), found, most));
        return (found.isEmpty() ? ExitCode.FAILED : ExitCode.OK).code();
    }

    /** The best of all guides; what guides share is listed once. */
    private List<Found> found(GuideSearch search) {
        Set<String> seen = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Career career : careers()) {
            String naming = services.guides().naming(career);
            search.in(GuideSearch.entries(career, services.content().questions(career.slug()))).stream()
                    .filter(h -> seen.add(h.entry().kind() + h.entry().name()))
                    .forEach(h -> found.add(new Found(career, naming, h)));
        }
        int held = found.stream().mapToInt(f -> f.hit().words()).max().orElse(0);
        return found.stream()
                .filter(f -> f.hit().words() == held)
                .sorted(Comparator.comparingInt((Found f) -> f.hit().weight())
                        .reversed()
                        .thenComparing(f -> f.hit().entry().kind()))
                .toList();
    }

    /** The one in use first. */
    private List<Career> careers() {
        if (services.options().career != null) {
            return List.of(services.career(null));
        }
        List<Career> all = new ArrayList<>(services.guides().all());
        services.guides().meant().ifPresent(meant -> {
            all.removeIf(c -> c.slug().equals(meant.slug()));
            all.add(0, meant);
        });
        return all;
    }
}
