package dev.careercli.view;

import dev.careercli.quiz.Interview;
import dev.careercli.quiz.InterviewPlan.Shortfall;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far practice has come on the way to an interview, in words.
 *
 * @param seen questions of the level that were answered
 * @param of questions of the level
 * @param shortfall null when the minutes reach the rest
 */
public record InterviewPace(
        Interview interview,
        LocalDate today,
        int seen,
        int of,
        @Nullable Shortfall shortfall) {

    /** {@code 12 days to go: 42 of 66 mid questions seen, on pace.} */
    public String sentence() {
        int days = interview.daysLeft(today);
        return Figures.count(days, "day", "days") + " to go: " + standing() + ".";
    }

    /** {@code 42 of 66 mid questions seen, on pace} */
    public String standing() {
        if (shortfall == null) {
            return brief();
        } else if (shortfall.minutesNeeded() == 0) {
            return seenOf() + ", and no day is left for new ones";
        }
        return brief() + ": " + shortfall.minutesNeeded() + " minutes a day would begin the rest, at "
                + interview.minutesADay() + " it is " + (seen + shortfall.begun());
    }

    /** {@code 42 of 66 mid questions seen, on pace}, or behind, without what would help. */
    String brief() {
        return seenOf() + (shortfall == null ? ", on pace" : ", behind");
    }

    private String seenOf() {
        return seen + " of " + of + " " + interview.level().word() + " questions seen";
    }
}
