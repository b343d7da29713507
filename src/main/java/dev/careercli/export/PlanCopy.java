package dev.careercli.export;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import java.util.List;
import java.util.Map;

/**
 * A plan as it is taken out of the program.
 *
 * @param weeks the weeks still to come, with what is studied in each
 * @param evidence notes and links of what is done, as they were typed
 * @param words how its dates are written
 */
public record PlanCopy(
        Career career, Timeline timeline, List<WeekPlan> weeks, Map<GoalId, String> evidence, PlanWords words) {
    public PlanCopy {
        weeks = List.copyOf(weeks);
        evidence = Map.copyOf(evidence);
    }
}
