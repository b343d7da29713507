package dev.careercli.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** Says in plain words why the file system refused, without the path, and what can be done about a missing permission. */
public final class FileReason {
    private FileReason() {}

    /** Whether it is a matter of permissions, be it of the file or of a folder above it. */
    public static boolean isPermission(Path file, IOException e) {
        String reason = String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
        return e instanceof AccessDeniedException
                || reason.contains("Permission denied")
                || reason.contains("Operation not permitted");
    }

    /** Such as {@code no permission: it belongs to root and has mode rw-------}. */
    public static String of(Path file, IOException e) {
        if (isPermission(file, e)) {
            return permission(file);
        } else if (e instanceof NoSuchFileException) {
            return "there is no such file";
        } else if (e instanceof FileAlreadyExistsException) {
            return "something of that name is there already";
        } else if (e instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (e instanceof DirectoryNotEmptyException) {
            return "it is a folder that is not empty";
        } else if (e instanceof FileSystemLoopException || e instanceof NotLinkException) {
            return "a link in its path leads nowhere";
        } else if (e instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        return words(file, e);
    }

    private static String words(Path file, IOException e) {
        String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        // A message that was made from a cause begins with the name of its class.
        if (message == null || message.isBlank() || e.getCause() != null || message.equals(file.toString())) {
            return "the file system refuses it";
        }
        String words = message.startsWith(file + ": ")
                ? message.substring(file.toString().length() + 2)
                : message;
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Tells of the nearest thing that is there and cannot be used: the file, or the folder that keeps it. */
    private static String permission(Path file) {
        Path at = file.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
            at = at.getParent();
        }
        Path above = at.getParent();
        if (above != null && !Files.isExecutable(above)) {
            at = above;
        }
        String what = at.equals(file.toAbsolutePath()) ? "it" : "the folder " + at;
        try {
            PosixFileAttributes attributes = Files.readAttributes(at, PosixFileAttributes.class);
            String owner = attributes.owner().getName();
            String mode = PosixFilePermissions.toString(attributes.permissions());
            String me = System.getProperty("user.name", "");
            boolean mine = owner.equals(me);
            String reason = "no permission: " + what + " belongs to " + owner + ", mode " + mode;
            if (!at.equals(file.toAbsolutePath())) {
                // A folder further up may belong to others for a reason.
                return reason;
            }
            return reason + ". To change that: " + (mine ? "chmod u+rw " : "sudo chown \"$USER\" ") + at;
        } catch (IOException | UnsupportedOperationException e) {
            return "no permission";
        }
    }
}
