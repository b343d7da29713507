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
        Scan scan = new Scan(files.journal(), contentOf(files.journal()), 1);
        List<Recorded> events = scan.events();
        int unknown = (int)
                events.stream().filter(r -> r.event() instanceof Event.Unknown).count();
        return new Health(
                events.size(),
                unknown,
                scan.badLines(),
                scan.isTorn() ? scan.tail().length : 0,
                List.copyOf(backups.all().values()),
                backups.newest().map(backup -> prove(backup, events)).orElse(null),
                exposed());
    }

    private static Health.Proof prove(Path backup, List<Recorded> here) {
        try {
            Set<UUID> ids = new HashSet<>();
            here.forEach(recorded -> ids.add(recorded.id()));
            List<Recorded> there = StrictScan.scan(backup, contentOf(backup)).events();
            int missing =
                    (int) there.stream().filter(r -> !ids.contains(r.id())).count();
            return new Health.Proof(backup, there.size(), missing, List.of());
        } catch (JournalFailure.Corrupt e) {
            return new Health.Proof(backup, 0, 0, e.lines());
        }
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
                    Scan scan = new Scan(files.journal(), contentOf(files.journal()), 1);
                    if (scan.damaged().isEmpty() && !scan.isTorn()) {
                        return new Repaired(List.of(), null, exposed);
                    }
                    Path aside = Quarantine.keep(files, "damaged-" + atMillis, damage(scan));
                    AtomicFile.replacePrivate(files.journal(), wholeLines(scan));
                    return new Repaired(scan.badLines(), aside, exposed);
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

    private static byte[] wholeLines(Scan scan) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Scan.Line line : scan.lines()) {
            all.writeBytes(scan.bytesOf(line));
            all.write('\n');
        }
        return all.toByteArray();
    }

    /**
     * What a restore did.
     *
     * @param events in the journal now
     * @param replaced a copy of the journal as it was before; null when there was none
     */
    public record Restored(int events, @Nullable Path replaced) {}

    /**
     * Replaces the journal with a backup. The present journal goes to the quarantine folder.
     *
     * @throws JournalFailure.Corrupt if the backup has a bad line; then nothing is changed
     */
    public Restored restore(Path backup, long atMillis) {
        byte[] content = IoErrors.whileReading(backup, () -> Files.readAllBytes(backup));
        int events = StrictScan.scan(backup, content).lines().size();
        return JournalLock.with(
                files,
                patience,
                () -> IoErrors.whileWriting(files.journal(), () -> {
                    byte[] before = contentOf(files.journal());
                    Path replaced = before.length == 0 ? null : Quarantine.keep(files, "replaced-" + atMillis, before);
                    AtomicFile.replacePrivate(files.journal(), content);
                    return new Restored(events, replaced);
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
