package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds one timeline, carrying the hours from phase to phase. */
final class TimelineBuilder {
    private final List<Phase> phases;
    private final PlanRequest request;
    private final WeekCalendar calendar;
    private final int now;

    /** Hours of the phases so far, as planned at the start and as left now. */
    private int plannedSoFar;

    private int leftSoFar;
    private boolean currentSeen;
    private int lastDoneWeek;

    TimelineBuilder(RoadmapSpec roadmap, PlanRequest request) {
        this.phases = roadmap.phases();
        this.request = request;
        if (request.hours().size() != phases.size()) {
            throw new IllegalArgumentException(
                    "hours for " + request.hours().size() + " phases, but the roadmap has " + phases.size());
        }
        calendar = new WeekCalendar(request);
        now = calendar.current();
    }

    Timeline build() {
        List<PhaseLine> lines = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            lines.add(
                    phase.number() < request.firstPhase()
                            ? leftOut(phase)
                            : line(phase, request.hours().get(i)));
        }
        int underWay = new GoalUnderWay(phases, request, calendar).hours();
        return new Timeline(
                request.start(),
                request.today(),
                request.hoursPerWeek(),
                now,
                plannedSoFar,
                leftSoFar,
                range(plannedSoFar, 0),
                range(leftSoFar, now),
                calendar.weeksUntil(leftSoFar - underWay, 100, now),
                lines,
                request.daysOff());
    }

    private WeekRange range(int hours, int from) {
        return new WeekRange(
                calendar.weeksUntil(hours, 100, from), calendar.weeksUntil(hours, request.overrunPercent(), from));
    }

    private PhaseLine leftOut(Phase phase) {
        List<StepLine> goals = phase.goals().stream()
                .map(goal -> new StepLine(goal, 0, 0, request.done().get(goal.id()), null))
                .toList();
        StepLine milestone = new StepLine(
                phase.milestone(), 0, 0, request.done().get(phase.milestone().id()), null);
        return new PhaseLine(phase, PhaseState.LEFT_OUT, false, 0, 0, 0, 0, new WeekRange(0, 0), goals, milestone);
    }

    private PhaseLine line(Phase phase, int hours) {
        int plannedStart = calendar.weekAfter(plannedSoFar, 0);
        plannedSoFar += hours;
        LocalDate done = request.done().get(phase.milestone().id());
        return done == null ? open(phase, hours, plannedStart) : done(phase, hours, plannedStart, done);
    }

    /** A milestone that is done closes its phase: it is the proof, so goals not ticked off take no more hours. */
    private PhaseLine done(Phase phase, int hours, int plannedStart, LocalDate on) {
        int end = request.start() == null
                ? calendar.weeksUntil(plannedSoFar, 100, 0)
                : Math.max(0, calendar.weekOf(on) + 1);
        int from = Math.min(end, Math.max(lastDoneWeek, plannedStart));
        lastDoneWeek = end;
        List<StepLine> goals = new ArrayList<>();
        Planner.shares(phase, hours)
                .forEach(share -> goals.add(new StepLine(
                        share.goal(),
                        share.hours(),
                        0,
                        request.done().get(share.goal().id()),
                        null)));
        return new PhaseLine(
                phase,
                PhaseState.DONE,
                request.proveIt().contains(phase.number()),
                hours,
                0,
                from,
                from,
                new WeekRange(end, end),
                goals,
                new StepLine(phase.milestone(), 0, 0, on, null));
    }

    private PhaseLine open(Phase phase, int hours, int plannedStart) {
        int next = calendar.weekAfter(leftSoFar, now);
        int leftBefore = leftSoFar;
        List<StepLine> goals = new ArrayList<>();
        for (Planner.Share share : Planner.shares(phase, hours)) {
            goals.add(goal(share.goal(), share.hours()));
        }
        int left = leftSoFar - leftBefore;
        WeekRange end = range(leftSoFar, now);
        // A phase without hours has no week of its own and begins where it ends.
        int start = Math.min(next, end.early());
        boolean begun = left < hours;
        int from = begun ? Math.min(start, Math.max(lastDoneWeek, plannedStart)) : start;
        PhaseState state = currentSeen ? PhaseState.AHEAD : PhaseState.CURRENT;
        currentSeen = true;
        Milestone milestone = phase.milestone();
        return new PhaseLine(
                phase,
                state,
                request.proveIt().contains(phase.number()),
                hours,
                left,
                start,
                from,
                end,
                goals,
                new StepLine(milestone, 0, 0, null, end));
    }

    private StepLine goal(Goal goal, int share) {
        LocalDate done = request.done().get(goal.id());
        if (done != null) {
            return new StepLine(goal, share, 0, done, null);
        }
        leftSoFar += share;
        return new StepLine(goal, share, share, null, range(leftSoFar, now));
    }
}
