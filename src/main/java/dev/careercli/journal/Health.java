package dev.careercli.journal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of the files found. Nothing was changed by it.
 *
 * @param events whole events in the journal
 * @param unknown how many of them this version does not know; they are kept
 * @param tornBytes length of an unfinished line at the end, which the next write moves aside; 0 = none
 * @param backups oldest first
 * @param newest what the newest backup would give back; null when there is none
 * @param exposed files that others on this machine may read
 */
public record Health(
        int events,
        int unknown,
        List<BadLine> badLines,
        int tornBytes,
        List<Path> backups,
        @Nullable Proof newest,
        List<Path> exposed) {
    public Health {
        badLines = List.copyOf(badLines);
        backups = List.copyOf(backups);
        exposed = List.copyOf(exposed);
    }

    /** Whether nothing needs repair. A torn end heals by itself. */
    public boolean isSound() {
        return badLines.isEmpty() && exposed.isEmpty() && (newest == null || newest.restores());
    }

    /**
     * What restoring a backup would give, found by reading it as a restore does.
     *
     * @param events that it would give back
     * @param missingHere events of it that the journal has not, as after damage
     * @param badLines why it would be refused; empty = it restores
     */
    public record Proof(Path backup, int events, int missingHere, List<BadLine> badLines) {
        public Proof {
            badLines = List.copyOf(badLines);
        }

        public boolean restores() {
            return badLines.isEmpty();
        }
    }
}
