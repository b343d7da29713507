package dev.careercli.view.progress;

import dev.careercli.content.Career;
import dev.careercli.journal.Health;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one thing to do now. */
public final class NextView {
    private NextView() {}

    /**
     * What to do, why, and how to start.
     *
     * @param minutes about how long it takes; 0 where nobody can say
     * @param complete whether the command can be run as it is, without anything to fill in
     */
    public record Next(String what, String why, int minutes, String command, boolean complete) {
        public Next(String what, String why, int minutes, String command) {
            this(what, why, minutes, command, true);
        }
    }

    record Shown(int schemaVersion, @Nullable String career, String what, String why, int minutes, String command) {}

    /** Where the journal is empty and a backup is not: before anything else, what was done comes back. */
    public static Next restore(Health.Lost lost) {
        return new Next(
                "Bring your journal back",
                "It is empty, but the backup of " + Formats.date(lost.day()) + " holds "
                        + Formats.count(lost.events(), "event", "events") + ".",
                0,
                "career doctor --restore " + lost.day());
    }

    /** The thing to do, whichever guide is meant. */
    public static Output of(Next next) {
        return of(next, null, false);
    }

    /**
     * The thing to do.
     *
     * @param career the guide that was asked about; null where none matters
     * @param named whether the guide is named, since there are several
     */
    public static Output of(Next next, @Nullable Career career, boolean named) {
        String time = next.minutes() > 0 ? ", about " + Formats.count(next.minutes(), "minute", "minutes") : "";
        Document.Builder page = Document.build();
        if (named && career != null) {
            page.title(career.title(), "");
        }
        Document document = page.group(
                        new Block.Paragraph(Text.accent(next.what()).and(time), 0),
                        new Block.Paragraph(Text.of(next.why()), 0))
                .items(List.of(new Block.Item("", Text.of(next.command()), Text.EMPTY)))
                .end();
        return new Output(
                document,
                new Shown(
                        1,
                        career == null ? null : career.slug().value(),
                        next.what(),
                        next.why(),
                        next.minutes(),
                        next.command()));
    }
}
