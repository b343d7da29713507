package dev.careercli.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a plan and the hours in each. Week {@code k} (from 0) begins {@code 7 k} days after the start, on
 * whatever weekday that is. A day off takes a seventh of its week's hours, rounded against the plan. Only dates are
 * counted, so clock changes do not matter.
 */
final class WeekCalendar {
    private static final int DAYS = 7;

    private final @Nullable LocalDate start;
    private final int hoursPerWeek;
    private final Map<Integer, Integer> daysOff;
    private final int current;

    WeekCalendar(PlanRequest request) {
        this.start = request.start();
        this.hoursPerWeek = request.hoursPerWeek();
        this.daysOff = daysOff(request.daysOff());
        this.current = request.today() == null ? 0 : Math.max(0, weekOf(request.today()));
    }

    /** The week that holds today; 0 before the start and without dates. */
    int current() {
        return current;
    }

    /** The week that holds a day, negative before the start; 0 without a start. */
    int weekOf(LocalDate day) {
        return start == null ? 0 : Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(start, day), DAYS));
    }

    int capacity(int week) {
        return hoursPerWeek * (DAYS - daysOff.getOrDefault(week, 0)) / DAYS;
    }

    /** How many days each week loses; a day in two ranges counts once. */
    private Map<Integer, Integer> daysOff(List<DaysOff> ranges) {
        Map<Integer, Integer> lost = new HashMap<>();
        ranges.stream().flatMap(DaysOff::days).distinct().forEach(day -> lost.merge(weekOf(day), 1, Integer::sum));
        return lost;
    }

    /** How many weeks after the start some percent of the hours are worked, when work begins in a week. */
    int weeksUntil(int hours, int percent, int from) {
        long missing = (long) hours * percent;
        int week = from;
        while (missing > 0) {
            missing -= 100L * capacity(week);
            week++;
        }
        return week;
    }

    /** The week in which the next hour is worked after some hours, when work begins in a week. */
    int weekAfter(int hours, int from) {
        int week = from;
        long left = hours;
        while (left >= capacity(week)) {
            left -= capacity(week);
            week++;
        }
        return week;
    }
}
