package dev.careercli.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which events a file holds, found by reading only the checksum and the id of each line. What is
 * missing in one file and stands in another is found so without reading either as events.
 */
final class EventIds {
    private EventIds() {}

    /** The ids of the whole lines; of a bad line nothing. */
    static Set<UUID> in(Path file) {
        return in(IoErrors.whileReading(file, () -> Files.readAllBytes(file)));
    }

    static Set<UUID> in(byte[] bytes) {
        Set<UUID> ids = new HashSet<>();
        int from = LineFrame.hasMark(bytes) ? LineFrame.MARK : 0;
        while (from < bytes.length) {
            int feed = from;
            while (feed < bytes.length && bytes[feed] != '\n') {
                feed++;
            }
            int to = feed > from && bytes[feed - 1] == '\r' ? feed - 1 : feed;
            add(bytes, from, to, ids);
            from = feed + 1;
        }
        return ids;
    }

    private static void add(byte[] bytes, int from, int to, Set<UUID> ids) {
        if (!LineFrame.isWhole(bytes, from, to)) {
            return;
        }
        String id = LineFrame.id(bytes, from, to);
        if (id != null) {
            try {
                ids.add(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                // Such a line is no event.
            }
        }
    }
}
