package dev.careercli.roadmap;

import static dev.careercli.roadmap.Graduate.PACE;
import static dev.careercli.roadmap.Graduate.ROADMAP;
import static dev.careercli.roadmap.Graduate.START;
import static dev.careercli.roadmap.Graduate.dates;
import static dev.careercli.roadmap.Graduate.graduate;
import static dev.careercli.roadmap.Graduate.threeWeeksIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.fit.FitPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and weeks of a plan, from a start, hours and days off. */
class PlannerTest {
    private final Planner planner = new Planner(ROADMAP);

    @Test
    void the_graduate_sees_the_first_milestone_and_the_end_as_ranges_of_days() {
        Timeline timeline = planner.plan(graduate());

        assertThat(timeline.end()).isEqualTo(new WeekRange(33, 53));
        assertThat(timeline.dates(timeline.end())).contains(dates("2027-07-12", "2027-11-29"));
        assertThat(timeline.dates(timeline.phases().get(0).end())).contains(dates("2027-01-04", "2027-02-01"));
        assertThat(timeline.weeksBehind()).isZero();
        assertThat(timeline.next().orElseThrow().step().handle()).isEqualTo("1a");
    }

    @Test
    void the_chart_has_its_bars_where_the_weeks_are() {
        List<PhaseLine> phases = planner.plan(threeWeeksIn()).phases();

        assertThat(phases).extracting(PhaseLine::barFrom).containsExactly(0, 7, 15, 25);
        assertThat(phases).extracting(PhaseLine::doneWeeks).containsExactly(2, 0, 0, 0);
        assertThat(phases)
                .extracting(PhaseLine::end)
                .containsExactly(
                        new WeekRange(7, 10), new WeekRange(16, 23), new WeekRange(26, 39), new WeekRange(34, 53));
    }

    @Test
    void the_end_at_other_hours_stands_beside_it() {
        Timeline timeline = planner.plan(threeWeeksIn());
        List<Planner.EndAt> ends = planner.ends(threeWeeksIn(), Planner.otherHours(12));

        assertThat(ends).extracting(Planner.EndAt::hoursPerWeek).containsExactly(8, 16);
        assertThat(timeline.dates(ends.get(0).end())).contains(dates("2027-11-01", "2028-05-15"));
        assertThat(timeline.dates(ends.get(1).end())).contains(dates("2027-05-24", "2027-08-30"));
    }

    @ParameterizedTest
    @CsvSource({"12, '[8, 16]'", "6, '[4, 8]'", "1, '[2]'", "2, '[1, 3]'", "60, '[40]'", "50, '[33]'"})
    void other_hours_are_two_thirds_and_four_thirds(int hours, String others) {
        assertThat(Planner.otherHours(hours)).hasToString(others);
    }

    @Test
    void without_a_start_the_guides_own_way_takes_weeks_1_to_40() {
        Timeline timeline = planner.plan(PlanRequest.ofGuide(ROADMAP, PACE));

        assertThat(timeline.hours()).isEqualTo(400);
        assertThat(timeline.end()).isEqualTo(new WeekRange(40, 64));
        assertThat(timeline.phases()).extracting(PhaseLine::barFrom).containsExactly(0, 8, 18, 30);
        assertThat(timeline.phases()).extracting(line -> line.end().early()).containsExactly(8, 18, 30, 40);
        assertThat(timeline.dates(timeline.end())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-21, 2028-03-06",
        "2027-02-22, 2027-03-08",
        "2026-12-28, 2027-01-11",
        "2028-12-25, 2029-01-08",
        "2027-03-22, 2027-04-05",
        "2027-10-25, 2027-11-08",
        "2000-02-28, 2000-03-13"
    })
    void two_weeks_are_fourteen_days_over_leap_days_year_ends_and_clock_changes(LocalDate start, LocalDate end) {
        PlanRequest twoWeeks =
                new PlanRequest(List.of(20, 0, 0, 0), Set.of(), 1, 100, 10, start, start, Map.of(), List.of());
        Timeline timeline = planner.plan(twoWeeks);

        assertThat(timeline.dates(timeline.end())).contains(new DateRange(end, end));
    }

    @Test
    void before_the_start_the_plan_begins_with_the_start() {
        Timeline timeline = planner.plan(graduate().seenOn(LocalDate.of(2026, 10, 1)));

        assertThat(timeline.week()).isZero();
        assertThat(timeline.dates(timeline.end())).contains(dates("2027-07-12", "2027-11-29"));
    }

    @Test
    void a_fortnight_off_moves_what_comes_after_it_by_two_weeks() {
        DaysOff off = new DaysOff(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3));
        Timeline timeline = planner.plan(graduate().withDaysOff(List.of(off)));

        assertThat(timeline.dates(timeline.phases().get(0).end())).contains(dates("2027-01-18", "2027-02-15"));
        assertThat(timeline.dates(timeline.end())).contains(dates("2027-07-26", "2027-12-13"));
        assertThat(timeline.weeksBehind()).isZero();
    }

    @Test
    void days_off_that_overlap_count_once_and_take_a_seventh_of_the_week_each() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        PlanRequest request =
                graduate().withDaysOff(List.of(new DaysOff(monday, monday.plusDays(1)), new DaysOff(monday, monday)));

        assertThat(planner.schedule(request).get(0).capacity()).isEqualTo(12 * 5 / 7);
    }

    @Test
    void a_later_start_phase_leaves_the_earlier_ones_out() {
        Timeline timeline = planner.plan(graduate().startingAt(ROADMAP, PACE, 3, 1));

        assertThat(timeline.phases())
                .extracting(PhaseLine::state)
                .containsExactly(PhaseState.LEFT_OUT, PhaseState.LEFT_OUT, PhaseState.CURRENT, PhaseState.AHEAD);
        assertThat(timeline.hours()).isEqualTo(220);
        assertThat(planner.schedule(graduate().startingAt(ROADMAP, PACE, 3, 1))
                        .get(0)
                        .slots()
                        .get(0)
                        .step()
                        .handle())
                .isEqualTo("3a");
    }

    @Test
    void an_earlier_start_phase_studies_in_full_what_was_only_to_be_proved() {
        FitPlan fit = new FitPlan(List.of(20, 100, 120, 100), List.of(25, 100, 100, 100), 2, 10, 34, 55);
        PlanRequest placed = PlanRequest.ofGuide(ROADMAP, PACE).placedBy(ROADMAP, fit);

        assertThat(planner.plan(placed).phases().get(0).proveIt()).isTrue();
        assertThat(planner.plan(placed).hours()).isEqualTo(340);
        Timeline earlier = planner.plan(placed.startingAt(ROADMAP, PACE, 1, 2));
        assertThat(earlier.phases().get(0).proveIt()).isFalse();
        assertThat(earlier.hours()).isEqualTo(400);
    }

    @Test
    void a_date_says_how_many_hours_a_week_it_needs() {
        NeededHours july = planner.hoursBy(graduate(), LocalDate.of(2027, 7, 12));
        NeededHours march = planner.hoursBy(graduate(), LocalDate.of(2027, 3, 1));
        NeededHours tomorrow = planner.hoursBy(graduate(), LocalDate.of(2026, 11, 24));

        assertThat(july).isEqualTo(new NeededHours(LocalDate.of(2027, 7, 12), 12, 20));
        assertThat(july.isMany()).isFalse();
        assertThat(march.atLeast()).isEqualTo(28);
        assertThat(march.isMany()).isTrue();
        assertThat(tomorrow.atLeast()).isNull();
        assertThat(tomorrow.isMany()).isTrue();
        assertThatThrownBy(() -> planner.hoursBy(PlanRequest.ofGuide(ROADMAP, PACE), START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_schedule_names_what_is_studied_week_by_week() {
        List<WeekPlan> weeks = planner.schedule(threeWeeksIn());

        assertThat(weeks).hasSize(31);
        assertThat(weeks.get(0).first()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(handles(weeks.get(0))).containsExactly("1b");
        assertThat(handles(weeks.get(3))).containsExactly("1c", "1m");
        assertThat(handles(weeks.get(4))).containsExactly("2a");
        assertThat(handles(weeks.get(12))).containsExactly("2c", "2m", "3a");
    }

    private static List<String> handles(WeekPlan week) {
        return week.slots().stream().map(WeekPlan.Slot::step).map(Step::handle).toList();
    }

    @Test
    void refuses_what_cannot_be_planned() {
        assertThatThrownBy(() -> graduate().withHoursPerWeek(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graduate().withHoursPerWeek(61)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graduate().from(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graduate().startingAt(ROADMAP, PACE, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DaysOff(START, START.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanRequest.ofGuide(ROADMAP, PACE).withDaysOff(List.of(new DaysOff(START, START))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
