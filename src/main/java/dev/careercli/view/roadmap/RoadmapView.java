package dev.careercli.view.roadmap;

import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return output(all, null, false);
    }

    /**
     * The roadmap after a change to its plan.
     *
     * @param changed the plan as it stands now; null where nothing was changed
     * @param kept whether the change is stored
     */
    public Output output(boolean all, @Nullable PlanSet changed, boolean kept) {
        RoadmapChart chart = new RoadmapChart(drawn.career(), timeline, dates);
        RoadmapPhase phases = new RoadmapPhase(drawn, chart, dates);
        Document.Builder page = Document.build().title(drawn.career().title(), header());
        chart.block().ifPresent(page::add);
        page.add(new Block.Group(new RoadmapSummary(drawn, chart, dates).lines()));
        for (PhaseLine phase : timeline.phases()) {
            page.add(phases.block(phase, all || phase.state() == PhaseState.CURRENT, all));
        }
        if (changed != null) {
            page.paragraph((kept ? "Saved: " : "Not saved: ") + plan(changed) + ".");
        }
        page.paragraph(closing());
        return new Output(
                page.end(),
                RoadmapData.of(drawn.career(), timeline, drawn.others(), drawn.needed(), drawn.questions()));
    }

    private String header() {
        String pace = timeline.hoursPerWeek() + " h a week";
        String from = timeline.start() == null ? "" : " from " + dates.day(timeline.start());
        return pace + from + ", " + timeline.goalsDone() + " of "
                + timeline.goals().size() + " goals";
    }

    /** A plan in words, each date with its weekday, so that a slip of the hand is seen. */
    private static String plan(PlanSet plan) {
        List<String> parts = new ArrayList<>();
        if (plan.start() != null) {
            parts.add("from " + Formats.weekday(plan.start()));
        }
        if (plan.hours() != null) {
            parts.add(Formats.count(plan.hours(), "hour") + " a week");
        }
        if (plan.by() != null) {
            parts.add("done by " + Formats.weekday(plan.by()));
        }
        if (plan.startPhase() != null) {
            parts.add("beginning with phase " + plan.startPhase());
        }
        plan.skips()
                .forEach(off -> parts.add("off "
                        + (off.from().equals(off.to())
                                ? Formats.weekday(off.from())
                                : Formats.weekday(off.from()) + " to " + Formats.weekday(off.to()))));
        return parts.isEmpty() ? "a plan without dates" : String.join(", ", parts);
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
