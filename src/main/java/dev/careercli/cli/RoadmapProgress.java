package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.terminal.Reply;
import dev.careercli.view.StepView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ticks goals and milestones off, and takes that back. */
final class RoadmapProgress {
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
        Step step = career.roadmap().step(handle).orElseThrow(() -> unknown(handle));
        switch (verb) {
            case "done" -> services.diary().append(career.slug(), new RoadmapEvent.GoalDone(step.id(), evidence));
            case "undo" -> services.diary().append(career.slug(), new RoadmapEvent.GoalUndone(step.id(), evidence));
            default -> {
                if (!confirmed(step)) {
                    throw new CareerException.Failed("nothing was changed.", null);
                }
                services.diary().append(career.slug(), new RoadmapEvent.GoalReset(step.id()));
            }
        }
        boolean done = services.diary().state().isDone(step.id());
        services.printer().changed(StepView.of(step, verb, done, evidence));
        return ExitCode.OK.code();
    }

    private boolean confirmed(Step step) {
        if (services.options().yes) {
            return true;
        }
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage(
                    "reset drops what you recorded for " + step.handle() + " and asks first.", "To go on: add --yes");
        }
        Reply reply = services.console()
                .ask("  Drop what is recorded for " + step.handle() + ", evidence too? y · Enter = no › ");
        return reply instanceof Reply.Line line && line.text().strip().equalsIgnoreCase("y");
    }

    private CareerException unknown(String handle) {
        List<String> known = career.roadmap().phases().stream()
                .flatMap(p -> Stream.concat(p.goals().stream(), Stream.of(p.milestone())))
                .map(s -> ((Step) s).handle())
                .toList();
        return new CareerException.Usage(
                "there is no goal '" + handle + "'. " + Suggestion.advice(handle, known), "See: career roadmap");
    }
}
