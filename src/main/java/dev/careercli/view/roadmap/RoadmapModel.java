package dev.careercli.view.roadmap;

import dev.careercli.app.PlanInForce;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.fit.FitPlan;
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
public record RoadmapModel(
        Career career,
        Timeline timeline,
        List<EndAt> others,
        @Nullable NeededHours needed,
        List<DaysOff> daysOff,
        boolean hoursAssumed,
        Map<GoalId, Integer> questions,
        @Nullable String placement) {
    public RoadmapModel {
        others = List.copyOf(others);
        daysOff = List.copyOf(daysOff);
        questions = Map.copyOf(questions);
    }

    /** @param questions how many questions practise each goal */
    public static RoadmapModel of(Career career, PlanInForce plan, Map<GoalId, Integer> questions) {
        return new RoadmapModel(
                career,
                plan.timeline(),
                plan.ends(),
                plan.needed(),
                plan.daysOffToCome(),
                plan.hoursAssumed(),
                questions,
                placement(plan));
    }

    private static @Nullable String placement(PlanInForce plan) {
        if (plan.askedStartPhase() != null) {
            return "Starts at phase " + plan.askedStartPhase() + ", as you asked.";
        }
        FitPlan fit = plan.fit();
        // Do not repeat the starting phase once something is done.
        if (fit == null || plan.begun()) {
            return null;
        }
        return fit.startPhase() == null
                ? "Your fit answers leave nothing to study: prove each milestone."
                : "Starts at phase " + fit.startPhase() + ", where your fit answers put you.";
    }
}
