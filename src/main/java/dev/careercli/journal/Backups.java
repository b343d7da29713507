package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The daily copies of the journal, each whole and readable by itself: {@code backups/journal-2026-11-23.jsonl}. */
final class Backups {
    private static final Pattern NAME = Pattern.compile("journal-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.jsonl");

    private final JournalFiles files;

    Backups(JournalFiles files) {
        this.files = files;
    }

    /** By day, oldest first; empty when there is no folder. */
    SortedMap<LocalDate, Path> all() {
        SortedMap<LocalDate, Path> all = new TreeMap<>();
        if (!Files.isDirectory(files.backups())) {
            return all;
        }
        return IoErrors.whileReading(files.backups(), () -> {
            try (Stream<Path> entries = Files.list(files.backups())) {
                entries.filter(Files::isRegularFile).forEach(path -> day(path).ifPresent(day -> all.put(day, path)));
            }
            return all;
        });
    }

    /** Whether a file is named as backups are. */
    static boolean isNamed(Path file) {
        return day(file).isPresent();
    }

    /** The day of a backup. */
    static LocalDate dayOf(Path backup) {
        return day(backup).orElseThrow();
    }

    /**
     * A backup that holds events which the journal has not.
     *
     * @param events whole events in it
     * @param missing how many of them the journal has not
     */
    record Lost(Path backup, int events, int missing) {}

    /** The backup that holds most of what the journal lacks, the newest of several; empty where nothing is lacking. */
    Optional<Lost> lost(Set<UUID> here) {
        Lost most = null;
        for (Path backup : all().values()) {
            Set<UUID> there = EventIds.in(backup);
            int events = there.size();
            there.removeAll(here);
            if (!there.isEmpty() && (most == null || there.size() >= most.missing())) {
                most = new Lost(backup, events, there.size());
            }
        }
        return Optional.ofNullable(most);
    }

    /** The latest by its name's day. */
    Optional<Path> newest() {
        SortedMap<LocalDate, Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(all.lastKey()));
    }

    /** Copies the whole lines of the journal at the first write of the day, then thins. The lock must be held. */
    Optional<Notice> firstWriteOn(LocalDate day) {
        Path backup = files.backups().resolve("journal-" + day + ".jsonl");
        if (Files.exists(backup) || !Files.exists(files.journal())) {
            return Optional.empty();
        }
        try {
            byte[] whole = new Scan(files.journal(), Files.readAllBytes(files.journal()), 1).wholeLines();
            if (whole.length == 0) {
                return Optional.empty();
            }
            PrivateFiles.createFolder(files.backups());
            AtomicFile.replacePrivate(backup, whole);
            thin(day, EventIds.in(whole));
            return Optional.empty();
        } catch (IOException e) {
            // Saving today's answer matters more than copying yesterday's.
            return Optional.of(new Notice.NoBackup(backup, IoErrors.reason(backup, e)));
        }
    }

    /** Deletes what is too many, but nothing that holds an event which neither the journal nor a kept backup holds. */
    private void thin(LocalDate today, Set<UUID> journal) throws IOException {
        SortedMap<LocalDate, Path> all = all();
        Set<LocalDate> kept = BackupRetention.keep(all.keySet(), today);
        List<LocalDate> surplus = new ArrayList<>(all.keySet());
        surplus.removeAll(kept);
        // The newest first, since it holds what the older ones hold.
        Collections.reverse(surplus);
        Set<UUID> safe = new HashSet<>(journal);
        boolean keptRead = false;
        for (LocalDate day : surplus) {
            Path backup = Objects.requireNonNull(all.get(day));
            Set<UUID> there = EventIds.in(backup);
            if (!safe.containsAll(there) && !keptRead) {
                kept.forEach(other -> safe.addAll(EventIds.in(Objects.requireNonNull(all.get(other)))));
                keptRead = true;
            }
            if (!safe.addAll(there)) {
                Files.delete(backup);
            }
        }
    }

    private static Optional<LocalDate> day(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.group(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
