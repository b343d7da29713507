package dev.careercli.cli.roadmap;

import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.content.Suggestion;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.State.GoalMark;
import dev.careercli.roadmap.Timeline;
import dev.careercli.terminal.Reply;
import dev.careercli.view.roadmap.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ticks goals and milestones off, takes that back, and drops what was recorded. */
final class RoadmapProgress {
    private static final String ALL = "all";
    private static final String PLAN = "plan";
    private final Services services;
    private final Career career;

    RoadmapProgress(Services services, Career career) {
        this.services = services;
        this.career = career;
    }

    int run(String verb, @Nullable String handle, @Nullable String evidence) {
        if (handle == null) {
            throw new CareerException.Usage(
                    "roadmap " + verb + " needs a goal.", "Such as: career roadmap " + verb + " 1a");
        }
        if (evidence != null && !verb.equals("done")) {
            throw new CareerException.Usage("--evidence goes with done, not with " + verb + ".", null);
        }
        if (verb.equals("reset") && (handle.equals(ALL) || handle.equals(PLAN))) {
            return handle.equals(ALL) ? resetAll() : resetPlan();
        }
        Step step = career.roadmap().step(handle).orElseThrow(() -> unknown(handle, verb));
        switch (verb) {
            case "done" -> done(step, evidence);
            case "undo" -> undo(step);
            default -> reset(step);
        }
        return ExitCode.OK.code();
    }

    private void done(Step step, @Nullable String evidence) {
        GoalMark before = mark(step);
        if (before != null && before.done() && evidence == null) {
            unchanged(step, "is done since " + before.day() + "; nothing changed.");
            return;
        }
        String kept = new MilestoneEvidence(services, career).of(step, evidence);
        record(step, "done", new RoadmapEvent.GoalDone(step.id(), kept), kept);
    }

    private void undo(Step step) {
        if (!services.diary().state().isDone(step.id())) {
            unchanged(step, "is not done; nothing changed.");
            return;
        }
        record(step, "undo", new RoadmapEvent.GoalUndone(step.id(), null), null);
    }

    private void reset(Step step) {
        if (mark(step) == null) {
            unchanged(step, "has nothing recorded; nothing changed.");
            return;
        }
        confirm("what is recorded for " + step.handle() + ", evidence too");
        record(step, "reset", new RoadmapEvent.GoalReset(step.id()), null);
    }

    private int resetAll() {
        List<Step> marked = steps().filter(s -> mark(s) != null).toList();
        if (marked.isEmpty()) {
            services.printer().changed(StepView.sentence("No goal has anything recorded; nothing changed."));
            return ExitCode.OK.code();
        }
        confirm("what is recorded for " + marked.size() + " goals and milestones, evidence too");
        marked.forEach(s -> services.diary().append(career.slug(), new RoadmapEvent.GoalReset(s.id())));
        services.printer()
                .changed(StepView.sentence("Reset: " + marked.size() + " goals and milestones. Next: career roadmap"));
        return ExitCode.OK.code();
    }

    private int resetPlan() {
        if (services.diary().state().plans().get(career.slug()) == null) {
            services.printer().changed(StepView.sentence("No plan is kept; nothing changed."));
            return ExitCode.OK.code();
        }
        confirm("the start, hours, end and days off of your plan");
        services.diary().append(career.slug(), new RoadmapEvent.PlanSet(null, null, null, null, List.of()));
        services.printer()
                .changed(StepView.sentence("Reset: the plan has no dates now. Next: career roadmap --start DATE"));
        return ExitCode.OK.code();
    }

    private void record(Step step, String verb, RoadmapEvent event, @Nullable String evidence) {
        Timeline before = PlanInForce.inForce(services.diary(), career).timeline();
        services.diary().append(career.slug(), event);
        Timeline after = PlanInForce.inForce(services.diary(), career).timeline();
        boolean done = services.diary().state().isDone(step.id());
        services.printer().changed(StepView.of(step, verb, done, evidence, before, after));
    }

    private void unchanged(Step step, String what) {
        boolean done = services.diary().state().isDone(step.id());
        services.printer().changed(StepView.unchanged(step, done, what));
    }

    private @Nullable GoalMark mark(Step step) {
        return services.diary().state().goals().get(step.id());
    }

    private Stream<Step> steps() {
        return career.roadmap().phases().stream()
                .flatMap(p -> Stream.concat(p.goals().stream(), Stream.of(p.milestone())));
    }

    /** Goes on only after a yes. */
    private void confirm(String what) {
        if (services.options().yes) {
            return;
        }
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage("reset drops " + what + ", and asks first.", "To go on: add --yes");
        }
        Reply reply = services.console().ask("  Drop " + what + "? y · Enter = no › ");
        if (!(reply instanceof Reply.Line line) || !line.text().strip().equalsIgnoreCase("y")) {
            throw new CareerException.Failed("nothing was changed.", null);
        }
    }

    private CareerException unknown(String handle, String verb) {
        List<String> known = new ArrayList<>(steps().map(Step::handle).toList());
        if (verb.equals("reset")) {
            known.addAll(List.of(ALL, PLAN));
        }
        return new CareerException.Usage(
                "there is no goal '" + handle + "'. " + Suggestion.advice(handle, known), "See: career roadmap");
    }
}
