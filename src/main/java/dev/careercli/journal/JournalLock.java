package dev.careercli.journal;

import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to write the journal, held by one process at a time. It is a lock of the operating system, which ends with
 * the process that holds it, so a lock file that was left behind never blocks. The file holds the
 * owner's process id, which others show in their message.
 */
final class JournalLock implements AutoCloseable {
    /** POSIX drops a process's lock when any channel to the file is closed, so within a process one is open at a time. */
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

    private static final long POLL_MILLIS = 10;

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the data folder if there is none, and does the work while no other process writes. */
    static <T> T with(JournalFiles files, Duration patience, Supplier<T> work) {
        IoErrors.makeFolder(files.data());
        FileKinds.check(files.lock());
        FileKinds.check(files.journal());
        try (JournalLock held = take(files.lock(), patience)) {
            return held.whileHeld(work);
        }
    }

    /**
     * Waits for the lock. The folder must exist.
     *
     * @throws JournalFailure.Busy after {@code patience}
     */
    static JournalLock take(Path file, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        if (!inThisProcess(patience)) {
            throw new JournalFailure.Busy(
                    OptionalLong.of(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            JournalLock lock = fromOthers(file, deadline);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                THIS_PROCESS.unlock();
            }
        }
    }

    private static boolean inThisProcess(Duration patience) {
        try {
            return THIS_PROCESS.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static JournalLock fromOthers(Path file, long deadline) {
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = PrivateFiles.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            while (tryLock(channel) == null) {
                if (System.nanoTime() >= deadline || !sleep()) {
                    throw new JournalFailure.Busy(holder(channel));
                }
            }
            writePid(channel);
            taken = true;
            return new JournalLock(channel);
        } catch (IOException e) {
            throw IoErrors.writing(file, e);
        } finally {
            if (!taken) {
                closeQuietly(channel);
            }
        }
    }

    /** A byte far behind the process id is locked, since some systems do not let others read a locked range. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(POLL_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The id is for others to read only: a full disk must not be found out here. */
    private static void writePid(FileChannel channel) {
        try {
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            // The lock holds without it.
        }
    }

    private static OptionalLong holder(FileChannel channel) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(20);
            channel.read(buffer, 0);
            String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it that matters.
        }
    }

    /** Does the work that needs the lock. */
    <T> T whileHeld(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {
        closeQuietly(channel);
        THIS_PROCESS.unlock();
    }
}
