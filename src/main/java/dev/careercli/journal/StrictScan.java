package dev.careercli.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files that must be whole to be of use: imports and backups. */
final class StrictScan {
    private StrictScan() {}

    /**
     * Scans and refuses anything but whole lines.
     *
     * @throws JournalFailure.Corrupt with every bad line
     */
    static Scan scan(Path file, byte[] content) {
        Scan scan = new Scan(file, content, 1);
        List<BadLine> bad = new ArrayList<>(scan.badLines());
        if (scan.isTorn()) {
            bad.add(new BadLine(scan.feeds() + 1, "it is cut off, or no event", 0));
        }
        if (!bad.isEmpty()) {
            throw new JournalFailure.Corrupt(file, bad);
        }
        return scan;
    }
}
