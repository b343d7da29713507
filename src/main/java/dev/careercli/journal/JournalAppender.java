package dev.careercli.journal;

import dev.careercli.files.PrivateFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts lines at the end of the journal so that each is there whole or not acknowledged. The lock must be held. */
final class JournalAppender {
    private final JournalFiles files;
    private final Backups backups;

    JournalAppender(JournalFiles files) {
        this.files = files;
        this.backups = new Backups(files);
    }

    /** @param before what was read under the same lock, just now */
    List<Notice> append(Stamp stamp, JournalReader.Found before, List<byte[]> lines) {
        return IoErrors.whileWriting(files.journal(), () -> {
            List<Notice> notices = new ArrayList<>();
            try (FileChannel channel =
                    PrivateFiles.open(files.journal(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                if (before.scan().isTorn()) {
                    notices.add(moveTornTail(channel, before, stamp));
                }
                if (!before.empty()) {
                    backups.firstWriteOn(stamp.day()).ifPresent(notices::add);
                }
                boolean freshLine =
                        before.scan().endsInLineFeed() || before.scan().isTorn();
                append(channel, buffer(lines, !freshLine), before.empty());
                if (before.empty()) {
                    // Before the very first write there is nothing to copy.
                    backups.firstWriteOn(stamp.day()).ifPresent(notices::add);
                }
            }
            return notices;
        });
    }

    private void append(FileChannel channel, ByteBuffer buffer, boolean first) throws IOException {
        long end = channel.size();
        try {
            PrivateFiles.write(channel, buffer);
            channel.force(first);
        } catch (IOException e) {
            takeBack(channel, end);
            throw e;
        }
        if (first) {
            PrivateFiles.narrow(files.journal());
            PrivateFiles.syncFolder(PrivateFiles.folderOf(files.journal()));
        }
    }

    /** Removes the part of an unacknowledged line that a full disk took; if it cannot be, the next write does it. */
    private static void takeBack(FileChannel channel, long end) {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            // The line is torn, which every reading and the next write know how to meet.
        }
    }

    /** The bytes are safe in their own file before they leave the journal. */
    private Notice moveTornTail(FileChannel channel, JournalReader.Found before, Stamp stamp) throws IOException {
        byte[] torn = before.scan().tail();
        Path aside = Quarantine.keep(files, "torn-" + stamp.atMillis(), torn);
        channel.truncate(before.tailAt());
        channel.force(true);
        return isZeros(torn)
                ? new Notice.ZerosMoved(aside, torn.length, before.tailAt() == 0)
                : new Notice.TornLineMoved(aside, torn.length);
    }

    private static boolean isZeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer buffer(List<byte[]> lines, boolean feedFirst) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (feedFirst) {
            all.write('\n');
        }
        for (byte[] line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        return ByteBuffer.wrap(all.toByteArray());
    }
}
