package dev.careercli.journal;

import java.nio.file.Path;

/** Something to show the person once; their request was carried out nevertheless. */
public sealed interface Notice {
    /** A plain sentence. */
    String sentence();

    /** The journal ended in a write that was cut off before it was acknowledged; its bytes were moved to a file. */
    record TornLineMoved(Path aside, int bytes) implements Notice {
        @Override
        public String sentence() {
            return "The journal ended in an unfinished line of " + bytes + " bytes, moved to " + aside
                    + ". Everything acknowledged before it is there.";
        }
    }

    /** The daily backup could not be made. */
    record NoBackup(Path backup, String reason) implements Notice {
        @Override
        public String sentence() {
            return "Today's backup " + backup + " could not be made: " + reason + ".";
        }
    }
}
