package dev.careercli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Replaces a whole file so that a reader sees the old content or the new one, never a part: written beside it, then
 * renamed onto it. A symbolic link stays one and the file it names is replaced. The folder must exist.
 */
public final class AtomicFile {
    private static final String UNFINISHED = ".new";

    private AtomicFile() {}

    /**
     * Replaces one of the program's own files. It is forced to the disk and read back before it takes its place, and has
     * mode 0600 whatever the mode of the one before.
     *
     * @throws IOException when it cannot be written; the file is unchanged then
     */
    public static void replacePrivate(Path file, byte[] content) throws IOException {
        Path target = target(file);
        Path beside = beside(target);
        try {
            fill(beside, content, true);
            PrivateFiles.narrow(beside);
            if (!Arrays.equals(Files.readAllBytes(beside), content)) {
                throw new IOException("what was written does not read back the same");
            }
            rename(beside, target);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        PrivateFiles.syncFolder(PrivateFiles.folderOf(target));
    }

    /**
     * Replaces one of the program's own files without forcing it to the disk: whole after a crash of the program, but not
     * after a loss of power.
     */
    public static void replaceUnforced(Path file, byte[] content) throws IOException {
        Path beside = beside(file);
        fill(beside, content, false);
        PrivateFiles.narrow(beside);
        rename(beside, file);
    }

    /**
     * Writes a file that a person named. One that exists keeps its mode; a new one has mode 0600. Something that is no
     * file, such as a pipe, is written to as it is.
     *
     * @throws IOException when it cannot be written; a file is unchanged then
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (isDevice(file)) {
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path target = target(file);
        // A name of its own: the person may have a file under any name that could be derived from the target's.
        Path beside = Files.createTempFile(PrivateFiles.folderOf(target), ".career-", ".part");
        try {
            fill(beside, content, true);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> before = Files.getPosixFilePermissions(target);
                Files.setPosixFilePermissions(beside, before);
            }
            rename(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        PrivateFiles.syncFolder(PrivateFiles.folderOf(target));
    }

    /** Whether the path names something other than a file, such as a pipe; a folder is none of these. */
    public static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** Whether a file is what a crash in the middle of {@link #replacePrivate} left behind. */
    public static boolean isUnfinished(Path file) {
        return file.toString().endsWith(UNFINISHED);
    }

    /** The file behind a symbolic link, even where that file does not exist yet. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath();
        return Files.isSymbolicLink(absolute)
                ? PrivateFiles.folderOf(absolute).resolve(Files.readSymbolicLink(absolute))
                : absolute;
    }

    /** The name under which the next content of a file is written before it takes the file's place. */
    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static void fill(Path file, byte[] content, boolean force) throws IOException {
        try (FileChannel channel = PrivateFiles.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            PrivateFiles.write(channel, ByteBuffer.wrap(content));
            if (force) {
                channel.force(true);
            }
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
