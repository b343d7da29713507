package dev.careercli.content.load;

import java.util.Locale;

/** Whether a finding stops a file from being used. */
public enum Severity {
    ERROR,
    /** Reported, but no reason to fail. */
    WARNING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
