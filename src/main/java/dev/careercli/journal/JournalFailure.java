package dev.careercli.journal;

import dev.careercli.content.Plural;
import dev.careercli.files.FileReason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Why the journal could not do what was asked. What was acknowledged before stays on disk in every case. */
public abstract sealed class JournalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private JournalFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another process held the lock all the time that was waited for it. */
    public static final class Busy extends JournalFailure {
        private static final long serialVersionUID = 1L;
        private final long pid;

        Busy(OptionalLong pid) {
            super(
                    "the journal is in use by " + (pid.isPresent() ? "process " + pid.getAsLong() : "another process"),
                    null);
            this.pid = pid.orElse(-1);
        }

        /** The holder's process id; empty when it has not written it yet. */
        public OptionalLong pid() {
            return pid < 0 ? OptionalLong.empty() : OptionalLong.of(pid);
        }
    }

    /** The file or its folder may not be written or created. */
    public static final class ReadOnly extends JournalFailure {
        private static final long serialVersionUID = 1L;
        private final String file;

        ReadOnly(Path file, IOException cause) {
            this(file, "write", cause);
        }

        ReadOnly(Path file, String what, IOException cause) {
            super("cannot " + what + " " + file + ": " + why(file, cause), cause);
            this.file = file.toString();
        }

        private static String why(Path file, IOException cause) {
            boolean fixed = cause.getCause() instanceof java.nio.file.ReadOnlyFileSystemException
                    || String.valueOf(cause.getMessage()).contains("Read-only file system");
            return fixed ? "the file system is read-only" : FileReason.of(file, cause);
        }

        public Path file() {
            return Path.of(file);
        }
    }

    /** The folder of the files cannot be created: a file has its name, or its parent cannot hold folders. */
    public static final class NoFolder extends JournalFailure {
        private static final long serialVersionUID = 1L;

        NoFolder(Path folder, IOException cause) {
            super("cannot make the folder " + folder + ": " + why(folder, cause), cause);
        }

        private static String why(Path folder, IOException cause) {
            return cause instanceof FileAlreadyExistsException
                    ? "a file stands " + (at(cause).equals(folder.toString()) ? "there" : "at " + at(cause))
                    : "nothing can be made there";
        }

        private static String at(IOException cause) {
            return String.valueOf(((FileAlreadyExistsException) cause).getFile());
        }
    }

    /** In the place of a file stands a folder, a pipe, a device, or a link to a file that is not there. */
    public static final class NotAFile extends JournalFailure {
        private static final long serialVersionUID = 1L;
        private final boolean lostLink;

        NotAFile(Path file, String what, boolean lostLink) {
            super(file + " " + what, null);
            this.lostLink = lostLink;
        }

        /** Whether it is a link whose target may come back, as a disk that is not mounted. */
        public boolean isLostLink() {
            return lostLink;
        }
    }

    /** Reading or writing failed on the way: a full disk, a broken one, a file in the place of a folder. */
    public static final class Io extends JournalFailure {
        private static final long serialVersionUID = 1L;
        private final String file;

        Io(Path file, IOException cause) {
            super("cannot read or write " + file + ": " + IoErrors.reason(file, cause), cause);
            this.file = file.toString();
        }

        public Path file() {
            return Path.of(file);
        }
    }

    /** A line is of a format that only a later version of the program knows. Nothing was written. */
    public static final class NewerFormat extends JournalFailure {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final int format;

        NewerFormat(Path file, int format) {
            super(
                    file + " is of journal format " + format + "; this version knows formats up to "
                            + JournalCodec.FORMAT,
                    null);
            this.file = file.toString();
            this.format = format;
        }

        public Path file() {
            return Path.of(file);
        }

        /** The format that a program must know to read the file. */
        public int format() {
            return format;
        }
    }

    /** A file that has to be whole, to be imported or restored, has bad lines. Nothing was written. */
    public static final class Corrupt extends JournalFailure {
        /** How many bad lines are listed before reading of a file stops. */
        static final int MANY = 100;

        private static final long serialVersionUID = 1L;
        private final String file;
        private final transient List<BadLine> lines;

        Corrupt(Path file, List<BadLine> lines) {
            super(
                    file + " has " + (lines.size() < MANY ? "" : "at least ") + Plural.of(lines.size(), "bad line")
                            + ", the first is " + lines.get(0),
                    null);
            this.file = file.toString();
            this.lines = List.copyOf(lines);
        }

        public Path file() {
            return Path.of(file);
        }

        public List<BadLine> lines() {
            return lines;
        }
    }
}
