package dev.careercli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates folders of mode 0700 and files of mode 0600 whatever the umask, and replaces a file so that a reader sees
 * the old one or the new one, never a part. Where the file system knows no POSIX modes, its own defaults hold.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private static final String UNFINISHED = ".new";

    private PrivateFiles() {}

    /** Creates the folder and those above it that are missing. A symbolic link to a folder is a folder. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            createFolder(above);
        }
        try {
            Files.createDirectory(folder, mode(folder, FOLDER));
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker, unless a file is in the way.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        if (above != null) {
            syncFolder(above);
        }
    }

    /** Opens a file, with mode 0600 if this makes it. Its folder must exist. */
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        return FileChannel.open(file, options, mode(file, FILE));
    }

    /** Takes read and write from everyone but the owner, where a file was copied here with a wider mode. */
    public static void narrow(Path file) throws IOException {
        if (isPosix(file) && !Files.getPosixFilePermissions(file).equals(FILE)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    /**
     * Puts a file in the place of another: written beside it, forced, read back, renamed, and the folder synced. A
     * symbolic link stays one and the file it names is replaced. The folder must exist.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path beside = beside(target);
        try {
            try (FileChannel channel = open(
                    beside,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING))) {
                write(channel, ByteBuffer.wrap(content));
                channel.force(true);
            }
            narrow(beside);
            if (!Arrays.equals(Files.readAllBytes(beside), content)) {
                throw new IOException("what was written does not read back the same");
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        syncFolder(folderOf(target));
    }

    /**
     * Puts a file in the place of another without forcing it to the disk: a reader sees the old one or the new one whatever
     * happens to the program; after a loss of power it may be neither. The folder must exist.
     */
    public static void swap(Path file, byte[] content) throws IOException {
        Path beside = beside(file);
        try (FileChannel channel = open(
                beside,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            write(channel, ByteBuffer.wrap(content));
        }
        narrow(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a file is what a crash in the middle of {@link #replace} left behind. */
    public static boolean isUnfinished(Path file) {
        return file.toString().endsWith(UNFINISHED);
    }

    /** Whether anyone but the owner may read or write the file. */
    public static boolean isExposed(Path file) {
        try {
            return isPosix(file) && !FILE.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** The name under which the next content of a file is written before it takes the file's place. */
    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Writes all of the buffer, however many calls it takes. */
    public static void write(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Makes the names in a folder last. Systems that cannot sync a folder do not need it. */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows refuses to open a folder; there a rename is kept without it.
        }
    }

    /** The folder a file stands in; for a bare name the current one. */
    public static Path folderOf(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static FileAttribute<?>[] mode(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
