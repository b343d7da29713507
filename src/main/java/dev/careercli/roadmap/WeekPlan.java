package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of study.
 *
 * @param week from 0
 * @param first its first day; null for a plan in weeks only
 * @param capacity hours it has room for, less than usual in a week with days off
 * @param slots what is studied, in order; none in a week off
 */
public record WeekPlan(int week, @Nullable LocalDate first, int capacity, List<Slot> slots) {
    public WeekPlan {
        slots = List.copyOf(slots);
    }

    /**
     * Hours of one goal, or a milestone.
     *
     * @param hours 0 for a milestone
     */
    public record Slot(Step step, int hours) {}

    public int hours() {
        return slots.stream().mapToInt(Slot::hours).sum();
    }
}
