package dev.careercli.view.roadmap;

import dev.careercli.render.Block;
import dev.careercli.render.Timeline.Row;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekRange;
import dev.careercli.view.DateForm;
import java.util.List;
import java.util.Optional;

/** The phases of a plan on their time axis, and when they end in words. */
public final class RoadmapChart {
    private final Timeline timeline;
    private final DateForm dates;

    public RoadmapChart(Timeline timeline, DateForm dates) {
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
                : Optional.of(new Block.Chart(
                        new dev.careercli.render.Timeline(rows, timeline.start(), began ? timeline.week() : null)));
    }

    /** When a phase is finished: {@code 11 Jan to 1 Feb}, {@code week 8 to 13}, {@code done}. */
    public String range(PhaseLine phase) {
        if (phase.state() == PhaseState.DONE) {
            return "done";
        }
        return timeline.dates(phase.end())
                .map(dates::shortRange)
                .orElse("week " + phase.end().early() + " to " + phase.end().late());
    }

    /** An end of the whole plan: {@code 19 Jul to 29 Nov 2027}, {@code 33 to 53 weeks}. */
    public String ends(WeekRange end) {
        return timeline.dates(end).map(dates::range).orElse(end.early() + " to " + end.late() + " weeks");
    }

    /** When a phase still to do is finished, with the year. */
    String finished(PhaseLine phase) {
        return timeline.dates(phase.end()).map(dates::range).orElse(range(phase));
    }
}
