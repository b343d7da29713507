package dev.careercli.view;

import dev.careercli.roadmap.DateRange;
import java.time.LocalDate;

/** How dates are written: for readers, or in ISO form for scripts. */
public enum DateForm {
    /** {@code 4 Jan to 1 Feb 2027}. */
    TEXT,
    /** The same, with its years everywhere. */
    LONG,
    /** {@code 2027-01-04 to 2027-02-01}. */
    ISO;

    /** A day with its year. */
    public String day(LocalDate day) {
        return this == ISO ? day.toString() : Formats.date(day);
    }

    /** A day, without its year where that is clear. */
    public String shortDay(LocalDate day) {
        return this == TEXT ? Formats.shortDate(day) : day(day);
    }

    /** Both ends with their years; one day where they are the same. */
    public String range(DateRange dates) {
        return this == ISO ? iso(dates) : Formats.range(dates.early(), dates.late());
    }

    /** Both ends, without their years where those are clear. */
    public String shortRange(DateRange dates) {
        return this == TEXT ? Formats.shortRange(dates.early(), dates.late()) : range(dates);
    }

    private static String iso(DateRange dates) {
        return dates.early().equals(dates.late()) ? dates.early().toString() : dates.early() + " to " + dates.late();
    }
}
