package dev.careercli.journal;

import dev.careercli.event.Recorded;
import dev.careercli.journal.JournalCodec.Unreadable;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the bytes of a journal hold. A bad line loses only itself: whole events that stand within it, as when a line
 * feed was damaged, are still found. The end may be torn: bytes behind the last LF that hold no event.
 */
final class Scan {
    /** A whole event and the range of its bytes, without LF. */
    record Line(int from, int to, Recorded recorded) {}

    /** A damaged stretch, without LF. */
    record Stretch(int from, int to, BadLine bad) {}

    private final Path file;
    private final byte[] bytes;
    private final List<Line> lines = new ArrayList<>();
    private final List<Stretch> damaged = new ArrayList<>();
    private final Interner pool = new Interner();
    private long feeds;
    private int tailFrom;
    private boolean torn;

    /**
     * @param file is named in failures
     * @param bytes from the beginning of a line on
     * @param number of the first line, from 1
     * @throws JournalFailure.NewerFormat if any line is of a later format
     */
    Scan(Path file, byte[] bytes, long number) {
        this.file = file;
        this.bytes = bytes;
        int from = 0;
        for (int feed = nextFeed(bytes, 0); feed < bytes.length; feed = nextFeed(bytes, from)) {
            line(from, feed, number + feeds);
            feeds++;
            from = feed + 1;
        }
        tailFrom = from;
        tail(number + feeds);
    }

    /** A method of its own, since it runs once for each byte and is compiled early. */
    private static int nextFeed(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** A byte order mark and the carriage return of another system's line end belong to no event. */
    private void line(int begin, int end, long number) {
        int from = begin == 0 && number == 1 && LineFrame.hasMark(bytes) ? LineFrame.MARK : begin;
        int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        if (from == to) {
            return;
        }
        try {
            lines.add(new Line(from, to, decode(from, to)));
        } catch (Unreadable e) {
            int salvaged = salvage(from, to);
            damaged.add(new Stretch(from, to, new BadLine(number, e.reason(), salvaged)));
        }
    }

    private void tail(long number) {
        int damagedBefore = damaged.size();
        line(tailFrom, bytes.length, number);
        if (damaged.size() > damagedBefore && damaged.get(damagedBefore).bad().salvaged() == 0) {
            damaged.remove(damagedBefore);
            torn = true;
        }
    }

    /** Tries each place where a line begins, up to the last brace before the next such place. */
    private int salvage(int from, int to) {
        int before = lines.size();
        int start = nextStart(from, to);
        while (start < to) {
            int next = nextStart(start + 1, to);
            int end = next;
            while (end > start && bytes[end - 1] != '}') {
                end--;
            }
            try {
                lines.add(new Line(start, end, decode(start, end)));
            } catch (Unreadable e) {
                // Nothing whole begins here.
            }
            start = next;
        }
        return lines.size() - before;
    }

    private int nextStart(int from, int to) {
        int at = from;
        while (at < to && !LineFrame.startsAt(bytes, at, to)) {
            at++;
        }
        return at;
    }

    private Recorded decode(int from, int to) throws Unreadable {
        try {
            return JournalCodec.decode(bytes, from, to, pool);
        } catch (Unreadable e) {
            if (e.newerFormat() > 0) {
                throw new JournalFailure.NewerFormat(file, e.newerFormat());
            }
            throw e;
        }
    }

    List<Line> lines() {
        return lines;
    }

    byte[] bytesOf(Line line) {
        return Arrays.copyOfRange(bytes, line.from(), line.to());
    }

    List<Recorded> events() {
        return lines.stream().map(Line::recorded).toList();
    }

    List<Stretch> damaged() {
        return damaged;
    }

    List<BadLine> badLines() {
        return damaged.stream().map(Stretch::bad).toList();
    }

    byte[] bytesOf(Stretch stretch) {
        return Arrays.copyOfRange(bytes, stretch.from(), stretch.to());
    }

    /** The bytes without what is damaged or unfinished: each whole event on a line of its own. */
    byte[] wholeLines() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length);
        for (Line line : lines) {
            all.write(bytes, line.from(), line.to() - line.from());
            all.write('\n');
        }
        return all.toByteArray();
    }

    /** Whether there are bytes and all of them are zero, as after a crash of the file system. */
    boolean isZeros() {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    /** How many lines end in LF. */
    long feeds() {
        return feeds;
    }

    /** Where the bytes behind the last LF begin; the length when there are none. */
    int tailFrom() {
        return tailFrom;
    }

    boolean endsInLineFeed() {
        return tailFrom == bytes.length;
    }

    /** Whether the bytes behind the last LF hold no event: a write that never finished. */
    boolean isTorn() {
        return torn;
    }

    byte[] tail() {
        return Arrays.copyOfRange(bytes, tailFrom, bytes.length);
    }
}
