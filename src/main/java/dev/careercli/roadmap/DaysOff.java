package dev.careercli.roadmap;

import java.time.LocalDate;

/** Days without study, both ends included. */
public record DaysOff(LocalDate from, LocalDate to) {
    public DaysOff {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days off end on " + to + ", before they begin on " + from);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
