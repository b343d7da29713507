package dev.careercli.view.roadmap;

import dev.careercli.content.Career;
import dev.careercli.export.PlanWords;
import dev.careercli.render.Block;
import dev.careercli.render.Timeline.Row;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekRange;
import dev.careercli.view.DateForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phases of a plan on their time axis, and when they end in words. */
public final class RoadmapChart implements PlanWords {
    private final Timeline timeline;
    private final DateForm dates;
    private final String overrun;

    public RoadmapChart(Career career, Timeline timeline, DateForm dates) {
        this.overrun = "at "
                + BigDecimal.valueOf(career.fit().pace().overrunPercent(), 2)
                        .stripTrailingZeros()
                        .toPlainString() + " times the hours";
        this.timeline = timeline;
        this.dates = dates;
    }

    /** Empty when every phase is left out. */
    public Optional<Block> block() {
        List<Row> rows = timeline.phases().stream()
                .filter(p -> p.state() != PhaseState.LEFT_OUT)
                .map(p -> new Row(
                        p.phase().number() + " " + p.phase().brief(),
                        p.barFrom(),
                        p.barFrom() + p.doneWeeks(),
                        p.end().early(),
                        p.end().late(),
                        range(p)))
                .toList();
        boolean began = timeline.today() != null && timeline.week() > 0;
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Chart(new dev.careercli.render.Timeline(
                        rows, timeline.start(), began ? timeline.week() : null, overrun)));
    }

    /** When a phase is finished: {@code ends 11 Jan to 1 Feb 2027}, {@code ends week 8 to 13}, {@code done}. */
    public String range(PhaseLine phase) {
        return switch (phase.state()) {
            case DONE -> "done";
            case LEFT_OUT -> "left out";
            default -> "ends " + finished(phase);
        };
    }

    /** When a phase still to do begins and ends: {@code starts 11 Jan to 1 Feb 2027, ends 15 Mar to 3 May 2027}. */
    @Override
    public String span(PhaseLine phase) {
        if (phase.hoursLeft() == 0) {
            return "only its milestone is left to prove";
        }
        return begins(phase) + ", ends " + finished(phase);
    }

    @Override
    public String day(LocalDate day) {
        return dates.day(day);
    }

    private String begins(PhaseLine phase) {
        LocalDate begun = begun(phase);
        if (begun != null) {
            return "started " + dates.day(begun);
        }
        int late = timeline.phases().stream()
                .filter(p -> p.isOpen() && p.phase().number() < phase.phase().number())
                .mapToInt(p -> p.end().late())
                .max()
                .orElse(phase.start());
        WeekRange start = new WeekRange(phase.start(), Math.max(phase.start(), late));
        return "starts " + timeline.dates(start).map(dates::range).orElse(weeks(start, 1));
    }

    /** Since when the current phase is under way: the day the one before was closed, or the first of the plan. */
    private @Nullable LocalDate begun(PhaseLine phase) {
        LocalDate today = timeline.today();
        LocalDate start = timeline.start();
        if (phase.state() != PhaseState.CURRENT || today == null || start == null || today.isBefore(start)) {
            return null;
        }
        return timeline.phases().stream()
                .map(p -> p.milestone().doneOn())
                .filter(day -> day != null && !day.isBefore(start) && !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(start);
    }

    private static String weeks(WeekRange range, int from) {
        int early = range.early() + from;
        int late = range.late() + from;
        return "week " + early + (early == late ? "" : " to " + late);
    }

    /** An end of the whole plan: {@code 19 Jul to 29 Nov 2027}, {@code 33 to 53 weeks}. */
    @Override
    public String ends(WeekRange end) {
        return timeline.dates(end).map(dates::range).orElse(end.early() + " to " + end.late() + " weeks");
    }

    /** When a phase still to do is finished, with the year. */
    String finished(PhaseLine phase) {
        if (phase.end().late() == 0) {
            return "now";
        }
        return timeline.dates(phase.end()).map(dates::range).orElse(weeks(phase.end(), 0));
    }
}
