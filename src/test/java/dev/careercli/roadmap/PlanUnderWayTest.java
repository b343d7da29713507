package dev.careercli.roadmap;

import static dev.careercli.fit.FlagshipFit.goal;
import static dev.careercli.roadmap.Graduate.ROADMAP;
import static dev.careercli.roadmap.Graduate.START;
import static dev.careercli.roadmap.Graduate.dates;
import static dev.careercli.roadmap.Graduate.graduate;
import static dev.careercli.roadmap.Graduate.threeWeeksIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.GoalId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a plan once it has begun: behind, ahead, phases that close, and nothing left. */
class PlanUnderWayTest {
    private final Planner planner = new Planner(ROADMAP);

    @Test
    void three_weeks_in_with_two_weeks_done_the_plan_is_one_week_behind() {
        Timeline timeline = planner.plan(threeWeeksIn());

        assertThat(timeline.hoursLeft()).isEqualTo(368);
        assertThat(timeline.dates(timeline.end())).contains(dates("2027-07-19", "2027-11-29"));
        assertThat(timeline.weeksBehind()).isEqualTo(1);
        assertThat(timeline.day(timeline.planned().early())).contains(LocalDate.of(2027, 7, 12));
        assertThat(timeline.next().orElseThrow().step().handle()).isEqualTo("1b");
        assertThat(timeline.phases().stream()
                        .map(phase -> timeline.dates(phase.end()).orElseThrow())
                        .toList())
                .containsExactly(
                        dates("2027-01-11", "2027-02-01"),
                        dates("2027-03-15", "2027-05-03"),
                        dates("2027-05-24", "2027-08-23"),
                        dates("2027-07-19", "2027-11-29"));
        assertThat(timeline.phases().get(0).hoursLeft()).isEqualTo(48);
        assertThat(timeline.phases().get(0).goals())
                .extracting(StepLine::hoursLeft)
                .containsExactly(0, 24, 24);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-13, 0, 2027-07-12",
        "2026-12-14, 1, 2027-07-19",
        "2026-12-20, 1, 2027-07-19",
        "2026-12-21, 2, 2027-07-26"
    })
    void a_week_is_missed_when_it_is_over(LocalDate today, int behind, LocalDate end) {
        Timeline timeline = planner.plan(threeWeeksIn().seenOn(today));

        assertThat(timeline.weeksBehind()).isEqualTo(behind);
        assertThat(timeline.dates(timeline.end()).orElseThrow().early()).isEqualTo(end);
    }

    /** Somebody who studies as planned and ticks off at the end of a week is never behind at best. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, 1, 0", "2026-12-06, 1, 0", "2026-12-07, 2, 2", "2026-12-20, 3, 3"})
    void nobody_is_behind_with_a_goal_before_its_planned_end(LocalDate today, int behind, int atBest) {
        Timeline timeline = planner.plan(graduate().seenOn(today));

        assertThat(timeline.weeksBehind()).isEqualTo(behind);
        assertThat(timeline.weeksBehindAtBest()).isEqualTo(atBest);
    }

    @Test
    void the_goal_after_one_that_was_done_late_has_its_own_weeks_again() {
        // 1a, two weeks, is done in the third; 1b then has the two weeks after that one.
        assertThat(planner.plan(threeWeeksIn()).weeksBehindAtBest()).isZero();
        assertThat(planner.plan(threeWeeksIn().seenOn(LocalDate.of(2026, 12, 27)))
                        .weeksBehindAtBest())
                .isZero();
        assertThat(planner.plan(threeWeeksIn().seenOn(LocalDate.of(2026, 12, 28)))
                        .weeksBehindAtBest())
                .isEqualTo(3);
    }

    @Test
    void goals_done_early_move_the_end_forward() {
        Timeline timeline = planner.plan(graduate()
                .withDone(Map.of(goal("1a"), START, goal("1b"), START))
                .seenOn(START.plusDays(1)));

        assertThat(timeline.weeksBehind()).isEqualTo(-4);
        assertThat(timeline.dates(timeline.phases().get(0).end())).contains(dates("2026-12-07", "2026-12-21"));
    }

    @Test
    void a_milestone_that_is_done_closes_its_phase() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        Timeline timeline =
                planner.plan(graduate().withDone(Map.of(goal("1m"), day)).seenOn(day));
        PhaseLine first = timeline.phases().get(0);

        assertThat(first.state()).isEqualTo(PhaseState.DONE);
        assertThat(first.hoursLeft()).isZero();
        assertThat(first.end()).isEqualTo(new WeekRange(2, 2));
        assertThat(first.milestone().doneOn()).isEqualTo(day);
        assertThat(timeline.current().orElseThrow().phase().number()).isEqualTo(2);
        assertThat(timeline.hoursLeft()).isEqualTo(320);
    }

    @Test
    void goals_without_their_milestone_leave_the_milestone_to_prove_today() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        Timeline timeline = planner.plan(graduate()
                .withDone(Map.of(goal("1a"), day, goal("1b"), day, goal("1c"), day))
                .seenOn(day));
        PhaseLine first = timeline.phases().get(0);

        assertThat(first.state()).isEqualTo(PhaseState.CURRENT);
        assertThat(timeline.next().orElseThrow().step().handle()).isEqualTo("1m");
        assertThat(timeline.dates(first.end())).contains(new DateRange(day, day));
    }

    @Test
    void nothing_is_left_when_every_milestone_is_done() {
        Map<GoalId, LocalDate> all = Map.of(goal("1m"), START, goal("2m"), START, goal("3m"), START, goal("4m"), START);
        Timeline timeline = planner.plan(graduate().withDone(all).seenOn(START.plusWeeks(50)));

        assertThat(timeline.isFinished()).isTrue();
        assertThat(timeline.next()).isEmpty();
        assertThat(timeline.hoursLeft()).isZero();
        assertThat(timeline.weeksBehind()).isZero();
        assertThat(planner.schedule(graduate().withDone(all))).isEmpty();
    }

    @Test
    void a_start_years_ago_counts_what_is_left_from_this_week() {
        Timeline timeline =
                planner.plan(graduate().from(LocalDate.of(2016, 2, 29)).seenOn(LocalDate.of(2026, 11, 23)));

        assertThat(timeline.dates(timeline.end())).contains(dates("2027-07-12", "2027-11-29"));
        assertThat(timeline.weeksBehind()).isEqualTo(560);
    }
}
