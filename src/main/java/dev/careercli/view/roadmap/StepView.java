package dev.careercli.view.roadmap;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.roadmap.DateRange;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.Formats;
import java.util.Optional;
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
        String text = what + step.handle() + " " + step.brief() + "." + proof + moved(before, after) + next(after);
        return new Output(
                Document.build().paragraph(text).end(),
                new Changed(1, step.handle(), step.id().value(), done, true, evidence));
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
        String end = Formats.range(is.get().early(), is.get().late());
        return was.equals(is)
                ? " It still ends " + end + "."
                : " It now ends " + end + ", not "
                        + Formats.range(was.get().early(), was.get().late()) + ".";
    }

    private static String next(Timeline after) {
        return after.next()
                .map(n -> " Next: " + n.step().handle() + " " + n.step().brief() + ".")
                .orElse(" Every phase is done. Next: career quiz");
    }
}
