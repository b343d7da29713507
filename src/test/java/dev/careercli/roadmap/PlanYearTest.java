package dev.careercli.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.FlagshipFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plays a plan through a year with missed weeks; docs/plan-year.md is what came of it. */
class PlanYearTest {
    private static final Path PAGE = Path.of("docs", "plan-year.md");
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final int HOURS = 10;
    private static final int WEEKS = 52;
    private static final Set<Integer> MISSED = Set.of(5, 6, 14, 15, 16, 27, 38);
    private static final Set<Integer> DOUBLE = Set.of(20, 21);
    private final RoadmapSpec roadmap = FlagshipFit.roadmap();
    private final Pace pace = FlagshipFit.spec().pace();
    private final Planner planner = new Planner(roadmap);
    private final Map<GoalId, LocalDate> done = new HashMap<>();
    private final List<String> rows = new ArrayList<>();
    private int studied;

    @Test
    void the_page_on_a_year_says_what_the_planner_says() throws IOException {
        for (int week = 1; week <= WEEKS; week++) {
            play(week);
        }
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void each_missed_week_moves_the_end_by_one_week_and_what_is_done_early_moves_it_back() {
        LocalDate planned = end(START);
        for (int week = 1; week <= WEEKS; week++) {
            play(week);
        }
        // Seven weeks lost, two won back; the last goal is ticked off on the day before.
        assertThat(end(START.plusWeeks(WEEKS))).isEqualTo(planned.plusWeeks(5).minusDays(1));
    }

    private LocalDate end(LocalDate today) {
        Timeline timeline = timeline(today);
        return timeline.isFinished()
                ? done.values().stream().max(LocalDate::compareTo).orElseThrow()
                : timeline.dates(timeline.end()).orElseThrow().early();
    }

    private Timeline timeline(LocalDate today) {
        return planner.plan(PlanRequest.ofGuide(roadmap, pace)
                .withHoursPerWeek(HOURS)
                .from(START)
                .seenOn(today)
                .withDone(done));
    }

    /** One week: study or not, tick off on its last day what the hours cover, look at the plan the day after. */
    private void play(int week) {
        LocalDate lastDay = START.plusWeeks(week).minusDays(1);
        int hours = MISSED.contains(week) ? 0 : DOUBLE.contains(week) ? 2 * HOURS : HOURS;
        studied += hours;
        List<String> ticked = tick(lastDay);
        String what = hours == 0 ? "nothing: a week missed" : hours + " h";
        if (!ticked.isEmpty()) {
            what += ", done: " + String.join(", ", ticked);
        }
        Timeline timeline = timeline(lastDay.plusDays(1));
        if (!timeline.isFinished() || !ticked.isEmpty()) {
            rows.add(row(week, what, timeline));
        }
    }

    private List<String> tick(LocalDate day) {
        List<String> ticked = new ArrayList<>();
        int needed = 0;
        for (Phase phase : roadmap.phases()) {
            for (var share : Planner.shares(phase, phase.weeks() * HOURS)) {
                needed += share.hours();
                if (needed <= studied && done.putIfAbsent(share.goal().id(), day) == null) {
                    ticked.add(share.goal().handle());
                }
            }
            if (needed <= studied && done.putIfAbsent(phase.milestone().id(), day) == null) {
                ticked.add(phase.milestone().handle());
            }
        }
        return ticked;
    }

    private static String row(int week, String what, Timeline timeline) {
        String next = timeline.next().map(n -> n.step().handle()).orElse("");
        String early =
                timeline.dates(timeline.end()).map(d -> d.early().toString()).orElse("");
        String late =
                timeline.dates(timeline.end()).map(d -> d.late().toString()).orElse("");
        int behind = timeline.weeksBehind();
        String moved = behind == 0 ? "" : behind > 0 ? behind(timeline) : -behind + " ahead";
        return timeline.isFinished()
                ? "| %d | %s | | finished | | |".formatted(week, what)
                : "| %d | %s | %s | %s | %s | %s |".formatted(week, what, next, early, late, moved);
    }

    private static String behind(Timeline timeline) {
        int behind = timeline.weeksBehind();
        int best = timeline.weeksBehindAtBest();
        return best == behind ? behind + " behind" : best + " or " + behind + " behind";
    }

    private String page() {
        return """
                # A plan through a year

                The guide's own roadmap, 400 hours, begun on %s at %d hours a week. Seven weeks are missed, two have double \
                hours, and each goal is ticked off at the end of the week in which its hours are full. The table is what the \
                planner says on the day after each week: missed weeks roll forward and the end moves with them; what is done \
                early moves it back. Dates count the hours of a goal once it is done, since what was worked on it before that is \
                not known; but nobody is behind with a goal before its planned end. So until then the last column has two \
                numbers: behind if the goal one is on goes to plan, and if it is not begun. Someone who is late only by the \
                missed weeks reads the first.

                `PlanYearTest` plays it and fails when this page says something else.

                | week | what happened | next | early end | late end | weeks |
                | ---: | --- | --- | --- | --- | --- |
                """.formatted(START, HOURS) + String.join("\n", rows) + "\n";
    }
}
