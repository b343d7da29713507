package dev.careercli.profile;

import dev.careercli.files.FileReason;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is wrong with where files should live or with the settings file. */
public abstract sealed class ProfileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ProfileProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A variable of the environment that names no usable folder. */
    public static final class BadVariable extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        BadVariable(String message) {
            super(message, null);
        }
    }

    /** A line of the settings file that cannot be meant; the message begins with file:line. */
    public static final class BadLine extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        BadLine(Path file, int line, String message) {
            super(file + ":" + line + ": " + message, null);
        }
    }

    /** A value that a setting does not take. */
    public static final class BadValue extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        BadValue(String message) {
            super(message, null);
        }
    }

    /** The settings file cannot be read or written. */
    public static final class Unusable extends ProfileProblem {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final boolean permission;

        Unusable(Path file, IOException cause) {
            super("cannot read or write " + file + ": " + FileReason.of(file, cause), cause);
            this.file = file.toString();
            this.permission = FileReason.isPermission(file, cause);
        }

        Unusable(Path file, String reason) {
            super("cannot read or write " + file + ": " + reason, null);
            this.file = file.toString();
            this.permission = false;
        }

        /** Whether a permission is missing, and not the disk broken. */
        public boolean isPermission() {
            return permission;
        }

        public Path file() {
            return Path.of(file);
        }
    }
}
