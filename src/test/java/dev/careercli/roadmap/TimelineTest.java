package dev.careercli.roadmap;

import static dev.careercli.fit.FlagshipFit.goal;
import static dev.careercli.roadmap.Graduate.PACE;
import static dev.careercli.roadmap.Graduate.ROADMAP;
import static dev.careercli.roadmap.Graduate.START;
import static dev.careercli.roadmap.Graduate.dates;
import static dev.careercli.roadmap.Graduate.graduate;
import static dev.careercli.roadmap.Graduate.threeWeeksIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.RoadmapSpec.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a timeline says about its days, its goals, and what it refuses to be made from. */
class TimelineTest {
    private static final int WEEKS = 2;
    private final Planner planner = new Planner(ROADMAP);

    /** Twenty hours at ten a week from a Monday: the work ends with the 20th, so the end is the 21st. */
    private Timeline fortnight(LocalDate today, DaysOff... off) {
        return planner.plan(new PlanRequest(
                List.of(20, 0, 0, 0), Set.of(), 1, 100, 10, LocalDate.of(2026, 12, 7), today, Map.of(), List.of(off)));
    }

    private static DaysOff off(String from, String to) {
        return new DaysOff(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void an_end_in_a_time_off_is_the_last_study_day_before_it() {
        Timeline timeline = fortnight(LocalDate.of(2026, 12, 7), off("2026-12-21", "2026-12-27"));

        assertThat(timeline.dates(new WeekRange(WEEKS, WEEKS))).contains(dates("2026-12-20", "2026-12-20"));
    }

    @Test
    void an_end_on_a_study_day_stays_there_whatever_is_off_around_it() {
        Timeline timeline =
                fortnight(LocalDate.of(2026, 12, 7), off("2026-12-20", "2026-12-20"), off("2026-12-22", "2026-12-24"));

        assertThat(timeline.dates(new WeekRange(WEEKS, WEEKS))).contains(dates("2026-12-21", "2026-12-21"));
    }

    @Test
    void where_the_day_before_a_time_off_is_past_the_end_is_the_first_day_after_it() {
        Timeline timeline = fortnight(LocalDate.of(2026, 12, 22), off("2026-12-21", "2026-12-27"));

        assertThat(timeline.dates(new WeekRange(WEEKS, WEEKS))).contains(dates("2026-12-28", "2026-12-28"));
    }

    @Test
    void the_day_before_a_time_off_may_be_today() {
        Timeline timeline = fortnight(LocalDate.of(2026, 12, 20), off("2026-12-21", "2026-12-27"));

        assertThat(timeline.dates(new WeekRange(WEEKS, WEEKS))).contains(dates("2026-12-20", "2026-12-20"));
    }

    @Test
    void no_end_stands_before_the_start_where_the_first_days_are_off() {
        Timeline timeline = fortnight(LocalDate.of(2026, 10, 1), off("2026-12-01", "2026-12-09"));

        assertThat(timeline.dates(new WeekRange(0, 0))).contains(dates("2026-12-10", "2026-12-10"));
    }

    @Test
    void the_day_after_the_work_is_never_past() {
        Timeline timeline = planner.plan(graduate());

        assertThat(timeline.endDay(new WeekRange(1, 3))).contains(START.plusWeeks(1));
        assertThat(planner.plan(graduate().seenOn(START.plusWeeks(2))).endDay(new WeekRange(1, 3)))
                .contains(START.plusWeeks(2));
        assertThat(planner.plan(PlanRequest.ofGuide(ROADMAP, PACE)).endDay(new WeekRange(1, 3)))
                .isEmpty();
    }

    @Test
    void goals_are_counted_over_all_phases() {
        List<Goal> all =
                ROADMAP.phases().stream().flatMap(p -> p.goals().stream()).toList();
        Timeline timeline = planner.plan(threeWeeksIn());

        assertThat(timeline.goals())
                .extracting(line -> line.step().id())
                .isEqualTo(all.stream().map(Goal::id).toList());
        assertThat(timeline.goalsDone()).isEqualTo(1);
        assertThat(planner.plan(graduate()).goalsDone()).isZero();
    }

    @Test
    void goals_are_open_behind_a_milestone_only_in_the_phase_that_it_closes() {
        var first = ROADMAP.phases().get(0);
        LocalDate day = START.plusDays(3);
        Timeline timeline = planner.plan(graduate()
                .withDone(Map.of(goal("1a"), day, first.milestone().id(), day))
                .seenOn(day));

        assertThat(timeline.openBehindMilestones())
                .extracting(line -> line.step().id())
                .isEqualTo(first.goals().stream()
                        .map(Goal::id)
                        .filter(id -> !id.equals(goal("1a")))
                        .toList());
        assertThat(planner.plan(threeWeeksIn()).openBehindMilestones()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "9000, true", "9001, false"})
    void a_plan_starts_in_the_years_that_dates_can_be_printed_of(int year, boolean accepted) {
        LocalDate start = LocalDate.of(year, 6, 1);
        if (accepted) {
            assertThat(graduate().from(start).start()).isEqualTo(start);
        } else {
            assertThatThrownBy(() -> graduate().from(start))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(start.toString());
        }
    }

    @Test
    void a_phase_that_was_to_be_proved_is_studied_in_full_where_one_begins_with_it_before_ones_place() {
        PlanRequest proved =
                new PlanRequest(List.of(3, 4, 100, 100), Set.of(1, 2), 1, 160, 10, null, null, Map.of(), List.of());
        List<Integer> full = PlanRequest.ofGuide(ROADMAP, PACE).hours();

        PlanRequest second = proved.startingAt(ROADMAP, PACE, 2, 3);
        assertThat(second.hours()).containsExactly(3, full.get(1), 100, 100);
        assertThat(second.proveIt()).containsExactly(1);
        assertThat(second.firstPhase()).isEqualTo(2);

        assertThat(proved.startingAt(ROADMAP, PACE, 1, 1).hours()).containsExactly(3, 4, 100, 100);
        assertThat(proved.startingAt(ROADMAP, PACE, 1, 2).hours()).containsExactly(full.get(0), 4, 100, 100);
        assertThat(proved.startingAt(ROADMAP, PACE, 1, null).proveIt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void more_than_twenty_hours_a_week_are_many(int hours, boolean many) {
        assertThat(new NeededHours(START, hours, null).isMany()).isEqualTo(many);
        assertThat(new NeededHours(START, null, null).isMany()).isTrue();
    }

    @Test
    void hours_by_a_date_go_up_to_sixty() {
        LocalDate by = LocalDate.of(2026, 12, 14);
        PlanRequest sixtyHours = new PlanRequest(
                List.of(60, 0, 0, 0), Set.of(), 1, 100, 10, LocalDate.of(2026, 12, 7), null, Map.of(), List.of());

        assertThat(planner.hoursBy(sixtyHours, by).atLeast()).isEqualTo(60);
        assertThat(planner.hoursBy(sixtyHours, by.minusDays(1)).atLeast()).isNull();
    }
}
