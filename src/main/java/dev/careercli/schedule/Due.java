package dev.careercli.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** When a card comes back. */
public sealed interface Due {
    /** Whether the card is due. */
    boolean isReached(Instant now, LocalDate today);

    /** The study day on which the card becomes due. */
    LocalDate day(StudyDays days);

    /** In review: from the start of a study day, so that what was answered at 22:00 is there the next due morning. */
    record OnDay(LocalDate day) implements Due {
        @Override
        public boolean isReached(Instant now, LocalDate today) {
            return !day.isAfter(today);
        }

        @Override
        public LocalDate day(StudyDays days) {
            return day;
        }
    }

    /** On a step: from an instant. */
    record At(Instant instant) implements Due {
        @Override
        public boolean isReached(Instant now, LocalDate today) {
            return !instant.isAfter(now);
        }

        @Override
        public LocalDate day(StudyDays days) {
            return days.dayOf(instant);
        }
    }
}
