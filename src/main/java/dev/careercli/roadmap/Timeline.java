package dev.careercli.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan laid out in weeks, and in dates when it has a start.
 *
 * @param start null for a plan in weeks only
 * @param daysOff days without study
 * @param today null for a plan that is looked at before it began
 * @param week the week (from 0) that holds today; 0 before the start
 * @param hours of all phases before anything was done
 * @param hoursLeft from now on
 * @param planned the end as it stood when the plan began
 * @param end as it stands now
 * @param earlyAtBest the early end if the goal one is on goes to plan; {@code end.early()} once its planned end has
 *     passed
 */
public record Timeline(
        @Nullable LocalDate start,
        @Nullable LocalDate today,
        int hoursPerWeek,
        int week,
        int hours,
        int hoursLeft,
        WeekRange planned,
        WeekRange end,
        int earlyAtBest,
        List<PhaseLine> phases,
        List<DaysOff> daysOff) {
    public Timeline {
        phases = List.copyOf(phases);
        daysOff = List.copyOf(daysOff);
    }

    /** The first day of a week, from 0; empty for a plan in weeks only. */
    public Optional<LocalDate> day(int inWeek) {
        return Optional.ofNullable(start).map(first -> first.plusWeeks(inWeek));
    }

    /**
     * The days of the end of something still to do, never before today and never on a day off; empty for a plan in weeks
     * only.
     */
    public Optional<DateRange> dates(WeekRange range) {
        return day(range.early())
                .flatMap(early -> day(range.late()).map(late -> new DateRange(onStudyDay(early), onStudyDay(late))));
    }

    /** The day after the last day of work on something at exactly the hours said, never before today. */
    public Optional<LocalDate> endDay(WeekRange range) {
        return day(range.early()).map(this::notPast);
    }

    /** The last study day before a time off, since the work is done by then; the first one after where that is past. */
    private LocalDate onStudyDay(LocalDate end) {
        LocalDate day = notPast(end);
        LocalDate earliest = today == null || start == null || today.isBefore(start) ? start : today;
        LocalDate before = day;
        while (isOff(before)) {
            before = before.minusDays(1);
        }
        if (earliest == null || !before.isBefore(earliest)) {
            return before;
        }
        LocalDate after = day;
        while (isOff(after)) {
            after = after.plusDays(1);
        }
        return after;
    }

    private boolean isOff(LocalDate day) {
        return daysOff.stream().anyMatch(off -> off.contains(day));
    }

    /** Goals that are not ticked off although the milestone of their phase is done. */
    public List<StepLine> openBehindMilestones() {
        return phases.stream()
                .filter(p -> p.state() == PhaseState.DONE)
                .flatMap(p -> p.goals().stream())
                .filter(g -> !g.isDone())
                .toList();
    }

    /** All goals, of phases left out too. */
    public List<StepLine> goals() {
        return phases.stream().flatMap(p -> p.goals().stream()).toList();
    }

    public int goalsDone() {
        return (int) goals().stream().filter(StepLine::isDone).count();
    }

    private LocalDate notPast(LocalDate day) {
        return today != null && day.isBefore(today) ? today : day;
    }

    /** The phase one is in; empty when all are done. */
    public Optional<PhaseLine> current() {
        return phases.stream().filter(PhaseLine::isOpen).findFirst();
    }

    /** The goal or milestone to do next; empty when all are done. */
    public Optional<StepLine> next() {
        return current()
                .map(phase -> phase.goals().stream()
                        .filter(goal -> !goal.isDone())
                        .findFirst()
                        .orElse(phase.milestone()));
    }

    public boolean isFinished() {
        return current().isEmpty();
    }

    /** By how many weeks the early end moved since the plan began: positive is behind, negative ahead. */
    public int weeksBehind() {
        return isFinished() ? 0 : end.early() - planned.early();
    }

    /** How much of {@link #weeksBehind} is left if the hours of the goal one is on are worked as planned so far. */
    public int weeksBehindAtBest() {
        return isFinished() ? 0 : earlyAtBest - planned.early();
    }
}
