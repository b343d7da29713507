package dev.careercli.content;

import java.util.Locale;

/** The four rungs a question can be meant for. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR,
    LEAD;

    /** The word in YAML, options and screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
