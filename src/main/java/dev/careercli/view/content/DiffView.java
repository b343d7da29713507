package dev.careercli.view.content;

import dev.careercli.content.GuideDiff;
import dev.careercli.content.GuideDigest.Entry;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.List;

/** What changed between two versions of a guide, and what that does to the person. */
public final class DiffView {
    private DiffView() {}

    record Shown(
            int schemaVersion,
            String career,
            List<Change> added,
            List<Moved> moved,
            List<Change> retired,
            List<Change> revised,
            List<Change> reworded,
            boolean fitRevised,
            List<String> forYou) {}

    record Change(String type, String id) {}

    record Moved(String type, String from, String to) {}

    /** @param effects what it does to the person, a sentence each */
    public static Output of(GuideDiff diff, List<String> effects) {
        Document.Builder page = Document.build().title(diff.slug().value(), "");
        if (diff.isEmpty()) {
            page.paragraph("Nothing changed.");
        }
        list(page, "Added", diff.added());
        if (!diff.moved().isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong(heading("Moved", diff.moved().size()))),
                    new Block.Items(
                            diff.moved().stream()
                                    .map(m -> item(m.from().id() + " is " + m.to() + " now", m.from()))
                                    .toList(),
                            1));
        }
        list(page, "Retired", diff.retired());
        list(page, "Revised: asks for something else", diff.revised());
        list(page, "Reworded: dates stay", diff.reworded());
        if (diff.fitRevised()) {
            page.paragraph("The fit quiz was revised; a verdict that was kept is shown as it was.");
        }
        if (!diff.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("For you")),
                    new Block.Items(
                            (effects.isEmpty() ? List.of("Nothing of yours changes.") : effects)
                                    .stream()
                                            .map(e -> new Block.Item("", Text.of(e), Text.EMPTY))
                                            .toList(),
                            1));
        }
        return new Output(page.end(), data(diff, effects));
    }

    /** The same in a few lines, for the first start after an update. */
    public static Document afterUpdate(String title, List<String> effects) {
        return Document.build()
                .group(
                        new Block.Heading(Text.strong("New in " + title)),
                        new Block.Items(
                                effects.stream()
                                        .map(e -> new Block.Item("", Text.of(e), Text.EMPTY))
                                        .toList(),
                                1))
                .end();
    }

    private static void list(Document.Builder page, String what, List<Entry> entries) {
        if (!entries.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong(heading(what, entries.size()))),
                    new Block.Items(entries.stream().map(e -> item(e.id(), e)).toList(), 1));
        }
    }

    private static String heading(String what, int count) {
        return what + ", " + Formats.count(count, "entry", "entries");
    }

    private static Block.Item item(String text, Entry entry) {
        return new Block.Item("", Text.of(text), Text.dim(entry.type().word()));
    }

    private static Shown data(GuideDiff diff, List<String> effects) {
        return new Shown(
                1,
                diff.slug().value(),
                changes(diff.added()),
                diff.moved().stream()
                        .map(m -> new Moved(m.from().type().word(), m.from().id(), m.to()))
                        .toList(),
                changes(diff.retired()),
                changes(diff.revised()),
                changes(diff.reworded()),
                diff.fitRevised(),
                effects);
    }

    private static List<Change> changes(List<Entry> entries) {
        return entries.stream().map(e -> new Change(e.type().word(), e.id())).toList();
    }
}
