package dev.careercli.journal;

import dev.careercli.files.FileReason;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Objects;

/** Maps file system errors to journal failures. */
final class IoErrors {
    private IoErrors() {}

    /** A file operation that may fail either way. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** Runs a step that writes, and names the file if it fails. */
    static <T> T whileWriting(Path file, Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw writing(file, e);
        } catch (UncheckedIOException e) {
            throw writing(file, Objects.requireNonNull(e.getCause()));
        } catch (ReadOnlyFileSystemException e) {
            throw new JournalFailure.ReadOnly(file, new IOException(e));
        }
    }

    /** Makes a folder and those above it. A file in the way, or a place where none can be made, has a failure of its own. */
    static void makeFolder(Path folder) {
        whileWriting(folder, () -> {
            try {
                PrivateFiles.createFolder(folder);
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                throw new JournalFailure.NoFolder(folder, e);
            }
            return folder;
        });
    }

    /** Runs a step that only reads, and names the file if it fails. */
    static <T> T whileReading(Path file, Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw reading(file, e);
        } catch (UncheckedIOException e) {
            // As a list of files throws it when its disk fails in the middle.
            throw reading(file, Objects.requireNonNull(e.getCause()));
        }
    }

    private static JournalFailure reading(Path file, IOException e) {
        if (FileReason.isPermission(file, e)) {
            return new JournalFailure.ReadOnly(file, "read", e);
        }
        return inTheWay(file) ? noFolder(file) : new JournalFailure.Io(file, e);
    }

    static JournalFailure writing(Path file, IOException e) {
        if (inTheWay(file)) {
            return noFolder(file);
        }
        return e instanceof AccessDeniedException || !mayWrite(file)
                ? new JournalFailure.ReadOnly(file, e)
                : new JournalFailure.Io(file, e);
    }

    /** Whether the parent of this file is a file instead of a folder; releases of Java report this differently. */
    private static boolean inTheWay(Path file) {
        Path folder = file.getParent();
        return folder != null && Files.exists(folder) && !Files.isDirectory(folder);
    }

    private static JournalFailure noFolder(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return new JournalFailure.NoFolder(folder, new FileAlreadyExistsException(folder.toString()));
    }

    /** Asks the nearest thing that exists: the file, its folder, or the one above. */
    static boolean mayWrite(Path file) {
        Path at = file.toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at == null || Files.isWritable(at);
    }

    /** The system's words for it, without the path, which the sentence around has already. */
    static String reason(Path file, IOException e) {
        return FileReason.of(file, e);
    }
}
