package dev.careercli.journal;

import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Examines the journal and its backups, repairs it, restores one. It never deletes: what it takes out goes to
 * the quarantine folder. */
public final class Doctor {
    private static final byte[] NOTHING = {};

    private final JournalFiles files;
    private final Duration patience;
    private final Backups backups;

    public Doctor(JournalFiles files) {
        this(files, Journal.PATIENCE);
    }

    Doctor(JournalFiles files, Duration patience) {
        this.files = files;
        this.patience = patience;
        this.backups = new Backups(files);
    }

    /**
     * Reads everything and changes nothing; a home without a journal is sound.
     *
     * @throws JournalFailure.NewerFormat if the journal or its newest backup is of a later format
     */
    public Health check() {
        FileKinds.check(files.lock());
        FileKinds.check(files.journal());
        Scan scan = new Scan(files.journal(), contentOf(files.journal()), 1);
        List<Recorded> events = scan.events();
        Set<UUID> here = new HashSet<>();
        events.forEach(recorded -> here.add(recorded.id()));
        return new Health(
                events.size(),
                events.stream()
                        .filter(r -> r.event() instanceof Event.Unknown)
                        .map(r -> r.event().kind())
                        .toList(),
                scan.badLines(),
                scan.isTorn() && !scan.isZeros() ? scan.tail().length : 0,
                scan.isZeros(),
                List.copyOf(backups.all().values()),
                backups.newest().map(backup -> prove(backup, here)).orElse(null),
                backups.lost(here)
                        .map(l -> new Health.Lost(l.backup(), Backups.dayOf(l.backup()), l.events(), l.missing()))
                        .orElse(null),
                copies(here),
                exposed());
    }

    private List<Health.Copy> copies(Set<UUID> here) {
        List<Health.Copy> copies = new ArrayList<>();
        for (Path file : StrayCopies.beside(files)) {
            Set<UUID> there = EventIds.in(file);
            int events = there.size();
            there.removeAll(here);
            copies.add(new Health.Copy(file, events, there.size()));
        }
        return copies;
    }

    private static Health.Proof prove(Path backup, Set<UUID> here) {
        Scan there = new Scan(backup, contentOf(backup), 1);
        int missing = (int)
                there.events().stream().filter(r -> !here.contains(r.id())).count();
        return new Health.Proof(backup, there.events().size(), missing, StrictScan.badLines(there));
    }

    private List<Path> exposed() {
        List<Path> exposed = new ArrayList<>();
        List<Path> folders = List.of(files.data(), files.backups(), files.aside(), files.state(), files.drafts());
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            IoErrors.whileReading(folder, () -> {
                try (Stream<Path> entries = Files.list(folder)) {
                    return exposed.addAll(entries.filter(Files::isRegularFile)
                            .filter(PrivateFiles::isExposed)
                            .sorted()
                            .toList());
                }
            });
        }
        return exposed;
    }

    /**
     * What a repair did.
     *
     * @param moved the bad lines
     * @param aside the file they are in now; null when there was nothing to repair
     * @param narrowed files that others could read and no longer can
     */
    public record Repaired(List<BadLine> moved, @Nullable Path aside, List<Path> narrowed) {}

    /** Moves bad lines, and a torn end, to a file of their own. Every whole event stays. */
    public Repaired repair(long atMillis) {
        return JournalLock.with(
                files,
                patience,
                () -> IoErrors.whileWriting(files.journal(), () -> {
                    List<Path> exposed = exposed();
                    for (Path file : exposed) {
                        PrivateFiles.narrow(file);
                    }
                    List<BadLine> moved = new ArrayList<>();
                    Path aside = null;
                    List<Path> damaged = new ArrayList<>(List.of(files.journal()));
                    damaged.addAll(backups.all().values());
                    for (Path file : damaged) {
                        Scan scan = new Scan(file, contentOf(file), 1);
                        if (!scan.damaged().isEmpty() || scan.isTorn()) {
                            Path kept = Quarantine.keep(files, "damaged-" + atMillis, damage(scan));
                            AtomicFile.replacePrivate(file, scan.wholeLines());
                            aside = aside == null ? kept : aside;
                            moved.addAll(StrictScan.badLines(scan));
                        }
                    }
                    return new Repaired(moved, aside, exposed);
                }));
    }

    private static byte[] damage(Scan scan) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Scan.Stretch stretch : scan.damaged()) {
            all.writeBytes(scan.bytesOf(stretch));
            all.write('\n');
        }
        all.writeBytes(scan.isTorn() ? scan.tail() : NOTHING);
        return all.toByteArray();
    }

    /**
     * What a restore did.
     *
     * @param events in the journal now
     * @param replaced a copy of the journal as it was before; null when there was none
     * @param leftOut bad lines of the backup
     */
    public record Restored(int events, @Nullable Path replaced, List<BadLine> leftOut) {}

    /**
     * Puts the whole lines of a backup in the place of the journal. The journal as it was is kept aside.
     *
     * @throws JournalFailure.Corrupt if the backup has nothing but bad lines; then nothing is changed
     */
    public Restored restore(Path backup, long atMillis) {
        byte[] content = IoErrors.whileReading(backup, () -> Files.readAllBytes(backup));
        Scan scan = new Scan(backup, content, 1);
        List<BadLine> leftOut = StrictScan.badLines(scan);
        if (scan.lines().isEmpty() && !leftOut.isEmpty()) {
            throw new JournalFailure.Corrupt(backup, leftOut);
        }
        return JournalLock.with(
                files,
                patience,
                () -> IoErrors.whileWriting(files.journal(), () -> {
                    byte[] before = contentOf(files.journal());
                    Path replaced = before.length == 0 ? null : Quarantine.keep(files, "replaced-" + atMillis, before);
                    AtomicFile.replacePrivate(files.journal(), scan.wholeLines());
                    return new Restored(scan.lines().size(), replaced, leftOut);
                }));
    }

    /** The backup of that name, as {@code history} and {@code doctor} list them: a path, a file name or a day. */
    public Optional<Path> backup(String name) {
        return backups.all().values().stream()
                .filter(path -> {
                    String file = path.getFileName().toString();
                    return path.toString().equals(name)
                            || file.equals(name)
                            || file.equals("journal-" + name + ".jsonl");
                })
                .findFirst();
    }

    private static byte[] contentOf(Path file) {
        return IoErrors.whileReading(file, () -> {
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                return NOTHING;
            }
        });
    }
}
