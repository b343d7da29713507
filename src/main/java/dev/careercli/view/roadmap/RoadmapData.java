package dev.careercli.view.roadmap;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A roadmap as data; days are ISO dates, weeks count from 0 at the start. */
record RoadmapData(
        int schemaVersion,
        String career,
        int hoursPerWeek,
        @Nullable String start,
        @Nullable String today,
        int hours,
        int hoursLeft,
        int goalsDone,
        int goals,
        End end,
        int weeksBehind,
        int weeksBehindAtBest,
        List<OtherEnd> atOtherHours,
        @Nullable Needed neededHours,
        List<Phase> phases) {

    record End(
            int weeksLow,
            int weeksHigh,
            @Nullable String early,
            @Nullable String late) {}

    record OtherEnd(int hoursPerWeek, End end) {}

    record Needed(
            String by,
            @Nullable Integer hoursPerWeek,
            @Nullable Integer withOverrun,
            boolean many) {}

    record Phase(
            int number,
            String title,
            String state,
            boolean proveIt,
            int hours,
            int hoursLeft,
            @Nullable String start,
            End end,
            List<StepRow> goals,
            StepRow milestone,
            List<ResourceRow> resources) {}

    record StepRow(
            String handle,
            String id,
            String text,
            int hours,
            int hoursLeft,
            @Nullable String doneOn,
            @Nullable Integer questions) {}

    record ResourceRow(
            String id,
            String title,
            @Nullable String cost,
            @Nullable String url,
            List<String> goals) {
        static ResourceRow of(Resource resource) {
            return new ResourceRow(
                    resource.id(),
                    resource.title(),
                    resource.cost(),
                    resource.url(),
                    resource.goals().stream().map(GoalId::value).toList());
        }
    }

    static RoadmapData of(
            Career career,
            Timeline timeline,
            List<EndAt> others,
            @Nullable NeededHours needed,
            Map<GoalId, Integer> questions) {
        List<StepLine> goals =
                timeline.phases().stream().flatMap(p -> p.goals().stream()).toList();
        return new RoadmapData(
                1,
                career.slug().value(),
                timeline.hoursPerWeek(),
                iso(timeline.start()),
                iso(timeline.today()),
                timeline.hours(),
                timeline.hoursLeft(),
                (int) goals.stream().filter(StepLine::isDone).count(),
                goals.size(),
                end(timeline, timeline.end()),
                timeline.weeksBehind(),
                timeline.weeksBehindAtBest(),
                others.stream()
                        .map(o -> new OtherEnd(o.hoursPerWeek(), end(timeline, o.end())))
                        .toList(),
                needed == null
                        ? null
                        : new Needed(needed.by().toString(), needed.atLeast(), needed.withOverrun(), needed.isMany()),
                timeline.phases().stream()
                        .map(p -> phase(timeline, p, questions))
                        .toList());
    }

    private static Phase phase(Timeline timeline, PhaseLine line, Map<GoalId, Integer> questions) {
        return new Phase(
                line.phase().number(),
                line.phase().title(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.proveIt(),
                line.hours(),
                line.hoursLeft(),
                timeline.day(line.start()).map(LocalDate::toString).orElse(null),
                end(timeline, line.end()),
                line.goals().stream().map(g -> step(g, questions)).toList(),
                step(line.milestone(), questions),
                line.phase().resources().stream().map(ResourceRow::of).toList());
    }

    private static StepRow step(StepLine line, Map<GoalId, Integer> questions) {
        return new StepRow(
                line.step().handle(),
                line.step().id().value(),
                line.step().text(),
                line.hours(),
                line.hoursLeft(),
                iso(line.doneOn()),
                questions.get(line.step().id()));
    }

    private static End end(Timeline timeline, WeekRange range) {
        return new End(
                range.early(),
                range.late(),
                timeline.dates(range).map(d -> d.early().toString()).orElse(null),
                timeline.dates(range).map(d -> d.late().toString()).orElse(null));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
