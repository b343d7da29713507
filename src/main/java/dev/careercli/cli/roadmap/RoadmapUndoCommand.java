package dev.careercli.cli.roadmap;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.RoadmapEvent;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a goal or a milestone is open again. */
@Command(
        name = "undo",
        description = "Records that a goal or milestone is open again, without its evidence.",
        footer = "$ career roadmap undo 1a")
final class RoadmapUndoCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "GOAL", description = "The goal or milestone, such as 1a or 1m.")
    String handle = "";

    @Option(names = "--no-save", description = "Check the goal, and record nothing.")
    boolean noSave;

    private final Services services;
    private final RoadmapCommand roadmap;

    RoadmapUndoCommand(Services services, RoadmapCommand roadmap) {
        this.services = services;
        this.roadmap = roadmap;
    }

    @Override
    public Integer call() {
        GoalRecorder goals = new GoalRecorder(services, roadmap.career(), !noSave);
        Step step = goals.step(handle);
        if (services.journalState().state().isDone(step.id())) {
            goals.record(step, "undo", new RoadmapEvent.GoalUndone(step.id(), null), null);
        } else {
            goals.unchanged(step, "is not done; nothing changed.");
        }
        return ExitCode.OK.code();
    }
}
