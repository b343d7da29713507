package dev.careercli.roadmap;

import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The goal one is on. What was worked on it is not known before it is ticked off, so a plan counts all of it as left;
 * but nobody is behind with it before its planned end. It begins in the week in which the last step before it was done
 * and may have the rest of that week; its planned end is where the weeks after that have room for all of it.
 */
final class GoalUnderWay {
    private final List<Phase> phases;
    private final PlanRequest request;
    private final WeekCalendar calendar;

    /** The first week that it may have hours of, and the first that it has to itself. */
    private int begun;

    private int own;

    GoalUnderWay(List<Phase> phases, PlanRequest request, WeekCalendar calendar) {
        this.phases = phases;
        this.request = request;
        this.calendar = calendar;
    }

    /** The hours that are worked on it if it goes to plan; 0 when there is none, or its planned end has passed. */
    int hours() {
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            if (phase.number() < request.firstPhase()) {
                continue;
            }
            if (request.done().containsKey(phase.milestone().id())) {
                Stream.concat(phase.goals().stream(), Stream.of(phase.milestone()))
                        .forEach(step -> begunAfter(step.id()));
                continue;
            }
            for (Planner.Share share : Planner.shares(phase, request.hours().get(i))) {
                if (!request.done().containsKey(share.goal().id())) {
                    return planned(share.hours());
                }
                begunAfter(share.goal().id());
            }
            return 0;
        }
        return 0;
    }

    private void begunAfter(GoalId step) {
        LocalDate done = request.done().get(step);
        if (done != null) {
            begun = Math.max(begun, calendar.weekOf(done));
            own = Math.max(own, calendar.weekOf(done) + 1);
        }
    }

    private int planned(int share) {
        return room(own, share) < share ? room(begun, share) : 0;
    }

    /** The hours of the weeks from one up to now, as far as they are needed. */
    private int room(int from, int needed) {
        int room = 0;
        for (int week = from; week < calendar.current() && room < needed; week++) {
            room += calendar.capacity(week);
        }
        return Math.min(room, needed);
    }
}
