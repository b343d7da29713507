package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.roadmap.WeekPlan.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills weeks one after the other with the open goals of a timeline, each phase closed by its milestone. */
final class WeekFiller {
    private final WeekCalendar calendar;
    private final @Nullable LocalDate start;
    private final List<WeekPlan> weeks = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private int week;
    private int free;

    WeekFiller(WeekCalendar calendar, @Nullable LocalDate start) {
        this.calendar = calendar;
        this.start = start;
        week = calendar.current();
        free = calendar.capacity(week);
    }

    List<WeekPlan> fill(Timeline timeline) {
        for (PhaseLine phase : timeline.phases()) {
            if (phase.isOpen()) {
                for (StepLine goal : phase.goals()) {
                    study(goal.step(), goal.hoursLeft());
                }
                slots.add(new Slot(phase.milestone().step(), 0));
            }
        }
        if (!slots.isEmpty()) {
            close();
        }
        return List.copyOf(weeks);
    }

    private void study(Step goal, int hours) {
        int left = hours;
        while (left > 0) {
            if (free == 0) {
                close();
            } else {
                int now = Math.min(left, free);
                slots.add(new Slot(goal, now));
                left -= now;
                free -= now;
            }
        }
    }

    private void close() {
        LocalDate first = start == null ? null : start.plusWeeks(week);
        weeks.add(new WeekPlan(week, first, calendar.capacity(week), slots));
        slots.clear();
        week++;
        free = calendar.capacity(week);
    }
}
