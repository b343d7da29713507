package dev.careercli.cli.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a person can do something about: what failed and where (the message), and what to do next (the
 * advice). Every failure of a command becomes one of these, and its type decides the exit code.
 */
public abstract sealed class CareerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> details;
    private final @Nullable String advice;

    private CareerException(String message, List<String> details, @Nullable String advice) {
        super(message);
        this.details = List.copyOf(details);
        this.advice = advice;
    }

    /** Lines that stand before the message, such as every problem of a file. */
    public List<String> details() {
        return details;
    }

    /** What to do next; null where the message says it. */
    public @Nullable String advice() {
        return advice;
    }

    public abstract ExitCode exitCode();

    /** Words that the program does not know, or that do not go together. */
    public static final class Usage extends CareerException {
        private static final long serialVersionUID = 1L;

        public Usage(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.USAGE;
        }
    }

    /** A file or a journal that says something it must not. */
    public static final class BadContent extends CareerException {
        private static final long serialVersionUID = 1L;

        public BadContent(String message, List<String> problems, @Nullable String advice) {
            super(message, problems, advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.BAD_CONTENT;
        }
    }

    /** A file that is missing or cannot be read. */
    public static final class MissingInput extends CareerException {
        private static final long serialVersionUID = 1L;

        public MissingInput(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.MISSING_INPUT;
        }
    }

    /** A file or folder that cannot be made. */
    public static final class CannotCreate extends CareerException {
        private static final long serialVersionUID = 1L;

        public CannotCreate(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.CANNOT_CREATE;
        }
    }

    /** Reading or writing that failed, such as on a full disk. */
    public static final class InputOutput extends CareerException {
        private static final long serialVersionUID = 1L;

        public InputOutput(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.IO_ERROR;
        }
    }

    /** The journal is held by another process. */
    public static final class Busy extends CareerException {
        private static final long serialVersionUID = 1L;

        public Busy(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.BUSY;
        }
    }

    /** Something could not be done although the words were right. */
    public static final class Failed extends CareerException {
        private static final long serialVersionUID = 1L;

        public Failed(String message, @Nullable String advice) {
            super(message, List.of(), advice);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.FAILED;
        }
    }

    /** The person pressed Ctrl-C at a question that decides whether anything happens. */
    public static final class Interrupted extends CareerException {
        private static final long serialVersionUID = 1L;

        public Interrupted(String message) {
            super(message, List.of(), null);
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.INTERRUPTED;
        }
    }
}
