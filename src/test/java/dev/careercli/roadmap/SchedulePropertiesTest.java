package dev.careercli.roadmap;

import static dev.careercli.fit.FlagshipFit.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.fit.FlagshipFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** P20 of the published model, and what a plan promises when weeks are missed, goals done or hours changed. */
class SchedulePropertiesTest {
    private static final RoadmapSpec ROADMAP = FlagshipFit.roadmap();
    private static final Planner PLANNER = new Planner(ROADMAP);
    private static final LocalDate START = LocalDate.of(2027, 9, 27);

    @Provide
    Arbitrary<PlanRequest> requests() {
        return Arbitraries.longs().map(seed -> request(new SplittableRandom(seed)));
    }

    private static PlanRequest request(SplittableRandom random) {
        Map<GoalId, LocalDate> done = new TreeMap<>();
        for (Step step : steps()) {
            if (random.nextInt(5) == 0) {
                done.put(step.id(), START.plusDays(random.nextInt(60)));
            }
        }
        List<DaysOff> off = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = START.plusDays(random.nextInt(300));
            off.add(new DaysOff(from, from.plusDays(random.nextInt(30))));
        }
        return new PlanRequest(
                IntStream.range(0, 4).mapToObj(i -> random.nextInt(121)).toList(),
                Set.of(),
                1 + random.nextInt(2),
                160,
                1 + random.nextInt(40),
                START,
                START.plusDays(random.nextInt(200) - 20),
                done,
                off);
    }

    private static List<Step> steps() {
        return ROADMAP.phases().stream()
                .flatMap(phase -> Stream.<Step>concat(phase.goals().stream(), Stream.of(phase.milestone())))
                .toList();
    }

    @Property
    void p20_the_weeks_hold_all_hours_in_order_and_no_week_too_many(@ForAll("requests") PlanRequest request) {
        Timeline timeline = PLANNER.plan(request);
        List<WeekPlan> weeks = PLANNER.schedule(request);

        assertThat(weeks.stream().mapToInt(WeekPlan::hours).sum()).isEqualTo(timeline.hoursLeft());
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.hours()).isLessThanOrEqualTo(week.capacity());
            assertThat(week.capacity()).isLessThanOrEqualTo(request.hoursPerWeek());
        });
        List<Integer> order = weeks.stream()
                .flatMap(week -> week.slots().stream())
                .map(slot -> steps().indexOf(slot.step()))
                .toList();
        assertThat(order).isSorted();
        for (PhaseLine phase : timeline.phases()) {
            List<WeekPlan> proving = weeks.stream()
                    .filter(week -> week.slots().stream()
                            .anyMatch(
                                    slot -> slot.step().equals(phase.milestone().step())))
                    .toList();
            assertThat(proving).hasSize(phase.isOpen() ? 1 : 0);
            if (phase.isOpen() && phase.hoursLeft() > 0) {
                assertThat(proving.get(0).week()).isEqualTo(phase.end().early() - 1);
            }
        }
    }

    @Property
    void the_lines_of_a_timeline_add_up_and_follow_one_another(@ForAll("requests") PlanRequest request) {
        Timeline timeline = PLANNER.plan(request);

        assertThat(timeline.phases().stream().mapToInt(PhaseLine::hoursLeft).sum())
                .isEqualTo(timeline.hoursLeft());
        WeekRange last = new WeekRange(0, 0);
        for (PhaseLine phase : timeline.phases()) {
            assertThat(phase.goals().stream().mapToInt(StepLine::hours).sum()).isEqualTo(phase.hours());
            assertThat(phase.barFrom()).isBetween(0, phase.end().early());
            assertThat(phase.doneWeeks()).isBetween(0, phase.end().early() - phase.barFrom());
            assertThat(phase.milestone().step()).isInstanceOf(Milestone.class);
            if (phase.isOpen()) {
                assertThat(phase.end().early()).isGreaterThanOrEqualTo(last.early());
                assertThat(phase.end().late()).isGreaterThanOrEqualTo(last.late());
                last = phase.end();
            }
        }
        if (!timeline.isFinished()) {
            assertThat(timeline.end()).isEqualTo(last);
        }
    }

    @Property
    void another_hour_a_week_or_another_goal_done_never_moves_the_end_back(@ForAll("requests") PlanRequest request) {
        WeekRange end = PLANNER.plan(request).end();
        assertNotLater(
                PLANNER.plan(request.withHoursPerWeek(request.hoursPerWeek() + 1))
                        .end(),
                end);

        for (Step step : steps()) {
            Map<GoalId, LocalDate> more = new TreeMap<>(request.done());
            more.putIfAbsent(step.id(), START);
            assertNotLater(PLANNER.plan(request.withDone(more)).end(), end);
        }
    }

    @Property
    void a_missed_week_never_moves_the_end_forward_and_keeps_the_hours(@ForAll("requests") PlanRequest request) {
        Timeline before = PLANNER.plan(request);
        LocalDate today = request.today() == null ? START : request.today();
        Timeline after = PLANNER.plan(request.seenOn(today.plusWeeks(1)));

        assertNotLater(before.end(), after.end());
        assertThat(after.hoursLeft()).isEqualTo(before.hoursLeft());
    }

    @Property(tries = 40)
    void the_hours_a_date_needs_are_enough_and_one_less_is_not(@ForAll("requests") PlanRequest request) {
        PlanRequest fresh = request.withDone(Map.of(goal("1a"), START));
        LocalDate by = START.plusWeeks(45);
        NeededHours needed = PLANNER.hoursBy(fresh, by);

        if (needed.atLeast() != null && PLANNER.plan(fresh).hoursLeft() > 0) {
            assertThat(early(fresh, needed.atLeast())).isBeforeOrEqualTo(by);
            if (needed.atLeast() > 1) {
                assertThat(early(fresh, needed.atLeast() - 1)).isAfter(by);
            }
        }
        if (needed.atLeast() != null && needed.withOverrun() != null) {
            assertThat(needed.atLeast()).isLessThanOrEqualTo(needed.withOverrun());
        }
    }

    private static LocalDate early(PlanRequest request, int hours) {
        Timeline timeline = PLANNER.plan(request.withHoursPerWeek(hours));
        return timeline.dates(timeline.end()).orElseThrow().early();
    }

    private static void assertNotLater(WeekRange one, WeekRange other) {
        assertThat(one.early()).isLessThanOrEqualTo(other.early());
        assertThat(one.late()).isLessThanOrEqualTo(other.late());
    }
}
