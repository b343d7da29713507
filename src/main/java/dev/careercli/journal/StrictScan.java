package dev.careercli.journal;

import dev.careercli.event.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads files that must be whole to be of use: imports and backups. */
final class StrictScan {
    private StrictScan() {}

    /**
     * Scans and refuses anything but whole lines.
     *
     * @throws JournalFailure.Corrupt with every bad line
     */
    static Scan scan(Path file, byte[] content) {
        return scan(file, content, event -> Optional.empty());
    }

    /**
     * As {@link #scan(Path, byte[])}, and refuses events too.
     *
     * @param problem why an event is refused; empty where it is not
     */
    static Scan scan(Path file, byte[] content, Function<Event, Optional<String>> problem) {
        Scan scan = new Scan(file, content, 1);
        List<BadLine> bad = badLines(scan);
        for (Scan.Line line : scan.lines()) {
            problem.apply(line.recorded().event())
                    .ifPresent(reason -> bad.add(new BadLine(number(content, line.from()), reason, 0)));
        }
        if (!bad.isEmpty()) {
            throw new JournalFailure.Corrupt(file, bad);
        }
        return scan;
    }

    /** Every bad line, an unfinished one at the end among them. */
    static List<BadLine> badLines(Scan scan) {
        List<BadLine> bad = new ArrayList<>(scan.badLines());
        if (scan.isTorn()) {
            bad.add(new BadLine(scan.feeds() + 1, "it is cut off, or no event", 0));
        }
        return bad;
    }

    /** The number of the line that a byte belongs to, from 1. */
    private static long number(byte[] content, int at) {
        return 1 + IntStream.range(0, at).filter(i -> content[i] == '\n').count();
    }
}
