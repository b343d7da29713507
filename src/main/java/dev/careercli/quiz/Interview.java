package dev.careercli.quiz;

import dev.careercli.content.Level;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An interview to practise for.
 *
 * @param start the study day on which it was planned; days of mocks are counted from it, so that they stay where they
 *     are when the plan is made again
 * @param date the day of the interview, not before the start
 * @param minutesADay of practice, 1 to 600
 */
public record Interview(LocalDate start, LocalDate date, Level level, int minutesADay) {
    public Interview {
        if (date.isBefore(start)) {
            throw new IllegalArgumentException("the interview on " + date + " is before " + start);
        }
        if (minutesADay < 1 || minutesADay > 600) {
            throw new IllegalArgumentException("minutes a day are " + minutesADay + ", not 1 to 600");
        }
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
