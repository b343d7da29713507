package dev.careercli.content.load;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a file, worded so that its author can fix it. The texts may quote the file, so they must be sanitized
 * before they are printed.
 *
 * @param file as the author would name it
 * @param line from 1
 * @param column from 1, in code points
 * @param pointer the JSON pointer of the value; empty for the file as a whole
 * @param hint what to do; null when the message says it all
 */
public record Problem(
        String file,
        int line,
        int column,
        String pointer,
        String message,
        @Nullable String hint,
        Severity severity) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message)
            .thenComparing(Problem::pointer);

    static Problem error(String file, Location at, String pointer, String message, @Nullable String hint) {
        return new Problem(file, at.line(), at.column(), pointer, message, hint, Severity.ERROR);
    }

    /** A problem of the file as a whole. */
    static Problem ofFile(String file, String message, @Nullable String hint) {
        return error(file, Location.START, "", message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: message}, with {@code warning: } before the message of a warning. */
    public String headline() {
        return file + ":" + line + ":" + column + ": " + (isError() ? "" : "warning: ") + message;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
