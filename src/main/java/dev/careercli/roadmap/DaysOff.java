package dev.careercli.roadmap;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days without study, both ends included and at most ten years long. */
public record DaysOff(LocalDate from, LocalDate to) {
    private static final int MAX_YEARS = 10;

    public DaysOff {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days off end on " + to + ", before they begin on " + from);
        }
        if (from.plusYears(MAX_YEARS).isBefore(to)) {
            throw new IllegalArgumentException("more than " + MAX_YEARS + " years off: " + from + " to " + to);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Each of them, in order. */
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
