package dev.careercli.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Which day an instant counts for: the local date after the rollover has been taken off, so that practice at one in the
 * morning still belongs to the evening before.
 *
 * <p>Rule: Anki's "next day starts at". With UTC and 00:00 it is the calendar day of UTC.
 *
 * @param rollover local time at which a study day begins, in whole seconds; 04:00 by default
 */
public record StudyDays(ZoneId zone, LocalTime rollover) {
    /** Calendar days of UTC, which exchanged review logs use. */
    public static final StudyDays UTC = new StudyDays(ZoneOffset.UTC, LocalTime.MIDNIGHT);

    public static final LocalTime DEFAULT_ROLLOVER = LocalTime.of(4, 0);

    /** The study day of an instant. */
    public LocalDate dayOf(Instant instant) {
        LocalDate day = byTheClock(instant);
        ZoneOffsetTransition back = zone.getRules().previousTransition(instant.plusNanos(1));
        if (back == null || !back.isOverlap() || !repeats(back, instant)) {
            return day;
        }
        // The hour that comes twice may hold the rollover: a day that has begun does not end with it.
        LocalDate before = dayOf(back.getInstant().minusSeconds(1));
        return before.isAfter(day) ? before : day;
    }

    /** Whether clocks show a time that they showed before they were set back. */
    private static boolean repeats(ZoneOffsetTransition back, Instant instant) {
        return instant.isBefore(back.getInstant().minus(back.getDuration()));
    }

    private LocalDate byTheClock(Instant instant) {
        // Wall-clock time, not elapsed time: on a day of 23 or 25 hours the rollover stays at its hour.
        long local =
                instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(local - rollover.toSecondOfDay(), 86_400));
    }
}
