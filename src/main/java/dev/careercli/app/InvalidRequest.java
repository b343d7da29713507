package dev.careercli.app;

import org.jspecify.annotations.Nullable;

/** A value that was asked for and that the service does not take; the command reports it as a usage error. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String advice;

    public InvalidRequest(String message, @Nullable String advice) {
        super(message);
        this.advice = advice;
    }

    /** What to do next; null where the message says it. */
    public @Nullable String advice() {
        return advice;
    }
}
