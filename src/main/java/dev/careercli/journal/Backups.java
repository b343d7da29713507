package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
                entries.forEach(path -> day(path).ifPresent(day -> all.put(day, path)));
            }
            return all;
        });
    }

    /** The latest by its name's day. */
    Optional<Path> newest() {
        SortedMap<LocalDate, Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(all.lastKey()));
    }

    /** Copies the journal at the first write of the day, then removes old backups. The lock must be held. */
    Optional<Notice> firstWriteOn(LocalDate day) {
        Path backup = files.backups().resolve("journal-" + day + ".jsonl");
        if (Files.exists(backup) || !Files.exists(files.journal())) {
            return Optional.empty();
        }
        try {
            PrivateFiles.createFolder(files.backups());
            AtomicFile.replacePrivate(backup, Files.readAllBytes(files.journal()));
            thin(day);
            return Optional.empty();
        } catch (IOException e) {
            // Saving today's answer matters more than copying yesterday's.
            return Optional.of(new Notice.NoBackup(backup, IoErrors.reason(backup, e)));
        }
    }

    private void thin(LocalDate today) throws IOException {
        SortedMap<LocalDate, Path> all = all();
        Set<LocalDate> kept = BackupRetention.keep(all.keySet(), today);
        for (var backup : all.entrySet()) {
            if (!kept.contains(backup.getKey())) {
                Files.delete(backup.getValue());
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
