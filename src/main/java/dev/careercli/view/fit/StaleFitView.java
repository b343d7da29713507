package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.event.FitEvent;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.view.Formats;
import org.jspecify.annotations.Nullable;

/** A verdict of an older guide or model: shown as it was, since scoring it anew would compare different questions. */
public final class StaleFitView {
    private StaleFitView() {}

    record Stale(
            int schemaVersion,
            String career,
            boolean stale,
            String takenOn,
            @Nullable String level,
            @Nullable String want,
            @Nullable String ready,
            String model,
            int guideRevision) {}

    public static Output of(Career career, FitResult kept) {
        FitEvent.FitTaken taken = kept.taken();
        String level = taken.level();
        String headline =
                level == null ? "Not enough answers" : Verdict.valueOf(level).headline();
        Document document = Document.build()
                .title(career.title(), Formats.date(kept.envelope().day()))
                .paragraph(headline)
                .paragraph("This is what your answers said then. The questions have changed since (revision "
                        + taken.guideRevision() + " and " + taken.model() + " then, revision " + career.revision()
                        + " now), so it is not scored again.")
                .paragraph("Answer anew: career fit --again")
                .end();
        return new Output(
                document,
                new Stale(
                        1,
                        career.slug().value(),
                        true,
                        kept.envelope().day().toString(),
                        level,
                        taken.want(),
                        taken.ready(),
                        taken.model(),
                        taken.guideRevision()));
    }
}
