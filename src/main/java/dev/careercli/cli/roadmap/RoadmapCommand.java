package dev.careercli.cli.roadmap;

import dev.careercli.app.PlanChange;
import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Suggestion;
import dev.careercli.view.roadmap.RoadmapModel;
import dev.careercli.view.roadmap.RoadmapView;
import dev.careercli.view.roadmap.WeekView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The roadmap with dates; its verbs record what is done. */
@Command(
        name = "roadmap",
        description =
                "Shows the phases, goals and milestones on a timeline for your hours a week. The hours, dates and days off"
                        + " that you give are stored and used next time. A career may be named before a command, as in"
                        + " career roadmap CAREER done 1a.",
        footer = {
            "$ career roadmap",
            "$ career roadmap --hours 8 --start 2027-01-04",
            "$ career roadmap done 1a --evidence https://example.org/my-pipeline"
        })
public final class RoadmapCommand implements NounCommand, Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CAREER", description = "The career's short name; see career list.")
    @Nullable
    String slug;

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(
            names = "--skip",
            paramLabel = "FROM..TO",
            description = "Add days off, such as 2026-12-24..2027-01-03; one date for one day.")
    List<String> skip = new ArrayList<>();

    @Option(names = "--unskip", paramLabel = "FROM..TO|all", description = "Take days off back.")
    List<String> unskip = new ArrayList<>();

    @Option(names = "--week", description = "Show this week: its hours, goals, resources and questions.")
    boolean week;

    @Option(names = "--start-phase", paramLabel = "N", description = "Begin with this phase, whatever fit said.")
    @Nullable
    Integer startPhase;

    @Option(names = "--all", description = "Show the resources of every phase, not only of the current one.")
    boolean all;

    @Option(names = "--no-save", description = "Show this plan without storing it.")
    boolean noSave;

    private final Services services;

    public RoadmapCommand(Services services) {
        this.services = services;
    }

    @Override
    public Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("done", () -> new RoadmapDoneCommand(services, this));
        verbs.put("undo", () -> new RoadmapUndoCommand(services, this));
        verbs.put("reset", () -> new RoadmapResetCommand(services, this));
        return verbs;
    }

    @Override
    public Integer call() {
        if (noSave) {
            services.keepNothing();
        }
        Career career = career();
        PlanInForce drawn = new PlanInForce(services.journalState(), career, asked());
        RoadmapModel model = services.roadmapModel(career, drawn);
        if (changes() && !noSave) {
            services.journalState().append(career.slug(), drawn.kept());
        }
        boolean piped = !services.environment().device().out();
        if (week) {
            services.printer().print(new WeekView(model, drawn.weeks(), services.dates()).output());
            return ExitCode.OK.code();
        }
        RoadmapView view = new RoadmapView(model, services.dates());
        services.printer().print(view.output(all || piped, changes() ? drawn.kept() : null, !noSave));
        return ExitCode.OK.code();
    }

    /** The career whose roadmap is meant, also by the verbs. */
    Career career() {
        if (slug != null && !services.content().slugs().contains(slug)) {
            Suggestion.nearest(slug, verbs().keySet()).ifPresent(verb -> {
                throw new CareerException.Usage(
                        "'roadmap' has no command '" + slug + "'. Did you mean '" + verb + "'?",
                        "Try 'career roadmap --help'.");
            });
        }
        return services.career(slug);
    }

    private boolean changes() {
        return plan.given() || startPhase != null || !skip.isEmpty() || !unskip.isEmpty();
    }

    private PlanChange asked() {
        LocalDate today = services.journalState().today();
        return new PlanChange(
                plan.asked(
                        today,
                        startPhase,
                        skip.stream()
                                .map(text -> PlanOptions.daysOff("--skip", text, today))
                                .toList()),
                plan.noEnd(),
                unskip.stream()
                        .map(text -> text.equalsIgnoreCase("all")
                                ? PlanChange.EVER
                                : PlanOptions.daysOff("--unskip", text, today))
                        .toList());
    }
}
