package dev.careercli.profile;

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

        Unusable(Path file, IOException cause) {
            super("cannot read or write " + file + ": " + cause.getClass().getSimpleName(), cause);
            this.file = file.toString();
        }

        public Path file() {
            return Path.of(file);
        }
    }
}
