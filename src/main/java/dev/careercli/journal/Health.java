package dev.careercli.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of the files found. Nothing was changed by it.
 *
 * @param events whole events in the journal
 * @param unknown kinds of those events that this version cannot use, each as often as it is there; they are kept
 * @param torn the last line where it is cut off; null where the journal ends in a whole one
 * @param zeros whether the journal holds nothing but zero bytes
 * @param backups oldest first
 * @param newest what the newest backup would give back; null when there is none
 * @param lost the backup that holds most of what the journal lacks; null when nothing is lacking
 * @param copies files beside the journal that hold events, as sync tools leave them
 * @param exposed files that others on this machine may read
 */
public record Health(
        int events,
        List<String> unknown,
        List<BadLine> badLines,
        @Nullable Torn torn,
        boolean zeros,
        List<Path> backups,
        @Nullable Proof newest,
        @Nullable Lost lost,
        List<Copy> copies,
        List<Path> exposed) {
    public Health {
        unknown = List.copyOf(unknown);
        badLines = List.copyOf(badLines);
        backups = List.copyOf(backups);
        copies = List.copyOf(copies);
        exposed = List.copyOf(exposed);
    }

    /** Whether nothing is lost or needs repair. */
    public boolean isSound() {
        return !needsRepair() && lost == null && !zeros && copies.stream().noneMatch(c -> c.missingHere() > 0);
    }

    /** Whether a repair would change anything. */
    public boolean needsRepair() {
        return !badLines.isEmpty() || torn != null || !exposed.isEmpty() || (newest != null && !newest.isWhole());
    }

    /**
     * A last line that was cut off, as by a crash. The next write moves it aside, as a repair does.
     *
     * @param line its number, from 1
     */
    public record Torn(long line, int bytes) {}

    /**
     * What restoring a backup would give, found by reading it as a restore does.
     *
     * @param events that it would give back
     * @param missingHere events of it that the journal has not, as after damage
     * @param badLines what would be left out
     */
    public record Proof(Path backup, int events, int missingHere, List<BadLine> badLines) {
        public Proof {
            badLines = List.copyOf(badLines);
        }

        public boolean isWhole() {
            return badLines.isEmpty();
        }

        /** Whether there is anything to give back. */
        public boolean restores() {
            return badLines.isEmpty() || events > 0;
        }
    }

    /**
     * A backup that holds events which the journal has not.
     *
     * @param day as {@code doctor --restore} takes it
     * @param events whole events in it
     * @param missingHere how many of them the journal has not
     */
    public record Lost(Path backup, LocalDate day, int events, int missingHere) {}

    /**
     * A file beside the journal that holds events.
     *
     * @param missingHere how many of them the journal has not
     */
    public record Copy(Path file, int events, int missingHere) {}
}
