package dev.careercli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileReasonTest {
    private static final Path FILE = Path.of("/home/ana/.local/share/career/data/journal.jsonl");

    /** Every exception that reading, writing, moving, locking or listing a file can throw, with and without words. */
    static Stream<IOException> failures() {
        String name = FILE.toString();
        return Stream.of(
                new IOException(),
                new IOException((String) null, new IOException()),
                new IOException("No space left on device"),
                new IOException("Input/output error"),
                new IOException(new NoSuchFileException(name)),
                new UncheckedIOException(new IOException("Stale file handle")).getCause(),
                new FileNotFoundException(name + " (Permission denied)"),
                new EOFException(),
                new InterruptedIOException(),
                new ClosedChannelException(),
                new AsynchronousCloseException(),
                new ClosedByInterruptException(),
                new FileLockInterruptionException(),
                new MalformedInputException(1),
                new UnmappableCharacterException(2),
                new AccessDeniedException(name),
                new AccessDeniedException(name, null, "Operation not permitted"),
                new NoSuchFileException(name),
                new FileAlreadyExistsException(name),
                new NotDirectoryException(name),
                new DirectoryNotEmptyException(name),
                new FileSystemLoopException(name),
                new NotLinkException(name),
                new AtomicMoveNotSupportedException(name + ".new", name, "Invalid cross-device link"),
                new AtomicMoveNotSupportedException(name + ".new", name, null),
                new UserPrincipalNotFoundException("ana"),
                new FileSystemException(name),
                new FileSystemException(name, null, "Read-only file system"),
                new FileSystemException(name, null, "Disk quota exceeded"),
                new FileSystemException(name, null, "File name too long"),
                new FileSystemException(name, null, "Too many open files"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_is_told_in_words_without_a_name_of_a_class(IOException failure) {
        String reason = FileReason.of(FILE, failure);

        assertThat(reason)
                .isNotBlank()
                .doesNotContain("Exception", "null", "java.", "Input length", name())
                .doesNotContainPattern("[a-z]\\.[a-z]+\\.[A-Z]")
                .doesNotEndWith(".");
        assertThat(reason.charAt(0)).isLowerCase();
    }

    private static String name() {
        return FILE.getFileName() + ":";
    }
}
