package dev.careercli.cli.roadmap;

import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.content.Suggestion;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.State.GoalMark;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.roadmap.StepView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the verbs of roadmap share: finding a goal, recording a change to it, and saying what that did to the plan. */
final class GoalRecorder {
    private final Services services;
    private final Career career;
    private final boolean save;

    /** @param save false to record nothing */
    GoalRecorder(Services services, Career career, boolean save) {
        this.services = services;
        this.career = career;
        this.save = save;
    }

    /**
     * The goal or milestone of this handle.
     *
     * @param others words that the verb takes in place of a handle
     * @throws CareerException.Usage when there is none
     */
    Step step(String handle, String... others) {
        return career.roadmap().step(handle).orElseThrow(() -> {
            List<String> known =
                    Stream.concat(steps().map(Step::handle), Stream.of(others)).toList();
            return new CareerException.Usage(
                    "there is no goal '" + handle + "'. " + Suggestion.advice(handle, known), "See: career roadmap");
        });
    }

    /** What is recorded for a step; null when nothing is. */
    @Nullable
    GoalMark mark(Step step) {
        return services.journalState().state().goals().get(step.id());
    }

    /** Every goal and milestone, in the order of the roadmap. */
    Stream<Step> steps() {
        return career.roadmap().phases().stream()
                .flatMap(phase -> Stream.concat(phase.goals().stream(), Stream.of(phase.milestone())));
    }

    void append(RoadmapEvent event) {
        services.journalState().append(career.slug(), event);
    }

    /** Records a change to one step and prints how the plan moved. */
    void record(Step step, String verb, RoadmapEvent event, @Nullable String evidence) {
        if (!save) {
            unchanged(step, "is left as it is, because of --no-save.");
            return;
        }
        Timeline before = PlanInForce.inForce(services.journalState(), career).timeline();
        append(event);
        Timeline after = PlanInForce.inForce(services.journalState(), career).timeline();
        boolean done = services.journalState().state().isDone(step.id());
        services.printer().changed(StepView.of(step, verb, done, evidence, before, after));
    }

    /** Records that several steps are done, and prints once how the plan moved. */
    void recordAll(Map<Step, RoadmapEvent> done) {
        if (done.isEmpty()) {
            services.printer().changed(StepView.sentence("All of them are done already; nothing changed."));
            return;
        } else if (!save) {
            services.printer().changed(StepView.sentence("Nothing was recorded, because of --no-save."));
            return;
        }
        Timeline before = PlanInForce.inForce(services.journalState(), career).timeline();
        done.values().forEach(this::append);
        Timeline after = PlanInForce.inForce(services.journalState(), career).timeline();
        services.printer().changed(StepView.several(List.copyOf(done.keySet()), before, after));
    }

    void unchanged(Step step, String what) {
        boolean done = services.journalState().state().isDone(step.id());
        services.printer().changed(StepView.unchanged(step, done, what));
    }
}
