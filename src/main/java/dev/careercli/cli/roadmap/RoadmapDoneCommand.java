package dev.careercli.cli.roadmap;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.State.GoalMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a goal or a milestone is done. */
@Command(
        name = "done",
        description =
                "Records that goals or milestones are done. A milestone needs evidence, or the questions on its goals held.",
        footer = {
            "$ career roadmap done 1a",
            "$ career roadmap done 1b 1c",
            "$ career roadmap done 1a --evidence https://example.org/my-pipeline"
        })
final class RoadmapDoneCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "GOAL",
            description = "The goal or milestone, such as 1a or 1m; or several.")
    List<String> handles = List.of();

    @Option(names = "--evidence", paramLabel = "TEXT|LINK", description = "A note or a link that shows it is done.")
    @Nullable
    String evidence;

    @Option(names = "--no-save", description = "Check the goal and the evidence, and record nothing.")
    boolean noSave;

    private final Services services;
    private final RoadmapCommand roadmap;

    RoadmapDoneCommand(Services services, RoadmapCommand roadmap) {
        this.services = services;
        this.roadmap = roadmap;
    }

    @Override
    public Integer call() {
        Career career = roadmap.career();
        GoalRecorder goals = new GoalRecorder(services, career, !noSave);
        // Every one of them is known before any of them is recorded.
        List<Step> steps = handles.stream().distinct().map(goals::step).toList();
        if (steps.size() > 1) {
            return several(goals, new MilestoneEvidence(services, career), steps);
        }
        Step step = steps.get(0);
        GoalMark before = goals.mark(step);
        if (before != null && before.done() && evidence == null) {
            goals.unchanged(step, "is done since " + services.dates().day(before.day()) + "; nothing changed.");
            return ExitCode.OK.code();
        }
        String shown = new MilestoneEvidence(services, career).of(step, evidence);
        goals.record(step, "done", new RoadmapEvent.GoalDone(step.id(), shown), shown);
        return ExitCode.OK.code();
    }

    private int several(GoalRecorder goals, MilestoneEvidence proof, List<Step> steps) {
        if (evidence != null) {
            throw new CareerException.Usage(
                    "--evidence shows one goal or milestone, and " + steps.size() + " are named.",
                    "Such as: career roadmap done " + steps.get(0).handle() + " --evidence " + evidence);
        }
        Map<Step, RoadmapEvent> open = new LinkedHashMap<>();
        for (Step step : steps) {
            GoalMark mark = goals.mark(step);
            if (mark == null || !mark.done()) {
                open.put(step, new RoadmapEvent.GoalDone(step.id(), proof.of(step, null)));
            }
        }
        goals.recordAll(open);
        return ExitCode.OK.code();
    }
}
