package dev.careercli.event;

import dev.careercli.content.GoalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened on the road: goals and milestones done, and the plan. */
public sealed interface RoadmapEvent extends Event {
    /** What to do with each kind; a new kind does not compile until every use of this names it. */
    interface Cases<R> {
        R goalDone(GoalDone event);

        R goalUndone(GoalUndone event);

        R goalReset(GoalReset event);

        R planSet(PlanSet event);
    }

    <R> R matchKind(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.roadmap(this);
    }

    /**
     * A goal or milestone is done.
     *
     * @param evidence a note or a link; null when none was given
     */
    record GoalDone(GoalId goal, @Nullable String evidence) implements RoadmapEvent {
        @Override
        public String kind() {
            return "goal-done";
        }

        @Override
        public <R> R matchKind(RoadmapEvent.Cases<R> cases) {
            return cases.goalDone(this);
        }
    }

    /** A goal or milestone is not done after all, whatever the fit says. */
    record GoalUndone(GoalId goal, @Nullable String evidence) implements RoadmapEvent {
        @Override
        public String kind() {
            return "goal-undone";
        }

        @Override
        public <R> R matchKind(RoadmapEvent.Cases<R> cases) {
            return cases.goalUndone(this);
        }
    }

    /** Everything the person said about a goal is forgotten: it is as the fit places it. */
    record GoalReset(GoalId goal) implements RoadmapEvent {
        @Override
        public String kind() {
            return "goal-reset";
        }

        @Override
        public <R> R matchKind(RoadmapEvent.Cases<R> cases) {
            return cases.goalReset(this);
        }
    }

    /** Days without study, both ends included. */
    record DaysOff(LocalDate from, LocalDate to) {
        public DaysOff {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("days off end on " + to + ", before they start on " + from);
            }
        }
    }

    /**
     * The plan as it stands from now on; it takes the place of the one before. Null means "not said".
     *
     * @param hours a week, 0 to 60
     * @param by the date to be done by
     * @param startPhase from 1
     */
    record PlanSet(
            @Nullable LocalDate start,
            @Nullable Integer hours,
            @Nullable LocalDate by,
            @Nullable Integer startPhase,
            List<DaysOff> skips)
            implements RoadmapEvent {
        public PlanSet {
            if (hours != null) {
                Checks.between(0, 60, hours, "hours a week");
            }
            if (startPhase != null) {
                Checks.between(1, 99, startPhase, "start phase");
            }
            skips = List.copyOf(skips);
        }

        @Override
        public String kind() {
            return "plan-set";
        }

        @Override
        public <R> R matchKind(RoadmapEvent.Cases<R> cases) {
            return cases.planSet(this);
        }

        @Override
        public boolean needsCareer() {
            return true;
        }
    }
}
