package dev.careercli.view.quiz;

import dev.careercli.quiz.interview.InterviewPlan.Shortfall;
import dev.careercli.quiz.interview.InterviewProgress;
import dev.careercli.view.Formats;

/** How far practice has come on the way to an interview, in words. */
public record InterviewPace(InterviewProgress progress) {

    /** {@code 12 days to go: 42 of 66 mid questions seen, on pace.} */
    public String sentence() {
        int days = progress.interview().daysLeft(progress.today());
        return Formats.count(days, "day", "days") + " to go: " + status() + ".";
    }

    /** {@code 42 of 66 mid questions seen, on pace} */
    public String status() {
        Shortfall shortfall = progress.shortfall();
        if (shortfall == null) {
            return brief();
        } else if (shortfall.minutesNeeded() == 0) {
            return seenOf() + ", and no day is left for new ones";
        }
        return brief() + ": at " + progress.interview().minutesADay() + " minutes a day you will have seen "
                + (progress.seen() + shortfall.begun()) + "; " + shortfall.minutesNeeded()
                + " minutes would reach them all";
    }

    /** {@code 42 of 66 mid questions seen, on pace}, or behind, without what would help. */
    public String brief() {
        return seenOf() + (progress.isOnPace() ? ", on pace" : ", behind");
    }

    private String seenOf() {
        return progress.seen() + " of " + progress.of() + " "
                + progress.interview().level().word() + " questions seen";
    }
}
