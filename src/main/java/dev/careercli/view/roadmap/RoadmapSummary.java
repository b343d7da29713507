package dev.careercli.view.roadmap;

import dev.careercli.content.Plural;
import dev.careercli.render.Block;
import dev.careercli.render.Text;
import dev.careercli.roadmap.DaysOff;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.DateForm;
import dev.careercli.view.fit.FitWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan comes to: the next milestone first, then the end, how it moved, and what other hours would give. */
public final class RoadmapSummary {
    private final RoadmapModel drawn;
    private final Timeline timeline;
    private final RoadmapChart chart;
    private final DateForm dates;

    RoadmapSummary(RoadmapModel drawn, RoadmapChart chart, DateForm dates) {
        this.drawn = drawn;
        this.timeline = drawn.timeline();
        this.chart = chart;
        this.dates = dates;
    }

    List<Block> lines() {
        List<String> lines = new ArrayList<>();
        timeline.current().ifPresent(p -> lines.add(milestone(p)));
        lines.add(timeline.isFinished() ? finished(timeline) + " Go to interviews: career quiz" : ends());
        atBest(timeline).ifPresent(lines::add);
        if (drawn.placement() != null) {
            lines.add(drawn.placement());
        }
        if (drawn.hoursAssumed() && !timeline.isFinished()) {
            lines.add(timeline.hoursPerWeek()
                    + " hours a week are our assumption: the guide gives weeks only. Yours: --hours N");
        }
        if (!drawn.others().isEmpty() && !timeline.isFinished()) {
            lines.add(drawn.others().stream()
                    .map(o -> "At " + o.hoursPerWeek() + " h: " + chart.ends(o.end()) + ".")
                    .collect(Collectors.joining("   ")));
        }
        if (drawn.needed() != null && !timeline.isFinished()) {
            lines.add(needed(drawn.needed()));
        }
        if (!drawn.daysOff().isEmpty()) {
            lines.add("Days off: " + drawn.daysOff().stream().map(this::off).collect(Collectors.joining(", "))
                    + ".   To work on them: --unskip FROM..TO");
        }
        return lines.stream()
                .map(l -> (Block) new Block.Paragraph(Text.of(l), 0))
                .toList();
    }

    /** That every milestone is done, and which goals stay open behind them. */
    public static String finished(Timeline timeline) {
        List<StepLine> open = timeline.openBehindMilestones();
        return open.isEmpty()
                ? "Every phase is done."
                : "Every milestone is done; not ticked off: "
                        + open.stream().map(g -> g.step().handle()).collect(Collectors.joining(", ")) + ".";
    }

    private String milestone(PhaseLine phase) {
        String ordinal = timeline.phases().stream().anyMatch(p -> p.milestone().isDone()) ? "Next" : "First";
        return ordinal + " milestone, " + phase.milestone().step().handle() + ": " + chart.finished(phase) + ".";
    }

    private String ends() {
        if (timeline.start() == null) {
            if (timeline.hoursLeft() == 0) {
                return "No hours of study are left: prove the milestones that are open.";
            }
            return "Ends in " + chart.ends(timeline.end()) + " of study, " + timeline.hoursLeft() + " hours.";
        }
        String text = "Ends " + chart.ends(timeline.end()) + ".";
        int moved = Math.abs(timeline.weeksBehind());
        if (moved == 0) {
            return text;
        }
        String weeks = FitWords.number(moved) + Plural.word(moved, " week ", " weeks ");
        String from = timeline.day(timeline.planned().early()).map(this::near).orElse("");
        return text + " " + Character.toUpperCase(weeks.charAt(0)) + weeks.substring(1)
                + (timeline.weeksBehind() > 0 ? "behind" : "ahead") + ": early end moved from "
                + from + ".";
    }

    /** What being behind would be if the hours of the goal one is on, which count once it is done, go to plan. */
    public static Optional<String> atBest(Timeline timeline) {
        int best = timeline.weeksBehindAtBest();
        if (timeline.weeksBehind() <= 0 || best == timeline.weeksBehind()) {
            return Optional.empty();
        }
        return timeline.next()
                .map(n -> "That takes " + n.step().handle() + " as not begun. If it goes to plan, you "
                        + (best > 0
                                ? "are " + FitWords.number(best) + Plural.word(best, " week", " weeks") + " behind."
                                : "are not behind."));
    }

    /** A day of the end's own year without the year. */
    private String near(LocalDate day) {
        int year = timeline.day(timeline.end().early()).map(LocalDate::getYear).orElse(day.getYear());
        String text = day.getYear() == year ? dates.shortDay(day) : dates.day(day);
        return text.replace(' ', '\u00a0');
    }

    private String needed(NeededHours needed) {
        String by = "By " + dates.day(needed.by()) + ": ";
        LocalDate today = timeline.today();
        if (today != null && needed.by().isBefore(today)) {
            return by + "that day is past. Another: --by DATE; none: --by none";
        }
        if (needed.atLeast() == null) {
            return by + "not possible, even at 60 hours a week.";
        }
        String overrun = needed.withOverrun() == null
                ? "; with the usual overrun, more than 60"
                : ", " + needed.withOverrun() + " with the usual overrun";
        return by + "at least " + needed.atLeast() + " hours a week" + overrun + "."
                + (needed.isMany() ? " That is above 20, which few keep up beside work." : "");
    }

    private String off(DaysOff off) {
        return dates.range(new dev.careercli.roadmap.DateRange(off.from(), off.to()));
    }
}
