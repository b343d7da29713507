package dev.careercli.journal;

import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.journal.JournalCodec.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads an export line by line, so that its size costs no memory: only events that are not known yet are kept, and of
 * those no more than a bounded number of bytes. Everything is read and checked before anything is handed out.
 */
final class ImportReader {
    private static final long MOST_BYTES = 1L << 28;

    private final Path name;
    private final Function<Event, Optional<String>> problem;
    private final Predicate<UUID> known;
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Recorded> events = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();
    private long kept;
    private long number;

    /**
     * @param name stands for the file in failures
     * @param problem why an event may not come in; empty where it may
     * @param known whether an event is there already
     */
    ImportReader(Path name, Function<Event, Optional<String>> problem, Predicate<UUID> known) {
        this.name = name;
        this.problem = problem;
        this.known = known;
    }

    /** Reads to the end. After a hundred bad lines, or one without an end, the rest is not worth reading. */
    ImportReader read(InputStream in) throws IOException {
        LineInput input = new LineInput(in, Bounds.LINE);
        for (byte[] line = input.next();
                line != null && bad.size() < JournalFailure.Corrupt.MANY;
                line = input.next()) {
            number++;
            if (input.isTooLong()) {
                bad.add(new BadLine(number, "it is longer than " + (Bounds.LINE >> 20) + " MB", 0));
                break;
            }
            take(number == 1 ? withoutMark(line) : line);
        }
        if (!bad.isEmpty()) {
            throw new JournalFailure.Corrupt(name, bad);
        }
        return this;
    }

    private static byte[] withoutMark(byte[] line) {
        return LineFrame.hasMark(line) ? Arrays.copyOfRange(line, LineFrame.MARK, line.length) : line;
    }

    private void take(byte[] line) {
        if (line.length == 0) {
            return;
        }
        try {
            Recorded recorded = JournalCodec.decode(line);
            Optional<String> reason = JournalCodec.refused(line).or(() -> problem.apply(recorded.event()));
            if (reason.isPresent()) {
                bad.add(new BadLine(number, reason.get(), 0));
            } else if (!known.test(recorded.id()) && taken.add(recorded.id())) {
                keep(recorded, line);
            }
        } catch (Unreadable e) {
            if (e.newerFormat() > 0) {
                throw new JournalFailure.NewerFormat(name, e.newerFormat());
            }
            bad.add(new BadLine(number, isWide(line) ? "the file is UTF-16; save it as UTF-8" : e.reason(), 0));
        }
    }

    /** As the redirection of some shells writes: every second byte of plain text is zero. */
    private static boolean isWide(byte[] line) {
        return line.length > 1 && (line[0] & 0xFE) == 0xFE && (line[1] & 0xFE) == 0xFE;
    }

    private void keep(Recorded recorded, byte[] line) {
        kept += line.length;
        if (kept > MOST_BYTES) {
            bad.add(new BadLine(number, "more than " + (MOST_BYTES >> 20) + " MB of new events", 0));
            return;
        }
        events.add(recorded);
        lines.add(line);
    }

    /** New events in the order of the file. */
    List<Recorded> events() {
        return events;
    }

    /** Their lines, byte for byte, without line ends. */
    List<byte[]> lines() {
        return lines;
    }

    /** Lines of bytes, each cut off where it is too long. */
    static final class LineInput {
        private final InputStream in;
        private final int longest;
        private final byte[] block = new byte[1 << 16];
        private int at;
        private int end;
        private boolean tooLong;

        LineInput(InputStream in, int longest) {
            this.in = in;
            this.longest = longest;
        }

        boolean isTooLong() {
            return tooLong;
        }

        /** The next line without its end, be it LF or CR LF; null after the last. */
        byte @org.jspecify.annotations.Nullable [] next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            boolean any = false;
            while (at < end || fill()) {
                any = true;
                int from = at;
                while (at < end && block[at] != '\n') {
                    at++;
                }
                line.write(block, from, at - from);
                if (line.size() > longest) {
                    tooLong = true;
                    return line.toByteArray();
                }
                if (at < end) {
                    at++;
                    break;
                }
            }
            if (!any) {
                return null;
            }
            byte[] bytes = line.toByteArray();
            boolean returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
            return returned ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        }

        private boolean fill() throws IOException {
            at = 0;
            end = Math.max(0, in.read(block));
            return end > 0;
        }
    }
}
