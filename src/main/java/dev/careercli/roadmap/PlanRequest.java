package dev.careercli.roadmap;

import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made from.
 *
 * @param hours whole hours of each phase before anything is done, in roadmap order
 * @param proveIt numbers of the phases that are mostly known: their milestone is done in one sitting
 * @param firstPhase number of the phase to begin with; earlier ones are left out
 * @param overrunPercent the long end of every range in percent of the short one
 * @param hoursPerWeek 1 to 60
 * @param start day 1 of week 1; null for a plan in weeks only
 * @param today null for a plan that is looked at before it began
 * @param done goals and milestones that are done, with the day; ids that are not on the roadmap are ignored
 * @param daysOff only with a start
 */
public record PlanRequest(
        List<Integer> hours,
        Set<Integer> proveIt,
        int firstPhase,
        int overrunPercent,
        int hoursPerWeek,
        @Nullable LocalDate start,
        @Nullable LocalDate today,
        Map<GoalId, LocalDate> done,
        List<DaysOff> daysOff) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9000;

    public PlanRequest {
        hours = List.copyOf(hours);
        proveIt = Set.copyOf(proveIt);
        done = Map.copyOf(done);
        daysOff = List.copyOf(daysOff);
        if (hours.stream().anyMatch(h -> h < 0)) {
            throw new IllegalArgumentException("a phase cannot take less than 0 hours");
        }
        if (hoursPerWeek < 1 || hoursPerWeek > FitModel.MAX_HOURS) {
            throw new IllegalArgumentException(
                    "hours per week are " + hoursPerWeek + ", not 1 to " + FitModel.MAX_HOURS);
        }
        if (start != null && (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("no plan can start on " + start);
        }
        if (start == null && !daysOff.isEmpty()) {
            throw new IllegalArgumentException("days off need a start date");
        }
    }

    /** The guide's own way in full, at the guide's own pace and without dates. */
    public static PlanRequest ofGuide(RoadmapSpec roadmap, Pace pace) {
        return new PlanRequest(
                guideHours(roadmap, pace),
                Set.of(),
                roadmap.phases().get(0).number(),
                pace.overrunPercent(),
                pace.baseHoursPerWeek(),
                null,
                null,
                Map.of(),
                List.of());
    }

    private static List<Integer> guideHours(RoadmapSpec roadmap, Pace pace) {
        return roadmap.phases().stream()
                .map(phase -> phase.weeks() * pace.baseHoursPerWeek())
                .toList();
    }

    /** The hours that fit found are left. No phase is left out; those mostly known are to be proved. */
    public PlanRequest placedBy(RoadmapSpec roadmap, FitPlan fit) {
        Set<Integer> mostlyKnown = new TreeSet<>();
        for (int i = 0; i < roadmap.phases().size(); i++) {
            if (fit.needs().get(i) <= FitModel.PROVE_IT_NEED) {
                mostlyKnown.add(roadmap.phases().get(i).number());
            }
        }
        return new PlanRequest(
                fit.hours(), mostlyKnown, firstPhase, overrunPercent, hoursPerWeek, start, today, done, daysOff);
    }

    /**
     * Begins with another phase than placement said: earlier phases are left out, and those from there on that were
     * only to be proved are studied in full.
     *
     * @param placedAt the phase placement said; null when it found nothing left to study
     * @throws IllegalArgumentException when the roadmap has no such phase
     */
    public PlanRequest startingAt(RoadmapSpec roadmap, Pace pace, int phase, @Nullable Integer placedAt) {
        List<Integer> full = guideHours(roadmap, pace);
        List<Integer> changed = new ArrayList<>(hours);
        Set<Integer> still = new TreeSet<>(proveIt);
        List<Phase> phases = roadmap.phases();
        if (phases.stream().noneMatch(p -> p.number() == phase)) {
            throw new IllegalArgumentException("the roadmap has no phase " + phase);
        }
        for (int i = 0; i < phases.size(); i++) {
            int number = phases.get(i).number();
            if (number >= phase && (placedAt == null || number < placedAt) && proveIt.contains(number)) {
                changed.set(i, full.get(i));
                still.remove(number);
            }
        }
        return new PlanRequest(changed, still, phase, overrunPercent, hoursPerWeek, start, today, done, daysOff);
    }

    public PlanRequest withHoursPerWeek(int hoursAWeek) {
        return new PlanRequest(hours, proveIt, firstPhase, overrunPercent, hoursAWeek, start, today, done, daysOff);
    }

    public PlanRequest from(LocalDate day) {
        return new PlanRequest(hours, proveIt, firstPhase, overrunPercent, hoursPerWeek, day, today, done, daysOff);
    }

    public PlanRequest seenOn(LocalDate day) {
        return new PlanRequest(hours, proveIt, firstPhase, overrunPercent, hoursPerWeek, start, day, done, daysOff);
    }

    public PlanRequest withDone(Map<GoalId, LocalDate> steps) {
        return new PlanRequest(
                hours, proveIt, firstPhase, overrunPercent, hoursPerWeek, start, today, new TreeMap<>(steps), daysOff);
    }

    public PlanRequest withDaysOff(List<DaysOff> off) {
        return new PlanRequest(hours, proveIt, firstPhase, overrunPercent, hoursPerWeek, start, today, done, off);
    }
}
