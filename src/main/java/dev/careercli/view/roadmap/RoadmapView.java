package dev.careercli.view.roadmap;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.DateForm;

/** The roadmap on a time axis, then phase by phase. */
public final class RoadmapView {
    private final RoadmapModel drawn;
    private final Timeline timeline;
    private final DateForm dates;

    public RoadmapView(RoadmapModel drawn, DateForm dates) {
        this.drawn = drawn;
        this.timeline = drawn.timeline();
        this.dates = dates;
    }

    /**
     * The roadmap, for readers and for programs.
     *
     * @param all whether every phase shows its resources
     */
    public Output output(boolean all) {
        RoadmapChart chart = new RoadmapChart(timeline, dates);
        RoadmapPhase phases = new RoadmapPhase(drawn, chart, dates);
        Document.Builder page = Document.build().title(drawn.career().title(), header());
        chart.block().ifPresent(page::add);
        page.add(new Block.Group(new RoadmapSummary(drawn, chart, dates).lines()));
        for (PhaseLine phase : timeline.phases()) {
            page.add(phases.block(phase, all || phase.state() == PhaseState.CURRENT));
        }
        page.paragraph(closing());
        return new Output(
                page.end(),
                RoadmapData.of(drawn.career(), timeline, drawn.others(), drawn.needed(), drawn.questions()));
    }

    private String header() {
        String pace = timeline.hoursPerWeek() + " h a week";
        String from = timeline.start() == null ? "" : " from " + dates.day(timeline.start());
        long goals = timeline.phases().stream().mapToLong(p -> p.goals().size()).sum();
        long done = timeline.phases().stream()
                .flatMap(p -> p.goals().stream())
                .filter(StepLine::isDone)
                .count();
        return pace + from + ", " + done + " of " + goals + " goals";
    }

    private String closing() {
        if (timeline.start() == null) {
            return "Your own dates: career roadmap --hours 8 --start 2027-01-04";
        }
        return timeline.next()
                .map(n -> n.step().handle())
                .map(h -> "Next: " + h + ". Done with it? career roadmap done " + h + " --evidence LINK")
                .orElse("Next: career quiz");
    }
}
