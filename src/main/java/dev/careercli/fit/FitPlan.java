package dev.careercli.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on the roadmap a person starts and how long the way is.
 *
 * @param hours hours of each phase, in roadmap order
 * @param needs what the least known strand of each phase still needs, in percent
 * @param startPhase the number of the first phase with a strand that needs study; null when none does: go to interviews
 * @param hoursPerWeek 0 to 60
 * @param weeksLow weeks at exactly those hours; null at 0 hours a week
 * @param weeksHigh weeks with the usual overrun; null at 0 hours a week
 */
public record FitPlan(
        List<Integer> hours,
        List<Integer> needs,
        @Nullable Integer startPhase,
        int hoursPerWeek,
        @Nullable Integer weeksLow,
        @Nullable Integer weeksHigh) {
    public FitPlan {
        hours = List.copyOf(hours);
        needs = List.copyOf(needs);
    }

    public int totalHours() {
        return hours.stream().mapToInt(Integer::intValue).sum();
    }
}
