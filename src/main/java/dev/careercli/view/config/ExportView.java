package dev.careercli.view.config;

import dev.careercli.render.Document;
import dev.careercli.render.Output;

/** What was written to a file. */
public final class ExportView {
    private ExportView() {}

    record Written(int schemaVersion, String format, String file) {}

    /**
     * Tells where it went.
     *
     * @param what the export in a few words: {@code a calendar of goals and milestones}
     * @param next what happens now or what to do with it, as a sentence
     */
    public static Output written(String format, String what, String file, String next) {
        Document document = Document.build()
                .paragraph("Wrote " + what + " to " + file + ". " + next)
                .end();
        return new Output(document, new Written(1, format, file));
    }
}
