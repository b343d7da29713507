package dev.careercli.roadmap;

import java.time.LocalDate;

/** A range of days, both included: "4 Jan to 1 Feb 2027". */
public record DateRange(LocalDate early, LocalDate late) {
    public DateRange {
        if (late.isBefore(early)) {
            throw new IllegalArgumentException(late + " is before " + early);
        }
    }
}
