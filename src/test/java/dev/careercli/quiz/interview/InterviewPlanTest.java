package dev.careercli.quiz.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.Level;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InterviewPlanTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final Interview IN_THREE_WEEKS = new Interview(START, LocalDate.of(2026, 12, 14), Level.MID, 30);
    private static final Scheduler SCHEDULER =
            new Scheduler(new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, Steps.NONE, Steps.NONE, 36_500, false));

    @Test
    void three_weeks_become_sixteen_days_of_new_questions_two_mocks_four_weakest_days_and_a_light_one() {
        InterviewPlan plan = plan(IN_THREE_WEEKS, START, 66);

        assertThat(plan.days()).hasSize(21);
        assertThat(plan.days(PlanDay.Work.SPREAD))
                .allSatisfy(day -> assertThat(day.fresh()).isBetween(0, 7))
                .extracting(PlanDay::day)
                .startsWith(START)
                .endsWith(LocalDate.of(2026, 12, 7));
        assertThat(plan.days(PlanDay.Work.MOCK))
                .extracting(PlanDay::day)
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8));
        assertThat(plan.days(PlanDay.Work.WEAKEST))
                .extracting(PlanDay::day)
                .startsWith(LocalDate.of(2026, 12, 9))
                .endsWith(LocalDate.of(2026, 12, 12));
        assertThat(plan.days(PlanDay.Work.LIGHT))
                .containsExactly(new PlanDay(LocalDate.of(2026, 12, 13), PlanDay.Work.LIGHT, 0, 15));
        assertThat(plan.days().stream().mapToInt(PlanDay::fresh).sum()).isEqualTo(66);
        assertThat(plan.today()).contains(new PlanDay(START, PlanDay.Work.SPREAD, 7, 30));
        assertThat(plan.isOnPace()).isTrue();
    }

    @Test
    void minutes_that_do_not_reach_are_told_in_numbers() {
        InterviewPlan plan = plan(new Interview(START, LocalDate.of(2026, 12, 14), Level.MID, 10), START, 66);

        assertThat(plan.isOnPace()).isFalse();
        assertThat(plan.shortfall()).isEqualTo(new InterviewPlan.Shortfall(28, 20));

        Interview enough = new Interview(START, LocalDate.of(2026, 12, 14), Level.MID, 20);
        assertThat(plan(enough, START, 66).isOnPace())
                .isTrue();
    }

    @Test
    void a_missed_day_is_made_up_for_by_the_days_left_and_mocks_stay_where_they_were() {
        InterviewPlan later = plan(IN_THREE_WEEKS, LocalDate.of(2026, 12, 4), 32);

        assertThat(later.today()).contains(new PlanDay(LocalDate.of(2026, 12, 4), PlanDay.Work.SPREAD, 7, 30));
        assertThat(later.days(PlanDay.Work.MOCK)).extracting(PlanDay::day).containsExactly(LocalDate.of(2026, 12, 8));
        assertThat(later.shortfall()).isEqualTo(new InterviewPlan.Shortfall(28, 35));
    }

    @Test
    void once_the_time_for_new_ones_is_over_no_minutes_would_begin_them() {
        InterviewPlan late = plan(IN_THREE_WEEKS, LocalDate.of(2026, 12, 10), 6);

        assertThat(late.days()).allSatisfy(day -> assertThat(day.fresh()).isZero());
        assertThat(late.shortfall()).isEqualTo(new InterviewPlan.Shortfall(0, 0));
        assertThat(plan(IN_THREE_WEEKS, LocalDate.of(2026, 12, 14), 0)
                        .days())
                .isEmpty();
    }

    @Property(tries = 60)
    void any_plan_begins_what_it_can_and_ends_on_the_eve(
            @ForAll @IntRange(max = 120) int days,
            @ForAll @IntRange(min = 1, max = 240) int minutes,
            @ForAll @IntRange(max = 300) int unseen,
            @ForAll @IntRange(max = 130) int passed) {
        Interview interview = new Interview(START, START.plusDays(days), Level.MID, minutes);

        InterviewPlan plan = plan(interview, START.plusDays(passed), unseen);

        int begun = plan.days().stream().mapToInt(PlanDay::fresh).sum();
        InterviewPlan.Shortfall shortfall = plan.shortfall();
        assertThat(begun).isEqualTo(shortfall == null ? unseen : shortfall.begun());
        assertThat(plan.days()).hasSize(Math.max(0, days - passed));
        assertThat(plan.days())
                .allSatisfy(day ->
                        assertThat(QuestionPace.ASSUMED.minutes(day.fresh(), 0)).isLessThanOrEqualTo(minutes));
    }

    @Test
    void an_interview_in_the_past_or_without_minutes_is_refused() {
        assertThatThrownBy(() -> new Interview(START, START.minusDays(1), Level.MID, 30))
                .hasMessage("the interview on 2026-11-22 is before 2026-11-23");
        assertThatThrownBy(() -> new Interview(START, START, Level.MID, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_spreading_day_takes_what_gains_most_a_minute_within_its_minutes() {
        List<Card> cards = new ArrayList<>();
        cards.add(answered("shaky", 20));
        cards.add(answered("firm", 3));
        cards.add(answered("waiting", 0));
        IntStream.range(0, 9).forEach(i -> cards.add(Card.unseen("new-" + i)));
        PlanDay day = new PlanDay(START, PlanDay.Work.SPREAD, 2, 12);

        assertThat(practice().choose(day, cards, noon(START)))
                .extracting(Card::id)
                .containsExactly("new-0", "new-1", "new-2");
        assertThat(practice().choose(day, cards.subList(0, 3), noon(START)))
                .extracting(Card::id)
                .containsExactly("shaky", "firm");
    }

    @Test
    void a_weakest_day_begins_nothing_new_and_fills_up_with_what_gains_most() {
        List<Card> cards =
                List.of(Card.unseen("new"), answered("yesterday", 1), answered("due", 4), answered("today", 0));
        PlanDay day = new PlanDay(START, PlanDay.Work.WEAKEST, 0, 30);

        assertThat(practice().choose(day, cards, noon(START)))
                .extracting(Card::id)
                .containsExactly("due", "yesterday");
        assertThat(practice().choose(new PlanDay(START, PlanDay.Work.LIGHT, 0, 15), cards, noon(START)))
                .isEmpty();
    }

    @Test
    void the_expected_gain_is_larger_for_what_is_shakier_on_the_day() {
        ExpectedGain gain = new ExpectedGain(SCHEDULER, IN_THREE_WEEKS.date(), 0.5);

        double shaky = gain.of(answered("a", 4), noon(START), START);
        Card firm = SCHEDULER.review(Card.unseen("b"), Rating.EASY, noon(START.minusDays(4)), START.minusDays(4));

        assertThat(shaky).isGreaterThan(gain.of(firm, noon(START), START)).isBetween(0.0, 1.0);
    }

    @Test
    void a_kept_plan_is_forecast_to_hold_most_of_the_level_and_more_minutes_never_hold_fewer() {
        List<Card> cards =
                IntStream.range(0, 66).mapToObj(i -> Card.unseen("q" + i)).toList();

        Forecast thirty = forecast(30, cards);

        assertThat(thirty.of()).isEqualTo(66);
        assertThat(thirty.low()).isBetween(45, 62);
        assertThat(thirty.high() - thirty.low()).isBetween(3, 12);
        assertThat(forecast(30, cards)).isEqualTo(thirty);
        assertThat(forecast(10, cards).high()).isLessThan(thirty.low());
        assertThat(forecast(60, cards).low()).isGreaterThanOrEqualTo(thirty.low());
    }

    @Test
    void questions_never_asked_are_not_held() {
        List<Card> cards = List.of(answered("a", 0), Card.unseen("b"), Card.unseen("c"));

        assertThat(Forecast.asIs(SCHEDULER, cards, START)).isEqualTo(new Forecast(1, 1, 3));
        assertThat(Forecast.asIs(SCHEDULER, List.of(), START)).isEqualTo(new Forecast(0, 0, 0));
    }

    /** A plan of questions never asked. */
    private static InterviewPlan plan(Interview interview, LocalDate today, int unseen) {
        List<Card> cards =
                IntStream.range(0, unseen).mapToObj(i -> Card.unseen("q" + i)).toList();
        return InterviewPlan.of(interview, today, cards, SCHEDULER, QuestionPace.ASSUMED);
    }

    private static Forecast forecast(int minutes, List<Card> cards) {
        Interview interview = new Interview(START, IN_THREE_WEEKS.date(), Level.MID, minutes);
        InterviewPlan plan = plan(interview, START, cards.size());
        return Forecast.ofPlan(plan, SCHEDULER, cards, Forecast.KNOWN_AT_FIRST, QuestionPace.ASSUMED, 1);
    }

    private static InterviewPractice practice() {
        return new InterviewPractice(SCHEDULER, IN_THREE_WEEKS.date(), 0.5, QuestionPace.ASSUMED);
    }

    private static Card answered(String id, int daysAgo) {
        LocalDate day = START.minusDays(daysAgo);
        return SCHEDULER.review(Card.unseen(id), Rating.GOOD, noon(day), day);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
