package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a milestone on the timeline.
 *
 * @param hours its share of the phase; 0 for a milestone, which proves what the goals taught
 * @param hoursLeft 0 when done
 * @param doneOn null when it is not done
 * @param end when it is finished; null when it is done, left out, or its phase is
 */
public record StepLine(
        Step step,
        int hours,
        int hoursLeft,
        @Nullable LocalDate doneOn,
        @Nullable WeekRange end) {
    public boolean isDone() {
        return doneOn != null;
    }
}
