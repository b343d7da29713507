package dev.careercli.cli.roadmap;

import dev.careercli.cli.kit.Confirm;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.view.roadmap.StepView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drops what is recorded: for one goal, for all of them, or for the plan. Asks first. */
@Command(
        name = "reset",
        description =
                "Drops what is recorded for a goal or milestone, for all of them, or for the plan. Asks first, because evidence"
                        + " goes too.",
        footer = {"$ career roadmap reset plan", "$ career roadmap reset 1a --yes"})
final class RoadmapResetCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final String PLAN = "plan";

    @Parameters(
            arity = "1",
            paramLabel = "GOAL|all|plan",
            description = "A goal or milestone such as 1a; all of them; or the dates, hours and days off of the plan.")
    String what = "";

    @Option(names = "--no-save", description = "Check what would be dropped, and drop nothing.")
    boolean noSave;

    private final Services services;
    private final RoadmapCommand roadmap;

    RoadmapResetCommand(Services services, RoadmapCommand roadmap) {
        this.services = services;
        this.roadmap = roadmap;
    }

    @Override
    public Integer call() {
        Career career = roadmap.career();
        GoalRecorder goals = new GoalRecorder(services, career, !noSave);
        switch (what) {
            case ALL -> all(goals);
            case PLAN -> plan(career, goals);
            default -> one(goals, goals.step(what, ALL, PLAN));
        }
        return ExitCode.OK.code();
    }

    private void one(GoalRecorder goals, Step step) {
        if (goals.mark(step) == null) {
            goals.unchanged(step, "has nothing recorded; nothing changed.");
            return;
        }
        confirm("This drops what is recorded for " + step.handle() + ", evidence too");
        goals.record(step, "reset", new RoadmapEvent.GoalReset(step.id()), null);
    }

    private void all(GoalRecorder goals) {
        List<Step> marked =
                goals.steps().filter(step -> goals.mark(step) != null).toList();
        if (marked.isEmpty()) {
            say("No goal has anything recorded; nothing changed.");
            return;
        }
        confirm("This drops what is recorded for " + marked.size() + " goals and milestones, evidence too");
        if (noSave) {
            say("Not reset, because of --no-save: " + marked.size() + " goals and milestones.");
            return;
        }
        marked.forEach(step -> goals.append(new RoadmapEvent.GoalReset(step.id())));
        say("Reset: " + marked.size() + " goals and milestones. Next: career roadmap");
    }

    private void plan(Career career, GoalRecorder goals) {
        if (services.journalState().state().plans().get(career.slug()) == null) {
            say("No plan is kept; nothing changed.");
            return;
        }
        confirm("This drops the start, hours, end and days off of your plan");
        if (noSave) {
            say("Not reset, because of --no-save: the plan.");
            return;
        }
        goals.append(new RoadmapEvent.PlanSet(null, null, null, null, List.of()));
        say("Reset: the plan has no dates now. Next: career roadmap --start DATE");
    }

    /** Nothing can be lost where nothing is stored. */
    private void confirm(String consequence) {
        if (!noSave) {
            new Confirm(services).orStop(consequence);
        }
    }

    private void say(String sentence) {
        services.printer().changed(StepView.sentence(sentence));
    }
}
