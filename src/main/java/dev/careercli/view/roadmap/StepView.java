package dev.careercli.view.roadmap;

import dev.careercli.content.Plural;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.roadmap.DateRange;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.Formats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was just recorded for a goal or a milestone, and how it moved the end. */
public final class StepView {
    private StepView() {}

    record Changed(
            int schemaVersion,
            String handle,
            String id,
            boolean done,
            boolean changed,
            @Nullable String evidence) {}

    record Several(int schemaVersion, List<Changed> steps) {}

    record Told(int schemaVersion, String message) {}

    /**
     * A change to one step.
     *
     * @param before the plan as it stood
     * @param after the plan as it stands now
     */
    public static Output of(
            Step step, String verb, boolean done, @Nullable String evidence, Timeline before, Timeline after) {
        String what = switch (verb) {
            case "done" -> "Done: ";
            case "undo" -> "Open again: ";
            default -> "Reset: ";
        };
        String proof = evidence == null ? "" : " Evidence kept.";
        String text = what + step.handle() + " " + step.brief() + "." + proof + behind(step, verb, after)
                + moved(before, after) + next(after);
        return new Output(
                Document.build().paragraph(text).end(),
                new Changed(1, step.handle(), step.id().value(), done, true, evidence));
    }

    /**
     * Steps that are done now, all at once.
     *
     * @param before the plan as it stood
     * @param after the plan as it stands now
     */
    public static Output several(List<Step> steps, Timeline before, Timeline after) {
        String named = steps.stream().map(s -> s.handle() + " " + s.brief()).collect(Collectors.joining("; "));
        return new Output(
                Document.build()
                        .paragraph("Done: " + named + "." + moved(before, after) + next(after))
                        .end(),
                new Several(
                        1,
                        steps.stream()
                                .map(s -> new Changed(1, s.handle(), s.id().value(), true, true, null))
                                .toList()));
    }

    /** Nothing had to be done. */
    public static Output unchanged(Step step, boolean done, String what) {
        return new Output(
                Document.build().paragraph(step.handle() + " " + what).end(),
                new Changed(1, step.handle(), step.id().value(), done, false, null));
    }

    /** A change to more than one step. */
    public static Output sentence(String text) {
        return new Output(Document.build().paragraph(text).end(), new Told(1, text));
    }

    /** How a plan's end moved, as a sentence after a space; empty without dates. */
    public static String moved(Timeline before, Timeline after) {
        Optional<DateRange> was = before.dates(before.end());
        Optional<DateRange> is = after.dates(after.end());
        if (after.isFinished() || was.isEmpty() || is.isEmpty()) {
            return "";
        }
        return was.equals(is)
                ? " The finish stays: between " + between(is.get()) + "."
                : " New finish: between " + between(is.get()) + " (before: " + between(was.get()) + ").";
    }

    private static String between(DateRange dates) {
        return dates.early().equals(dates.late())
                ? Formats.date(dates.early())
                : Formats.range(dates.early(), dates.late()).replace(" to ", " and ");
    }

    /** What a milestone that is done means for the goals of its phase, where one of the two is changed without the other. */
    private static String behind(Step step, String verb, Timeline after) {
        for (PhaseLine phase : after.phases()) {
            List<String> open = phase.goals().stream()
                    .filter(g -> !g.isDone())
                    .map(g -> g.step().handle())
                    .toList();
            if (phase.state() != PhaseState.DONE || open.isEmpty()) {
                continue;
            }
            String handle = phase.milestone().step().handle();
            boolean own = phase.milestone().step().id().equals(step.id());
            boolean goal = phase.goals().stream().anyMatch(g -> g.step().id().equals(step.id()));
            String counted = after.goalsDone() + " of " + after.goals().size() + " goals; ";
            if (own && verb.equals("done")) {
                return " " + counted + String.join(", ", open)
                        + Plural.word(open.size(), " stays", " stay") + " open, and the milestone closes phase "
                        + phase.phase().number() + " all the same.";
            } else if (goal && !verb.equals("done")) {
                return " " + counted + "the milestone still closes phase "
                        + phase.phase().number() + ". To reopen that too: career roadmap undo " + handle + ".";
            }
        }
        return "";
    }

    private static String next(Timeline after) {
        return after.next()
                .map(n -> " Next: " + n.step().handle() + " " + n.step().brief() + ".")
                .orElse(" " + RoadmapSummary.finished(after) + " Next: career quiz");
    }
}
