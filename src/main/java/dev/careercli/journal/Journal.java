package dev.careercli.journal;

import dev.careercli.event.Envelope;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of one home, on disk. Opening reads; nothing is created before the first write. A write returns once its
 * events are on the disk, and then no crash of the program loses them. Several processes may write the same journal;
 * each write takes in what the others wrote before it.
 *
 * <p>Every method may throw a {@link JournalFailure}. Not for several threads.
 */
public final class Journal {
    /** How long a write waits for another process. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JournalFiles files;
    private final Supplier<UUID> ids;
    private final Duration patience;
    private final JournalReader cursor;
    private final JournalAppender writing;
    private @Nullable String device;

    private Journal(JournalFiles files, Supplier<UUID> ids, Duration patience) {
        this.files = files;
        this.ids = ids;
        this.patience = patience;
        this.cursor = new JournalReader(files.journal());
        this.writing = new JournalAppender(files);
    }

    /**
     * Reads what there is.
     *
     * @param ids gives a new random id at each call
     */
    public static Journal open(JournalFiles files, Supplier<UUID> ids) {
        return open(files, ids, PATIENCE);
    }

    static Journal open(JournalFiles files, Supplier<UUID> ids, Duration patience) {
        Journal journal = new Journal(files, ids, patience);
        journal.cursor.read();
        return journal;
    }

    /**
     * Makes the folder if there is none, so that a place that cannot be written is found out before anything is typed.
     *
     * @throws JournalFailure.NoFolder if it cannot be made
     * @throws JournalFailure.ReadOnly if it or the journal may not be written
     */
    public void prepare() {
        IoErrors.makeFolder(files.data());
        FileKinds.check(files.lock());
        FileKinds.check(files.journal());
        Path target = Files.exists(files.journal()) ? files.journal() : files.data();
        if (!mayWrite()) {
            throw new JournalFailure.ReadOnly(target, new AccessDeniedException(target.toString()));
        }
    }

    /** Whether it could be written, as far as can be seen without creating anything. */
    public boolean mayWrite() {
        return IoErrors.mayWrite(files.journal()) && IoErrors.mayWrite(files.lock());
    }

    /** Every event read so far, in the order of the file; {@code Projection} puts them in order. */
    public List<Recorded> events() {
        return Collections.unmodifiableList(cursor.events());
    }

    /** Lines that could not be read. They are left alone until they are repaired. */
    public List<BadLine> badLines() {
        return List.copyOf(cursor.bad());
    }

    public Appended append(Stamp stamp, Event event) {
        return append(stamp, List.of(event));
    }

    /** Writes events together: after a crash on the way, the first ones may be there without the last ones. */
    public Appended append(Stamp stamp, List<Event> events) {
        return locked(() -> {
            JournalReader.Found before = cursor.read();
            String by = device();
            List<Recorded> written = new ArrayList<>();
            List<byte[]> lines = new ArrayList<>();
            for (Event event : events) {
                Recorded recorded = stamped(stamp, by, cursor.highestSeq() + 1 + written.size(), event);
                written.add(recorded);
                lines.add(JournalCodec.encode(recorded));
            }
            return write(stamp, before, lines, written);
        });
    }

    /**
     * Takes in the events of another journal or export that are not here yet, byte for byte. Any order and any number
     * of times gives the same events. The first line of an id counts.
     *
     * @param file to be read
     * @return {@code written} are the new ones
     * @param problem why an event may not come in; empty where it may
     * @throws JournalFailure.Corrupt if the file has a bad line or an event that may not come in; then nothing is written
     */
    public Appended importFrom(Stamp stamp, Path file, Function<Event, Optional<String>> problem) {
        return IoErrors.whileReading(file, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return importFrom(stamp, file, in, problem);
            }
        });
    }

    /** As with a file, of a stream; {@code name} stands for it in failures. It is read as a whole before anything is written. */
    public Appended importFrom(Stamp stamp, Path name, InputStream in, Function<Event, Optional<String>> problem) {
        ImportReader read = IoErrors.whileReading(name, () -> new ImportReader(name, problem, cursor::knows).read(in));
        if (read.lines().isEmpty()) {
            return new Appended(List.of(), List.of(), false, List.of());
        }
        return locked(() -> {
            JournalReader.Found before = cursor.read();
            List<Recorded> written = new ArrayList<>();
            List<byte[]> lines = new ArrayList<>();
            for (int at = 0; at < read.lines().size(); at++) {
                // Another process may have taken it in meanwhile.
                if (!cursor.knows(read.events().get(at).id())) {
                    written.add(read.events().get(at));
                    lines.add(read.lines().get(at));
                }
            }
            return lines.isEmpty()
                    ? new Appended(List.of(), before.fresh(), before.replaced(), List.of())
                    : write(stamp, before, lines, written);
        });
    }

    /**
     * Writes every event of the journal, unknown ones too, in the order of the fold: lossless, and the same bytes
     * wherever the same events are. What could steer a terminal is written as JSON escapes.
     *
     * @return how many events
     * @throws IOException if {@code out} fails
     */
    public int exportTo(OutputStream out) throws IOException {
        if (!Files.exists(files.journal())) {
            return 0;
        }
        byte[] content = IoErrors.whileReading(files.journal(), () -> Files.readAllBytes(files.journal()));
        Scan scan = new Scan(files.journal(), content, 1);
        Set<UUID> met = new HashSet<>();
        List<Scan.Line> lines = new ArrayList<>(scan.lines());
        lines.removeIf(line -> !met.add(line.recorded().id()));
        lines.sort((a, b) -> a.recorded().compareTo(b.recorded()));
        for (Scan.Line line : lines) {
            out.write(LineFrame.escaped(scan.bytesOf(line)));
            out.write('\n');
        }
        out.flush();
        return lines.size();
    }

    private Appended write(Stamp stamp, JournalReader.Found before, List<byte[]> lines, List<Recorded> written) {
        List<Notice> notices = writing.append(stamp, before, lines);
        // Reads back what was just written: an event is acknowledged only after it was seen in the file.
        Set<UUID> there = new HashSet<>();
        cursor.read().fresh().forEach(recorded -> there.add(recorded.id()));
        for (Recorded recorded : written) {
            if (!there.contains(recorded.id())) {
                throw new JournalFailure.Io(files.journal(), new IOException("an event does not read back"));
            }
        }
        return new Appended(written, before.fresh(), before.replaced(), notices);
    }

    private Recorded stamped(Stamp stamp, String by, long seq, Event event) {
        return new Recorded(
                new Envelope(JournalCodec.FORMAT, ids.get(), by, seq, stamp.atMillis(), stamp.day(), stamp.career()),
                event);
    }

    private String device() {
        if (device == null) {
            device = Device.readOrMake(files.device(), ids);
        }
        return device;
    }

    private <T> T locked(Supplier<T> work) {
        return JournalLock.with(files, patience, work);
    }
}
