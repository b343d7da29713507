package dev.careercli.export;

import dev.careercli.roadmap.Timeline;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Weekly study days of a plan, one recurring event for each weekday, from today to the early end. The other weekdays are
 * cancelled, so that a calendar that had them from an earlier export drops them.
 */
final class IcsSlots {
    private final PlanCopy plan;
    private final Timeline timeline;
    private final Set<DayOfWeek> weekdays;
    private final Set<LocalDate> rest = new TreeSet<>();

    IcsSlots(PlanCopy plan, Set<DayOfWeek> weekdays) {
        this.plan = plan;
        this.timeline = plan.timeline();
        this.weekdays = weekdays;
        timeline.daysOff().forEach(off -> off.days().forEach(rest::add));
        plan.weeks().stream()
                .filter(week -> week.capacity() == 0 && week.first() != null)
                .forEach(week -> Stream.iterate(week.first(), day -> day.plusDays(1))
                        .limit(7)
                        .forEach(rest::add));
    }

    /** Begins an event: BEGIN, UID, DTSTAMP, SEQUENCE. */
    interface Opening {
        void write(IcsLines lines, String id) throws IOException;
    }

    void writeTo(IcsLines lines, Opening opening) throws IOException {
        LocalDate last = timeline.isFinished()
                ? from().minusDays(1)
                : timeline.dates(timeline.end()).orElseThrow().early().minusDays(1);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            LocalDate first = from().with(TemporalAdjusters.nextOrSame(weekday));
            LocalDate begin = first;
            while (rest.contains(begin)) {
                begin = begin.plusWeeks(1);
            }
            String code = weekday.name().substring(0, 2);
            opening.write(lines, "study-" + code.toLowerCase(Locale.ROOT));
            if (weekdays.contains(weekday) && !begin.isAfter(last)) {
                study(lines, code, begin, last);
            } else {
                lines.day("DTSTART", first);
                lines.day("DTEND", first.plusDays(1));
                lines.line("STATUS:CANCELLED");
                lines.text("SUMMARY", "Cancelled: study, " + plan.career().title());
            }
            lines.line("TRANSP:TRANSPARENT");
            lines.line("END:VEVENT");
        }
    }

    private void study(IcsLines lines, String code, LocalDate begin, LocalDate last) throws IOException {
        lines.day("DTSTART", begin);
        lines.day("DTEND", begin.plusDays(1));
        lines.line("RRULE:FREQ=WEEKLY;BYDAY=" + code + ";UNTIL=" + IcsLines.basic(last));
        for (LocalDate off : rest) {
            if (off.getDayOfWeek() == begin.getDayOfWeek() && off.isAfter(begin) && !off.isAfter(last)) {
                lines.day("EXDATE", off);
            }
        }
        lines.line("STATUS:CONFIRMED");
        lines.text("SUMMARY", "Study " + share() + ": " + plan.career().title());
        lines.text("DESCRIPTION", "This week: career roadmap --week\nWhat is due today: career next");
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
}
