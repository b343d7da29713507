package dev.careercli.view.config;

import dev.careercli.app.PracticeSettings.Rejected;
import dev.careercli.content.Plural;
import dev.careercli.journal.BadLine;
import dev.careercli.journal.Doctor;
import dev.careercli.journal.Health;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import dev.careercli.view.history.HistoryView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /**
     * What else was found that keeps all from being well.
     *
     * @param rejected settings in the journal that cannot be used
     * @param ahead events of a day that is still to come
     */
    public record Findings(Ids ids, List<Rejected> rejected, Ahead ahead) {
        public static final Findings NONE = new Findings(Ids.NONE, List.of(), Ahead.NONE);

        public Findings {
            rejected = List.copyOf(rejected);
        }

        public boolean isWell() {
            return rejected.isEmpty() && ahead.events() == 0;
        }
    }

    /**
     * Events that a clock ahead of time wrote.
     *
     * @param last the latest of their days; null when there are none
     * @param questions those answered in them
     */
    public record Ahead(int events, @Nullable LocalDate last, SortedSet<String> questions) {
        public static final Ahead NONE = new Ahead(0, null, new TreeSet<>());

        public Ahead {
            questions = Collections.unmodifiableSortedSet(new TreeSet<>(questions));
        }
    }

    public static Output of(Health health, Findings found, List<Fact> facts) {
        Document.Builder page = Document.build();
        page.add(new Block.Table(
                List.of(),
                facts.stream()
                        .map(f -> List.of(Block.Cell.of(Text.dim(f.name())), Block.Cell.of(f.value())))
                        .toList(),
                0));
        page.items(findings(health, found).stream()
                .map(f -> new Block.Item("", Text.of(f), Text.EMPTY))
                .toList());
        remedies(health).forEach(page::paragraph);
        found.rejected().forEach(r -> page.paragraph("To fix " + r.setting().word() + ": " + r.remedy()));
        if (health.isSound() && found.isWell()) {
            page.paragraph("All is well.");
        }
        return new Output(page.end(), DoctorData.of(health, found, facts));
    }

    private static List<String> remedies(Health health) {
        List<String> remedies = new ArrayList<>();
        Health.Lost lost = health.lost();
        if (lost != null && health.events() == 0) {
            remedies.add("To bring the journal back: career doctor --restore " + lost.day());
        } else if (lost != null) {
            remedies.add("To take in what the backup holds: " + importing(lost.backup()));
        }
        health.copies().stream()
                .filter(copy -> copy.missingHere() > 0)
                .forEach(copy -> remedies.add("To take in what the copy holds: " + importing(copy.file())));
        if (health.needsRepair()) {
            remedies.add("To fix the files: career doctor --repair moves what is bad aside and deletes nothing.");
        } else if (health.zeros() && lost == null) {
            remedies.add("The next write moves the zero bytes aside and begins a new journal.");
        }
        return remedies;
    }

    private static String importing(Path file) {
        String path = file.toString();
        String word = path.matches("[A-Za-z0-9/._+-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
        return "career history import " + word + " --yes";
    }

    private static List<String> findings(Health health, Findings found) {
        List<String> lines = new ArrayList<>();
        lines.add(journal(health));
        Health.Lost lost = health.lost();
        if (lost != null) {
            lines.add("The backup of " + Formats.date(lost.day()) + " holds "
                    + Formats.count(lost.missingHere(), "event", "events") + " that the journal has not.");
        }
        if (!health.unknown().isEmpty()) {
            lines.add(Formats.count(health.unknown().size(), "event", "events")
                    + " that this version cannot use, kept as they are: "
                    + String.join(", ", new TreeSet<>(health.unknown())) + ".");
        }
        for (BadLine bad : health.badLines()) {
            String events = Formats.count(bad.salvaged(), "event", "events");
            lines.add("Line " + bad.number() + " cannot be read: " + bad.reason()
                    + (bad.salvaged() == 0
                            ? ". It is left out, nothing else is."
                            : ". " + events + " in it could be read and "
                                    + Plural.word(bad.salvaged(), "counts.", "count.")));
        }
        for (Health.Copy copy : health.copies()) {
            lines.add(copy.file() + " is a copy of a journal with " + Formats.count(copy.events(), "event", "events")
                    + (copy.missingHere() == 0
                            ? ", all of them in the journal too. You can delete it."
                            : ", " + copy.missingHere() + " of them not in the journal."));
        }
        ahead(found.ahead()).ifPresent(lines::add);
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
                            ? ", gives back " + Formats.count(newest.events(), "event", "events")
                                    + (newest.isWhole()
                                            ? "."
                                            : " without "
                                                    + Formats.count(
                                                            newest.badLines().size(), "bad line", "bad lines") + ".")
                            : ", does not restore."));
        }
        Ids ids = found.ids();
        found.rejected().forEach(r -> lines.add(r.sentence()));
        ids.moved().forEach((old, now) -> lines.add("What was answered as " + old + " counts for " + now + "."));
        if (!ids.nowhere().isEmpty()) {
            lines.add("No guide here has " + String.join(", ", ids.nowhere())
                    + ". What was answered there is kept, and counts again when a guide has it.");
        }
        return lines;
    }

    private static String journal(Health health) {
        if (health.events() > 0) {
            return Formats.count(health.events(), "event", "events") + " in the journal"
                    + (health.badLines().isEmpty() ? ", all whole." : ".");
        }
        return health.zeros()
                ? "The journal holds nothing but zero bytes, as after a crash of the file system."
                : "The journal is empty.";
    }

    private static Optional<String> ahead(Ahead ahead) {
        LocalDate last = ahead.last();
        if (last == null) {
            return Optional.empty();
        }
        return Optional.of(Formats.count(ahead.events(), "event", "events") + " of a day still to come, up to "
                + Formats.date(last) + ": the clock was wrong then, or is now."
                + (ahead.questions().isEmpty()
                        ? ""
                        : " Until then these answers count for nothing, and their questions are asked again: "
                                + String.join(", ", ahead.questions()) + "."));
    }

    public static Output repaired(Doctor.Repaired done) {
        if (done.moved().isEmpty() && done.narrowed().isEmpty()) {
            return HistoryView.message("Nothing needed repair.");
        }
        String moved = done.moved().isEmpty()
                ? ""
                : Formats.count(done.moved().size(), "bad line", "bad lines") + " moved to " + done.aside() + ". ";
        String closed = done.narrowed().isEmpty()
                ? ""
                : Formats.count(done.narrowed().size(), "file", "files") + " closed to others. ";
        return HistoryView.message(moved + closed + "Every whole event stays.");
    }

    public static Output restored(Doctor.Restored done) {
        String rest = done.leftOut().isEmpty()
                ? ""
                : " " + Formats.count(done.leftOut().size(), "bad line", "bad lines") + " of the backup left out.";
        String before = done.replaced() == null ? "" : " The journal as it was is in " + done.replaced() + ".";
        return HistoryView.message(Formats.count(done.events(), "event", "events") + " restored." + rest + before);
    }
}
