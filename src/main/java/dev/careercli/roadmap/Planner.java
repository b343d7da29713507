package dev.careercli.roadmap;

import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.FitModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a roadmap out in weeks. The hours that are left are worked from the current week on, phase after phase, so a
 * missed week moves everything behind it and a goal done early moves it back. The goals of a phase share its hours
 * evenly, which is this program's assumption: guides give hours for phases only.
 */
public final class Planner {
    private final RoadmapSpec roadmap;

    public Planner(RoadmapSpec roadmap) {
        this.roadmap = roadmap;
    }

    /**
     * The timeline as it stands on the request's day.
     *
     * @throws IllegalArgumentException when the request has hours for another number of phases
     */
    public Timeline plan(PlanRequest request) {
        return new TimelineBuilder(roadmap, request).build();
    }

    /** Week by week from the current one to the early end. */
    public List<WeekPlan> schedule(PlanRequest request) {
        WeekCalendar calendar = new WeekCalendar(request);
        return new WeekFiller(calendar, request.start()).fill(plan(request));
    }

    /**
     * Where a plan ends at some hours a week.
     *
     * @param hoursPerWeek 1 to 60
     */
    public record EndAt(int hoursPerWeek, WeekRange end) {}

    /** The end of the plan at other hours a week, in the order asked for. */
    public List<EndAt> ends(PlanRequest request, List<Integer> hoursPerWeek) {
        return hoursPerWeek.stream()
                .map(hours ->
                        new EndAt(hours, plan(request.withHoursPerWeek(hours)).end()))
                .toList();
    }

    /** Two thirds and four thirds of some hours a week, for "at other hours": 8 and 16 beside 12. */
    public static List<Integer> otherHours(int hoursPerWeek) {
        int fewer = Math.round(hoursPerWeek * 2 / 3f);
        int more = Math.max(hoursPerWeek + 1, Math.round(hoursPerWeek * 4 / 3f));
        return IntStream.of(fewer, more)
                .filter(hours -> hours >= 1 && hours <= FitModel.MAX_HOURS && hours != hoursPerWeek)
                .boxed()
                .toList();
    }

    /**
     * The fewest hours a week that finish the plan by a day.
     *
     * @throws IllegalArgumentException when the request has no start
     */
    public NeededHours hoursBy(PlanRequest request, LocalDate by) {
        if (request.start() == null) {
            throw new IllegalArgumentException("hours by a date need a start date");
        }
        return new NeededHours(by, fewest(request, by, WeekRange::early), fewest(request, by, WeekRange::late));
    }

    private @Nullable Integer fewest(PlanRequest request, LocalDate by, ToIntFunction<WeekRange> end) {
        for (int hours = 1; hours <= FitModel.MAX_HOURS; hours++) {
            Timeline timeline = plan(request.withHoursPerWeek(hours));
            WeekRange weeks = new WeekRange(end.applyAsInt(timeline.end()), end.applyAsInt(timeline.end()));
            if (timeline.dates(weeks).stream().noneMatch(dates -> dates.late().isAfter(by))) {
                return hours;
            }
        }
        return null;
    }

    /** What of a phase's hours is a goal's. */
    record Share(Goal goal, int hours) {}

    /** The hours of a phase dealt out to its goals in whole hours, the odd ones to the first. */
    static List<Share> shares(Phase phase, int hours) {
        List<Share> shares = new ArrayList<>();
        List<Goal> goals = phase.goals();
        for (int i = 0; i < goals.size(); i++) {
            shares.add(new Share(goals.get(i), hours / goals.size() + (i < hours % goals.size() ? 1 : 0)));
        }
        return shares;
    }
}
