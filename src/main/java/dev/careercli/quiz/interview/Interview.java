package dev.careercli.quiz.interview;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.Level;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.Recorded;
import dev.careercli.event.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * An interview to practise for.
 *
 * @param start the study day on which it was planned; days of mocks are counted from it, so that they stay where they
 *     are when the plan is made again
 * @param date the day of the interview, not before the start
 * @param minutesADay of practice, 1 to 600
 */
public record Interview(LocalDate start, LocalDate date, Level level, int minutesADay) {
    static final int MOST_MINUTES = 600;

    public Interview {
        if (date.isBefore(start)) {
            throw new IllegalArgumentException("the interview on " + date + " is before " + start);
        }
        if (minutesADay < 1 || minutesADay > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes a day are " + minutesADay + ", not 1 to 600");
        }
    }

    /**
     * The interview that was set last for a career; empty when none is, or it has no date. It counts from the day on
     * which its date was first named, so that new minutes or another level leave the days of the mocks where they are.
     */
    public static Optional<Interview> latest(State state, CareerSlug career) {
        LocalDate start = null;
        InterviewSet latest = null;
        for (Recorded recorded : state.history()) {
            if (recorded.event() instanceof InterviewSet set
                    && career.equals(recorded.envelope().career())
                    && !state.isTakenBack(recorded.id())) {
                boolean sameDate = latest != null && Objects.equals(latest.date(), set.date());
                start = sameDate ? start : recorded.envelope().day();
                latest = set;
            }
        }
        if (latest == null
                || latest.date() == null
                || start == null
                || latest.date().isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(new Interview(start, latest.date(), latest.level(), latest.minutes()));
    }

    /** The same interview with other minutes a day. */
    Interview lasting(int minutes) {
        return new Interview(start, date, level, minutes);
    }

    /** Whether it is still to come after a day. */
    public boolean isAfter(LocalDate day) {
        return date.isAfter(day);
    }

    /** Days of practice, the first one counted and the day of the interview not. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** Days that are left, today counted; 0 from the day of the interview on. */
    public int daysLeft(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, date));
    }
}
