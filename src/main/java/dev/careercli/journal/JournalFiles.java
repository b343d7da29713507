package dev.careercli.journal;

import java.nio.file.Path;

/**
 * The paths of the journal and of the files that belong to it.
 *
 * @param data the folder of what cannot be made again
 * @param state the folder of what is worth keeping between runs, on this machine only
 */
public record JournalFiles(Path data, Path state) {
    public Path journal() {
        return data.resolve("journal.jsonl");
    }

    /** Locked by the operating system while someone writes. That it exists means nothing. */
    public Path lock() {
        return data.resolve("journal.lock");
    }

    public Path backups() {
        return data.resolve("backups");
    }

    /** Torn and bad lines, and journals that a restore replaced: moved here, never deleted. */
    public Path aside() {
        return data.resolve("aside");
    }

    /** The random id of this machine and home. */
    public Path device() {
        return state.resolve("device");
    }

    /** Sessions in progress and answers being typed, a file for each. */
    public Path drafts() {
        return state.resolve("drafts");
    }
}
