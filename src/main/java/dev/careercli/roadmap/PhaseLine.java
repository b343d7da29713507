package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec.Phase;
import java.util.List;

/**
 * A phase on the timeline, with what a chart of any width needs: the bar runs from {@code barFrom} to
 * {@code end.early()}, its first {@link #doneWeeks} done, its milestone in the last cell, and the overrun from there to
 * {@code end.late()}.
 *
 * @param proveIt whether placement found it mostly known: do the milestone in one sitting, then move on
 * @param hours of the whole phase, 0 when left out
 * @param hoursLeft 0 when done
 * @param start week (from 0) in which the next hour of the phase is worked; where the bar begins when it is done
 * @param barFrom week (from 0) in which its bar begins
 * @param end weeks after the start when it is finished; both ends alike when it is done
 */
public record PhaseLine(
        Phase phase,
        PhaseState state,
        boolean proveIt,
        int hours,
        int hoursLeft,
        int start,
        int barFrom,
        WeekRange end,
        List<StepLine> goals,
        StepLine milestone) {
    public PhaseLine {
        goals = List.copyOf(goals);
    }

    /** Whether there is still something to do in it. */
    public boolean isOpen() {
        return state == PhaseState.CURRENT || state == PhaseState.AHEAD;
    }

    /** How many weeks of the bar stand for hours already worked, rounded down. */
    public int doneWeeks() {
        int length = end.early() - barFrom;
        return hours == 0 || state == PhaseState.DONE ? length : length * (hours - hoursLeft) / hours;
    }
}
