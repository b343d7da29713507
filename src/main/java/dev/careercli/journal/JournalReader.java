package dev.careercli.journal;

import dev.careercli.event.Recorded;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a journal has been read, and what was found. Each reading takes in what was appended since. */
final class JournalReader {
    private static final int MARK = 64;

    private final Path file;
    private final List<Recorded> events = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private final List<BadLine> bad = new ArrayList<>();
    private long position;
    private long feeds;
    private long highestSeq;
    private @Nullable Object fileKey;
    private byte[] mark = new byte[0];

    JournalReader(Path file) {
        this.file = file;
    }

    /**
     * What one reading found.
     *
     * @param fresh events that were not known before
     * @param replaced whether the file is another one than last time, so that all of {@link #events} counts anew
     * @param empty whether the file holds nothing, or is not there
     * @param scan of the bytes that had not been read before; it knows how the file ends
     * @param tailAt where in the file the bytes behind the last LF begin
     */
    record Found(List<Recorded> fresh, boolean replaced, boolean empty, Scan scan, long tailAt) {}

    Found read() {
        FileKinds.check(file);
        return IoErrors.whileReading(file, this::readOn);
    }

    private Found readOn() throws IOException {
        boolean replaced = false;
        byte[] bytes;
        try {
            // Asked before the file is opened: if it is replaced in between, the next reading sees that.
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            try (FileChannel channel = PrivateFiles.openToRead(file)) {
                if (isAnother(channel, key)) {
                    replaced = true;
                    forget();
                }
                fileKey = key;
                bytes = read(channel, position, channel.size());
            }
        } catch (NoSuchFileException e) {
            replaced = position > 0;
            forget();
            return new Found(List.of(), replaced, true, new Scan(file, new byte[0], 1), 0);
        }
        Scan scan = new Scan(file, bytes, feeds + 1);
        List<Recorded> fresh = new ArrayList<>();
        for (Recorded recorded : scan.events()) {
            if (seen.add(recorded.id())) {
                fresh.add(recorded);
                // One that nobody can count on from was not given by this program.
                long seq = recorded.envelope().seq();
                highestSeq = seq < Bounds.COUNTED_SEQ ? Math.max(highestSeq, seq) : highestSeq;
            }
        }
        events.addAll(fresh);
        takeIn(scan, bytes);
        return new Found(fresh, replaced, position == 0 && bytes.length == 0, scan, position);
    }

    private void takeIn(Scan scan, byte[] bytes) {
        // A damaged tail is read again next time, and counted then, once a line feed ends it.
        bad.removeIf(b -> b.number() > feeds);
        bad.addAll(scan.badLines());
        position += scan.tailFrom();
        feeds += scan.feeds();
        if (scan.tailFrom() > 0) {
            mark = Arrays.copyOfRange(bytes, Math.max(0, scan.tailFrom() - MARK), scan.tailFrom());
        }
    }

    /** Inode numbers are reused, so the last bytes that were read must still be at the same offset. */
    private boolean isAnother(FileChannel channel, @Nullable Object key) throws IOException {
        if (position == 0) {
            return false;
        }
        return !Objects.equals(key, fileKey)
                || channel.size() < position
                || !Arrays.equals(mark, read(channel, position - mark.length, position));
    }

    /** The highest seq stays: a number that was once seen is not given again. */
    private void forget() {
        events.clear();
        seen.clear();
        bad.clear();
        position = 0;
        feeds = 0;
        fileKey = null;
        mark = new byte[0];
    }

    private static byte[] read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until all that was there is read.
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }

    List<Recorded> events() {
        return events;
    }

    boolean knows(UUID id) {
        return seen.contains(id);
    }

    List<BadLine> bad() {
        return bad;
    }

    long highestSeq() {
        return highestSeq;
    }
}
