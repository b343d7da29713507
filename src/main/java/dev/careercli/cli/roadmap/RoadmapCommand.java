package dev.careercli.cli.roadmap;

import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Suggestion;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.view.roadmap.RoadmapView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The roadmap with dates, and ticking goals off. */
@Command(
        name = "roadmap",
        description =
                "Shows the phases, goals and milestones on a timeline for your hours a week. Hours, dates and days off that"
                        + " you name are kept. career roadmap done GOAL ticks a goal off, undo takes that back, reset drops what is"
                        + " recorded: for a goal, for all, or for the plan. A milestone needs evidence, or the questions on"
                        + " its goals held. --all shows the resources of every phase.",
        footer = {
            "$ career roadmap",
            "$ career roadmap --hours 8 --start 2027-01-04",
            "$ career roadmap done 1a --evidence https://example.org/my-pipeline"
        })
public final class RoadmapCommand implements Callable<Integer> {
    private static final List<String> VERBS = List.of("done", "undo", "reset");

    @Parameters(
            arity = "0..2",
            paramLabel = "CAREER | done|undo GOAL | reset GOAL|all|plan",
            description = "A career, or what to do to a goal.")
    List<String> words = new ArrayList<>();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(names = "--skip", paramLabel = "FROM..TO", description = "Days off, such as 2026-12-24..2027-01-03.")
    List<String> skip = new ArrayList<>();

    @Option(names = "--start-phase", paramLabel = "N", description = "Begin with this phase, whatever fit said.")
    @Nullable
    Integer startPhase;

    @Option(names = "--evidence", paramLabel = "TEXT|LINK", description = "What shows that a goal is done.")
    @Nullable
    String evidence;

    @Option(names = "--all", description = "Everything, not only a part.")
    boolean all;

    @Option(names = "--no-save", description = "Keep nothing of this run.")
    boolean noSave;

    private final Services services;

    public RoadmapCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String first = words.isEmpty() ? null : words.get(0);
        if (first != null
                && VERBS.contains(first)
                && !services.content().slugs().contains(first)) {
            if (changes()) {
                throw new CareerException.Usage(
                        "roadmap " + first + " changes a goal, not the plan.", "Leave out the dates and hours.");
            }
            String goal = words.size() < 2 ? null : words.get(1);
            return new RoadmapProgress(services, services.career(null)).run(first, goal, evidence);
        }
        if (evidence != null) {
            throw new CareerException.Usage(
                    "--evidence goes with done.", "Such as: career roadmap done 1a --evidence LINK");
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
        PlanInForce drawn = new PlanInForce(services.diary(), career, asked());
        RoadmapView view = services.roadmapView(career, drawn);
        if (changes() && !noSave) {
            services.diary().append(career.slug(), drawn.kept());
        }
        boolean piped = !services.environment().device().out();
        services.printer().print(view.output(all || piped));
        return ExitCode.OK.code();
    }

    private boolean changes() {
        return plan.given() || startPhase != null || !skip.isEmpty();
    }

    private RoadmapEvent.PlanSet asked() {
        return plan.asked(startPhase, skip.stream().map(PlanOptions::daysOff).toList());
    }
}
