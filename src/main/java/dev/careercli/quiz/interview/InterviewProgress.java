package dev.careercli.quiz.interview;

import dev.careercli.quiz.interview.InterviewPlan.Shortfall;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far practice has come on the way to an interview.
 *
 * @param seen questions of the level that were answered at least once
 * @param of questions of the level
 * @param shortfall null when the minutes reach the rest
 */
public record InterviewProgress(
        Interview interview,
        LocalDate today,
        int seen,
        int of,
        @Nullable Shortfall shortfall) {
    public InterviewProgress {
        if (seen < 0 || seen > of) {
            throw new IllegalArgumentException(seen + " of " + of + " questions seen");
        }
    }
}
