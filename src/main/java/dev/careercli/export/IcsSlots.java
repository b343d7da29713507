package dev.careercli.export;

import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Weekly study days of a plan, one recurring event for each weekday, from today to the early end. */
final class IcsSlots {
    private final PlanCopy plan;
    private final Timeline timeline;
    private final Set<DayOfWeek> weekdays;

    IcsSlots(PlanCopy plan, Set<DayOfWeek> weekdays) {
        this.plan = plan;
        this.timeline = plan.timeline();
        this.weekdays = weekdays;
    }

    /** Begins an event: BEGIN, UID, DTSTAMP. */
    interface Opening {
        void write(IcsLines lines, String id) throws IOException;
    }

    void writeTo(IcsLines lines, Opening opening) throws IOException {
        LocalDate last = timeline.dates(timeline.end()).orElseThrow().early().minusDays(1);
        String share = share();
        for (DayOfWeek weekday : weekdays) {
            LocalDate first = from().with(TemporalAdjusters.nextOrSame(weekday));
            if (first.isAfter(last)) {
                continue;
            }
            String code = weekday.name().substring(0, 2);
            opening.write(lines, "study-" + code.toLowerCase(java.util.Locale.ROOT));
            lines.day("DTSTART", first);
            lines.day("DTEND", first.plusDays(1));
            lines.line("RRULE:FREQ=WEEKLY;BYDAY=" + code + ";UNTIL=" + IcsLines.basic(last));
            for (LocalDate off : restDays(weekday)) {
                if (!off.isBefore(first) && !off.isAfter(last)) {
                    lines.day("EXDATE", off);
                }
            }
            lines.text("SUMMARY", "Study " + share + ": " + plan.career().title());
            lines.text("DESCRIPTION", "What is due today: career next");
            lines.line("TRANSP:TRANSPARENT");
            lines.line("END:VEVENT");
        }
    }

    private LocalDate from() {
        LocalDate start = Objects.requireNonNull(timeline.start());
        LocalDate today = timeline.today();
        return today == null || today.isBefore(start) ? start : today;
    }

    /** Hours of one study day, in halves rounded up: {@code 4 h}, {@code 2.5 h}. */
    private String share() {
        int halves = (2 * timeline.hoursPerWeek() + weekdays.size() - 1) / weekdays.size();
        return halves / 2 + (halves % 2 == 0 ? "" : ".5") + " h";
    }

    /** The weekday in every week that has no room at all, so that a fortnight off shows no study. */
    private List<LocalDate> restDays(DayOfWeek weekday) {
        return plan.weeks().stream()
                .filter(w -> w.capacity() == 0)
                .map(WeekPlan::first)
                .filter(Objects::nonNull)
                .map(d -> d.with(TemporalAdjusters.nextOrSame(weekday)))
                .toList();
    }
}
