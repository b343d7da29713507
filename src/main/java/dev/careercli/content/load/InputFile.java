package dev.careercli.content.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Reads the bytes of a file named by the user, and never more of them than a content file may have. Only a regular file is
 * opened: a pipe would wait for its other end.
 */
final class InputFile {
    private InputFile() {}

    /**
     * The bytes of a file, at most {@link SourceText#MOST_BYTES}.
     *
     * @param name the file as messages name it
     * @throws MissingInputException when there is no such file or it may not be read
     * @throws ContentException when it is no regular file or too large
     */
    static byte[] read(Path path, String name) {
        try {
            BasicFileAttributes kind = Files.readAttributes(path, BasicFileAttributes.class);
            if (kind.isDirectory()) {
                throw refused(Problem.ofFile(name, "is a folder, not a file", null));
            }
            if (!kind.isRegularFile()) {
                throw refused(Problem.ofFile(name, "is not a regular file", "Pipes and devices are not read."));
            }
            if (kind.size() > SourceText.MOST_BYTES) {
                throw refused(SourceText.tooLarge(name));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in, name);
            }
        } catch (NoSuchFileException e) {
            throw new MissingInputException(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new MissingInputException(name, "may not be read; check its permissions");
        } catch (FileSystemLoopException e) {
            throw refused(loop(name));
        } catch (FileSystemException e) {
            throw isLoop(e) ? refused(loop(name)) : new MissingInputException(name, reason(e));
        } catch (IOException e) {
            throw new MissingInputException(name, "cannot be read");
        }
    }

    /** The bytes of a stream, such as standard input. */
    static byte[] read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(SourceText.MOST_BYTES + 1);
        if (bytes.length > SourceText.MOST_BYTES) {
            throw refused(SourceText.tooLarge(name));
        }
        return bytes;
    }

    /** Whether a path leads round in a circle of symbolic links; Linux and macOS name it in the same words. */
    private static boolean isLoop(FileSystemException e) {
        return e.getReason() != null && e.getReason().startsWith("Too many levels of symbolic links");
    }

    private static Problem loop(String name) {
        return Problem.ofFile(name, "is a symbolic link that leads back to itself", null);
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? "cannot be read" : "cannot be read: " + e.getReason();
    }

    private static ContentException refused(Problem problem) {
        return new ContentException(List.of(problem));
    }
}
