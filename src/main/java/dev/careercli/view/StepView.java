package dev.careercli.view;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import org.jspecify.annotations.Nullable;

/** What was just recorded for a goal or a milestone. */
public final class StepView {
    private StepView() {}

    record Changed(
            int schemaVersion,
            String handle,
            String id,
            boolean done,
            @Nullable String evidence) {}

    public static Output of(Step step, String verb, boolean done, @Nullable String evidence) {
        String what = switch (verb) {
            case "done" -> "Done: ";
            case "undo" -> "Open again: ";
            default -> "Reset: ";
        };
        String proof = evidence == null ? "" : " Evidence kept.";
        Document document = Document.build()
                .paragraph(what + step.handle() + " " + step.brief() + "." + proof + " Next: career roadmap")
                .end();
        return new Output(document, new Changed(1, step.handle(), step.id().value(), done, evidence));
    }
}
