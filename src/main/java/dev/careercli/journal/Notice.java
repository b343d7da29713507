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

    /** The journal ended in zero bytes, as a file system leaves them after a crash; they were moved to a file. */
    record ZerosMoved(Path aside, int bytes, boolean all) implements Notice {
        @Override
        public String sentence() {
            return (all ? "The journal held nothing but " : "The journal ended in ") + bytes + " zero bytes, moved to "
                    + aside + ". If something is missing, see: career doctor";
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
