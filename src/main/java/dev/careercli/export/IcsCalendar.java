package dev.careercli.export;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan with dates as an iCalendar file (RFC 5545): one all-day event for each goal, over the weeks it is studied in,
 * and one for each milestone. Dates are the early ones. The UID of an event follows from the guide and the goal alone,
 * so that a later import moves the event instead of adding another.
 */
public final class IcsCalendar {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private final PlanCopy plan;
    private final Timeline timeline;
    private final Instant now;
    private final @Nullable Set<DayOfWeek> slots;

    /**
     * @param plan with a start date
     * @param now written as DTSTAMP
     * @param slots weekdays that get a weekly study event, while those of an earlier calendar are cancelled on the others;
     *     null to say nothing about study events
     */
    public IcsCalendar(PlanCopy plan, Instant now, @Nullable Set<DayOfWeek> slots) {
        if (plan.timeline().start() == null) {
            throw new IllegalArgumentException("a calendar needs a plan with dates");
        }
        this.plan = plan;
        this.timeline = plan.timeline();
        this.now = now;
        this.slots = slots == null ? null : new TreeSet<>(slots);
    }

    /** Writes the whole calendar. */
    public void writeTo(Appendable out) throws IOException {
        IcsLines lines = new IcsLines(out);
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.line("PRODID:-//career//roadmap//EN");
        lines.line("CALSCALE:GREGORIAN");
        lines.line("METHOD:PUBLISH");
        lines.text("NAME", plan.career().title());
        lines.text("X-WR-CALNAME", plan.career().title());
        for (PhaseLine phase : timeline.phases()) {
            if (phase.state() != PhaseState.LEFT_OUT) {
                for (StepLine goal : phase.goals()) {
                    goal(lines, phase, goal);
                }
                milestone(lines, phase);
            }
        }
        if (slots != null) {
            new IcsSlots(plan, slots).writeTo(lines, this::opening);
        }
        lines.line("END:VCALENDAR");
    }

    private void goal(IcsLines lines, PhaseLine phase, StepLine goal) throws IOException {
        LocalDate done = goal.doneOn();
        LocalDate end = done != null ? done.plusDays(1) : endOf(phase, goal);
        LocalDate first = done != null ? done : firstDay(goal.step(), end);
        opening(lines, goal.step().id().value());
        lines.day("DTSTART", first);
        lines.day("DTEND", end.isAfter(first) ? end : first.plusDays(1));
        lines.text(
                "SUMMARY",
                (done == null ? "" : "Done: ") + goal.step().handle() + " "
                        + goal.step().brief());
        String more = done != null
                ? ""
                : "\n" + goal.hoursLeft() + " hours, " + phase.phase().title() + "." + span(phase)
                        + resources(phase, goal.step());
        closing(lines, goal.step().text() + more, goal.step(), phase);
    }

    /** What to use for a goal, with addresses, one on a line. */
    private static String resources(PhaseLine phase, Step goal) {
        return phase.phase().resources().stream()
                .filter(r -> r.goals().contains(goal.id()))
                .map(r -> "\nUse: " + r.title() + (r.url() == null ? "" : ", " + r.url()))
                .collect(Collectors.joining());
    }

    private void milestone(IcsLines lines, PhaseLine phase) throws IOException {
        StepLine milestone = phase.milestone();
        LocalDate done = milestone.doneOn();
        LocalDate day = done != null
                ? done
                : timeline.dates(milestone.end() == null ? phase.end() : milestone.end())
                        .orElseThrow()
                        .early();
        opening(lines, milestone.step().id().value());
        lines.day("DTSTART", day);
        lines.day("DTEND", day.plusDays(1));
        lines.text(
                "SUMMARY",
                (done == null ? "Milestone " : "Done: milestone ")
                        + milestone.step().handle() + ": " + milestone.step().brief());
        closing(lines, milestone.step().text() + (done != null ? "" : span(phase)), milestone.step(), phase);
    }

    private String span(PhaseLine phase) {
        return "\nPhase " + phase.phase().number() + ": " + plan.words().span(phase) + ".";
    }

    private void opening(IcsLines lines, String id) throws IOException {
        lines.line("BEGIN:VEVENT");
        lines.line("UID:" + id + "." + plan.career().slug() + "@career");
        lines.line("DTSTAMP:" + STAMP.format(now.atOffset(ZoneOffset.UTC)));
        // Minutes since 1970: programs that compare SEQUENCE let the later export win.
        lines.line("SEQUENCE:" + now.getEpochSecond() / 60);
    }

    private void closing(IcsLines lines, String description, Step step, PhaseLine phase) throws IOException {
        String evidence = plan.evidence().get(step.id());
        lines.text("DESCRIPTION", description + (evidence == null ? "" : "\nEvidence: " + evidence));
        lines.text("CATEGORIES", "Phase " + phase.phase().number());
        lines.line("TRANSP:TRANSPARENT");
        lines.line("END:VEVENT");
    }

    /** The day after the last one of something still to do; that of its phase where it has no end of its own. */
    private LocalDate endOf(PhaseLine phase, StepLine step) {
        var end = step.end() == null ? phase.end() : step.end();
        return timeline.endDay(end).orElseThrow();
    }

    /** The first day of the first week in which a goal is studied; the day before its end when no week has it. */
    private LocalDate firstDay(Step goal, LocalDate end) {
        @Nullable
        LocalDate first = plan.weeks().stream()
                .filter(w -> w.slots().stream().anyMatch(s -> s.step().id().equals(goal.id())))
                .map(w -> w.first())
                .findFirst()
                .orElse(null);
        return first == null || !first.isBefore(end) ? end.minusDays(1) : first;
    }
}
