package dev.careercli.view.config;

import dev.careercli.app.PracticeSettings.Rejected;
import dev.careercli.journal.BadLine;
import dev.careercli.journal.Doctor;
import dev.careercli.journal.Health;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import dev.careercli.view.history.HistoryView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an examination found. */
public final class DoctorView {
    private DoctorView() {}

    /** A line of the first part: what is installed, where files are. */
    public record Fact(String name, String value) {}

    /**
     * Questions and goals that the journal names.
     *
     * @param moved old ids and where their events count now
     * @param nowhere ids that no guide here has
     */
    public record Ids(SortedMap<String, String> moved, SortedSet<String> nowhere) {
        public static final Ids NONE = new Ids(new TreeMap<>(), new TreeSet<>());

        public Ids {
            moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
            nowhere = Collections.unmodifiableSortedSet(new TreeSet<>(nowhere));
        }
    }

    record Examined(
            int schemaVersion,
            List<Fact> facts,
            boolean sound,
            int events,
            int unknownEvents,
            List<Bad> badLines,
            int tornBytes,
            List<String> backups,
            @Nullable Backup newest,
            List<String> exposed,
            Map<String, String> movedIds,
            Set<String> idsOfNoGuide,
            List<BadSetting> badSettings) {}

    /** @param used what stands in for the value; empty where nothing does */
    record BadSetting(String name, String value, String used) {}

    record Bad(long line, String reason) {}

    record Backup(String file, boolean restores, int events, int missingHere) {}

    /** @param rejected settings in the journal that cannot be used */
    public static Output of(Health health, Ids ids, List<Rejected> rejected, List<Fact> facts) {
        Document.Builder page = Document.build();
        page.add(new Block.Table(
                List.of(),
                facts.stream()
                        .map(f -> List.of(Block.Cell.of(Text.dim(f.name())), Block.Cell.of(f.value())))
                        .toList(),
                0));
        page.items(findings(health, ids, rejected).stream()
                .map(f -> new Block.Item("", Text.of(f), Text.EMPTY))
                .toList());
        if (!health.isSound()) {
            page.paragraph("To fix it: career doctor --repair moves what is bad aside and deletes nothing.");
        }
        rejected.forEach(r -> page.paragraph("To fix " + r.setting().word() + ": " + r.remedy()));
        if (health.isSound() && rejected.isEmpty()) {
            page.paragraph("All is well.");
        }
        return new Output(page.end(), data(health, ids, rejected, facts));
    }

    private static List<String> findings(Health health, Ids ids, List<Rejected> rejected) {
        List<String> lines = new ArrayList<>();
        lines.add(
                health.events() == 0
                        ? "The journal is empty."
                        : Formats.count(health.events(), "event", "events") + " in the journal, all whole.");
        if (health.unknown() > 0) {
            lines.add(Formats.count(health.unknown(), "event", "events")
                    + " that this version does not know, kept and not used.");
        }
        for (BadLine bad : health.badLines()) {
            lines.add(
                    "Line " + bad.number() + " cannot be read: " + bad.reason() + ". It is left out, nothing else is.");
        }
        if (health.tornBytes() > 0) {
            lines.add("The last line is unfinished (" + health.tornBytes()
                    + " bytes), as after a crash. The next write moves it aside.");
        }
        health.exposed().forEach(f -> lines.add("Others on this machine can read " + f + "."));
        Health.Proof newest = health.newest();
        if (newest != null) {
            lines.add(Formats.count(health.backups().size(), "backup", "backups") + "; the newest, "
                    + newest.backup().getFileName()
                    + (newest.restores()
                            ? ", gives back " + Formats.count(newest.events(), "event", "events") + "."
                            : ", does not restore."));
        }
        rejected.forEach(r -> lines.add(r.sentence()));
        ids.moved().forEach((old, now) -> lines.add("What was answered as " + old + " counts for " + now + "."));
        if (!ids.nowhere().isEmpty()) {
            lines.add("No guide here has " + String.join(", ", ids.nowhere())
                    + ". What was answered there is kept, and counts again when a guide has it.");
        }
        return lines;
    }

    private static Examined data(Health health, Ids ids, List<Rejected> rejected, List<Fact> facts) {
        Health.Proof newest = health.newest();
        return new Examined(
                1,
                facts,
                health.isSound() && rejected.isEmpty(),
                health.events(),
                health.unknown(),
                health.badLines().stream()
                        .map(b -> new Bad(b.number(), b.reason()))
                        .toList(),
                health.tornBytes(),
                health.backups().stream().map(Object::toString).toList(),
                newest == null
                        ? null
                        : new Backup(
                                newest.backup().toString(), newest.restores(), newest.events(), newest.missingHere()),
                health.exposed().stream().map(Object::toString).toList(),
                ids.moved(),
                ids.nowhere(),
                rejected.stream()
                        .map(r -> new BadSetting(
                                r.setting().word(), r.value(), r.setting().usual()))
                        .toList());
    }

    public static Output repaired(Doctor.Repaired done) {
        if (done.moved().isEmpty() && done.narrowed().isEmpty()) {
            return HistoryView.said("Nothing needed repair.");
        }
        String moved = done.moved().isEmpty()
                ? ""
                : Formats.count(done.moved().size(), "bad line", "bad lines") + " moved to " + done.aside() + ". ";
        String closed = done.narrowed().isEmpty()
                ? ""
                : Formats.count(done.narrowed().size(), "file", "files") + " closed to others. ";
        return HistoryView.said(moved + closed + "Every whole event stays.");
    }
}
