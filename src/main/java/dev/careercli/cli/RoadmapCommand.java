package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.view.RoadmapView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The roadmap with dates, and ticking goals off. */
@Command(
        name = "roadmap",
        description =
                "Shows the phases, goals and milestones on a timeline for your hours a week. Hours, dates and days off that"
                        + " you name are kept. career roadmap done GOAL ticks a goal off; undo and reset take that back.",
        footer = {
            "$ career roadmap",
            "$ career roadmap --hours 8 --start 2027-01-04",
            "$ career roadmap done 1a --evidence https://example.org/my-pipeline"
        })
final class RoadmapCommand implements Callable<Integer> {
    private static final List<String> VERBS = List.of("done", "undo", "reset");

    @Parameters(
            arity = "0..2",
            paramLabel = "CAREER | done|undo|reset GOAL",
            description = "A career, or what to do to a goal.")
    List<String> words = new ArrayList<>();

    @Option(names = "--start", paramLabel = "DATE", description = "The first day, such as 2027-01-04.")
    @Nullable
    String start;

    @Option(names = "--hours", paramLabel = "N", description = "Hours a week, 1 to 60.")
    @Nullable
    Integer hours;

    @Option(names = "--by", paramLabel = "DATE", description = "Tell the hours a week that this end needs.")
    @Nullable
    String by;

    @Option(names = "--skip", paramLabel = "FROM..TO", description = "Days off, such as 2026-12-24..2027-01-03.")
    List<String> skip = new ArrayList<>();

    @Option(names = "--start-phase", paramLabel = "N", description = "Begin with this phase, whatever fit said.")
    @Nullable
    Integer startPhase;

    @Option(names = "--evidence", paramLabel = "TEXT|LINK", description = "What shows that a goal is done.")
    @Nullable
    String evidence;

    @Option(names = "--all", description = "Show the resources of every phase.")
    boolean all;

    @Option(names = "--no-save", description = "Keep nothing of this run.")
    boolean noSave;

    private final Services services;

    RoadmapCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String first = words.isEmpty() ? null : words.get(0);
        if (first != null
                && VERBS.contains(first)
                && !services.content().slugs().contains(first)) {
            String goal = words.size() < 2 ? null : words.get(1);
            return new RoadmapProgress(services, services.career(null)).run(first, goal, evidence);
        }
        if (words.size() > 1) {
            throw new CareerException.Usage(
                    "'" + words.get(1) + "' is one word too many. "
                            + Suggestion.nearest(words.get(0), VERBS)
                                    .map(v -> "Did you mean '" + v + "'?")
                                    .orElse(""),
                    "Try 'career roadmap --help'.");
        }
        Career career = services.career(first);
        RoadmapPlan plan = new RoadmapPlan(services, career, asked());
        boolean changes = start != null || hours != null || by != null || startPhase != null || !skip.isEmpty();
        RoadmapView view = plan.view();
        if (changes && !noSave) {
            services.diary().append(career.slug(), plan.kept());
        }
        boolean piped = !services.environment().device().out();
        services.printer().print(view.output(all || piped));
        return ExitCode.OK.code();
    }

    private RoadmapEvent.PlanSet asked() {
        if (hours != null && (hours < 1 || hours > 60)) {
            throw new CareerException.Usage("--hours takes a number from 1 to 60, not " + hours + ".", null);
        }
        return new RoadmapEvent.PlanSet(
                date("--start", start),
                hours,
                date("--by", by),
                startPhase,
                skip.stream().map(RoadmapCommand::daysOff).toList());
    }

    private static RoadmapEvent.DaysOff daysOff(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new CareerException.Usage(
                    "--skip takes two dates with two dots between, not '" + text + "'.",
                    "Such as 2026-12-24..2027-01-03.");
        }
        LocalDate from = parse("--skip", ends[0]);
        LocalDate to = parse("--skip", ends[1]);
        if (to.isBefore(from)) {
            throw new CareerException.Usage("--skip " + text + " ends before it begins.", null);
        }
        return new RoadmapEvent.DaysOff(from, to);
    }

    private static @Nullable LocalDate date(String option, @Nullable String text) {
        return text == null ? null : parse(option, text);
    }

    private static LocalDate parse(String option, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2999) {
                throw new CareerException.Usage(
                        option + " takes a year from 1900 to 2999, not " + day.getYear() + ".", null);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new CareerException.Usage(option + " takes a date like 2027-01-04, not '" + text + "'.", null);
        }
    }
}
