package dev.careercli.quiz.interview;

import dev.careercli.quiz.interview.InterviewPlan.Shortfall;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far practice has come on the way to an interview.
 *
 * @param seen questions of the level that were answered at least once
 * @param of questions of the level
 * @param ahead the plan for what is left
 */
public record InterviewProgress(Interview interview, LocalDate today, int seen, int of, InterviewPlan ahead) {
    public InterviewProgress {
        if (seen < 0 || seen > of) {
            throw new IllegalArgumentException(seen + " of " + of + " questions seen");
        }
    }

    /** Whether the minutes reach all questions that are left. */
    public boolean isOnPace() {
        return ahead.isOnPace();
    }

    /** What the minutes do not reach; null when they reach all. */
    public @Nullable Shortfall shortfall() {
        return ahead.shortfall();
    }
}
