package dev.careercli.view;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.roadmap.DaysOff;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.Timeline;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan with all that its screen says.
 *
 * @param others the end at other hours a week
 * @param needed the hours that a date needs; null when none was asked for
 * @param daysOff still to come
 * @param hoursAssumed whether the hours a week are the program's assumption, not the person's word
 * @param questions how many questions practise each goal
 * @param placement where the plan starts and why, in a sentence; null when nothing placed it
 */
public record DrawnRoadmap(
        Career career,
        Timeline timeline,
        List<EndAt> others,
        @Nullable NeededHours needed,
        List<DaysOff> daysOff,
        boolean hoursAssumed,
        Map<GoalId, Integer> questions,
        @Nullable String placement) {
    public DrawnRoadmap {
        others = List.copyOf(others);
        daysOff = List.copyOf(daysOff);
        questions = Map.copyOf(questions);
    }
}
