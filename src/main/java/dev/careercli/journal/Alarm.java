package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks a journal when it is opened for damage that only {@code doctor} would report otherwise: bad lines, and events that only a
 * backup holds. */
public final class Alarm {
    private final JournalFiles files;
    private final Journal journal;

    public Alarm(JournalFiles files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    /**
     * The backup that holds what the journal lost. Backups are read only where the journal is empty, damaged or shorter than the
     * newest of them, since it only grows.
     */
    public Optional<Health.Lost> lost() {
        Backups backups = new Backups(files);
        boolean grew = !journal.events().isEmpty()
                && journal.badLines().isEmpty()
                && backups.newest()
                        .map(newest -> size(newest) <= size(files.journal()))
                        .orElse(true);
        if (grew) {
            return Optional.empty();
        }
        Set<UUID> here = new HashSet<>();
        journal.events().forEach(recorded -> here.add(recorded.id()));
        return backups.lost(here)
                .map(l -> new Health.Lost(l.backup(), Backups.dayOf(l.backup()), l.events(), l.missing()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** True once a day, so that the same damage is not reported by every command; always true where the day cannot be stored. */
    public boolean isNewsOn(LocalDate day) {
        Path marker = files.state().resolve("alarm");
        try {
            if (Files.isRegularFile(marker) && Files.readString(marker).strip().equals(day.toString())) {
                return false;
            }
            PrivateFiles.createFolder(files.state());
            AtomicFile.replacePrivate(marker, (day + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return true;
        }
        return true;
    }
}
