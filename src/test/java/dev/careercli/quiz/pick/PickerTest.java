package dev.careercli.quiz.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.AreaId;
import dev.careercli.content.GoalId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.Bank;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.quiz.interview.InterviewPractice;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.QuestionPace;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import dev.careercli.schedule.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PickerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Scheduler SCHEDULER =
            new Scheduler(new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, Steps.NONE, Steps.NONE, 36_500, false));
    private static final Picker PICKER = new Picker(SCHEDULER);

    @Test
    void what_is_due_comes_before_what_is_new() {
        List<QuestionCard> bank = Bank.of(Level.MID, 8, 8);
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 2, "mid-6", "mid-7");

        Selection selection = PICKER.today(bank, cards, request(Filter.NONE, 3, 1));

        assertThat(selection.picks()).extracting(Pick::why).containsExactly(due(), due(), fresh(), fresh(), fresh());
        assertThat(ids(selection).subList(0, 2)).containsExactlyInAnyOrder("mid-6", "mid-7");
        assertThat(ids(selection).subList(2, 5)).containsExactlyInAnyOrder("mid-0", "mid-1", "mid-2");
        assertThat(selection.minutes()).isEqualTo(17);
    }

    @Test
    void a_session_of_five_due_and_four_new_takes_about_28_minutes() {
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 2, "mid-0", "mid-1", "mid-2", "mid-3", "mid-4");

        assertThat(PICKER.today(Bank.of(Level.MID, 30, 6), cards, request(Filter.NONE, 4, 1))
                        .minutes())
                .isEqualTo(28);
    }

    @Test
    void new_questions_are_of_the_persons_level_and_the_current_phase_first() {
        List<QuestionCard> bank = List.of(
                Bank.question("junior-one", Level.JUNIOR, "A1", Kind.CONCEPT, "goal-now"),
                Bank.question("mid-later", Level.MID, "A2", Kind.CONCEPT, "goal-later"),
                Bank.question("mid-now", Level.MID, "A3", Kind.CONCEPT, "goal-now"),
                Bank.question("mid-now-too", Level.MID, "A3", Kind.CONCEPT, "goal-later", "goal-now"));
        PickContext context = PickContext.at(Level.MID, Set.of(new GoalId("goal-now")));

        assertThat(ids(PICKER.today(bank, Map.of(), request(Filter.NONE, context, 2, 1))))
                .containsExactlyInAnyOrder("mid-now", "mid-now-too");
        assertThat(ids(PICKER.today(bank, Map.of(), request(Filter.NONE, context, 9, 1))))
                .hasSize(3)
                .doesNotContain("junior-one");
    }

    @Test
    void areas_that_a_job_advert_asks_for_come_before_the_current_phase() {
        List<QuestionCard> bank = List.of(
                Bank.question("phase", Level.MID, "A1", Kind.CONCEPT, "goal-now"),
                Bank.question("advert", Level.MID, "A2", Kind.CONCEPT));
        PickContext context = new PickContext(
                Level.MID, Set.of(new GoalId("goal-now")), Set.of(), List.of(), Set.of(new AreaId("A2")));

        assertThat(ids(PICKER.today(bank, Map.of(), request(Filter.NONE, context, 1, 1))))
                .containsExactly("advert");
    }

    @Test
    void filters_hold_for_due_and_new_questions_alike() {
        List<QuestionCard> bank = new ArrayList<>(Bank.of(Level.MID, 10, 2));
        bank.addAll(Bank.of(Level.SENIOR, 10, 2));
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 2, "mid-0", "senior-0", "senior-1");

        Filter filter = new Filter(Level.SENIOR, new AreaId("A1"), null, 3);

        assertThat(ids(PICKER.today(bank, cards, request(filter, 9, 1))))
                .containsExactly("senior-0", "senior-2", "senior-4");
    }

    @Test
    void a_short_session_takes_the_likeliest_to_be_forgotten() {
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 3, "mid-0", "mid-1", "mid-2");
        cards.putAll(answered(Rating.GOOD, 20, "mid-3"));
        Filter one = new Filter(null, null, null, 1);

        Selection selection = PICKER.today(Bank.of(Level.MID, 9, 3), cards, request(one, 9, 1));

        assertThat(ids(selection)).containsExactly("mid-3");
    }

    @Test
    void hidden_questions_are_not_asked_and_first_ones_lead() {
        PickContext context = new PickContext(
                Level.MID,
                Set.of(),
                Set.of(new QuestionId("mid-0")),
                List.of(new QuestionId("mid-5"), new QuestionId("gone")),
                Set.of());
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 2, "mid-0", "mid-1");

        Selection selection = PICKER.today(Bank.of(Level.MID, 6, 3), cards, request(Filter.NONE, context, 1, 1));

        assertThat(ids(selection)).startsWith("mid-5", "mid-1").hasSize(3).doesNotContain("mid-0");
        assertThat(selection.picks().get(0).why()).isEqualTo(Pick.Why.FIRST);
    }

    @Test
    void when_nothing_is_due_it_says_when_the_next_is_and_offers_the_weakest_as_extra() {
        List<QuestionCard> bank = Bank.of(Level.MID, 3, 3);
        Map<QuestionId, Card> cards = answered(Rating.EASY, 1, "mid-0");
        cards.putAll(answered(Rating.GOOD, 1, "mid-1"));
        cards.putAll(answered(Rating.EASY, 0, "mid-2"));

        Selection today = PICKER.today(bank, cards, request(Filter.NONE, 5, 1));
        assertThat(today.isEmpty()).isTrue();
        assertThat(today.nextDue()).isEqualTo(LocalDate.of(2026, 11, 24));

        Selection extra = PICKER.extra(bank, cards, request(Filter.NONE, 5, 1), 2);
        assertThat(ids(extra)).containsExactlyInAnyOrder("mid-0", "mid-1");
        assertThat(extra.count(Pick.Why.EXTRA)).isEqualTo(2);
    }

    @Test
    void a_day_of_an_interview_plan_becomes_a_session_of_its_level() {
        List<QuestionCard> bank = new ArrayList<>(Bank.of(Level.MID, 12, 4));
        bank.addAll(Bank.of(Level.SENIOR, 3, 3));
        Map<QuestionId, Card> cards = answered(Rating.GOOD, 2, "mid-10", "mid-11", "senior-0");
        LocalDate today = LocalDate.of(2026, 11, 23);
        InterviewPractice practice =
                new InterviewPractice(SCHEDULER, today.plusDays(9), Forecast.KNOWN_AT_FIRST, QuestionPace.ASSUMED);

        PlanDay spread = new PlanDay(today, PlanDay.Work.SPREAD, 3, 30);
        Selection selection = PICKER.interviewDay(spread, Level.MID, practice, bank, cards, request(Filter.NONE, 0, 1));
        assertThat(selection.count(Pick.Why.NEW)).isEqualTo(7);
        assertThat(ids(selection)).doesNotContain("senior-0");
        assertThat(selection.due()).isEqualTo(3);
        assertThat(selection.waiting()).isEqualTo(3);

        PlanDay last = new PlanDay(today, PlanDay.Work.WEAKEST, 0, 30);
        assertThat(ids(PICKER.interviewDay(last, Level.MID, practice, bank, cards, request(Filter.NONE, 0, 1))))
                .containsExactlyInAnyOrder("mid-10", "mid-11");

        PlanDay mock = new PlanDay(today, PlanDay.Work.MOCK, 0, 45);
        assertThat(PICKER.interviewDay(mock, Level.MID, practice, bank, cards, request(Filter.NONE, 9, 1))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_session_takes_what_is_due_within_its_minutes_and_nothing_new_while_more_waits() {
        Map<QuestionId, Card> cards =
                answered(Rating.GOOD, 9, "mid-0", "mid-1", "mid-2", "mid-3", "mid-4", "mid-5", "mid-6", "mid-7");
        PickRequest twelveMinutes = new PickRequest(
                Filter.NONE, PickContext.at(Level.MID, Set.of()), 6, QuestionPace.ASSUMED, 1, NOW, StudyDays.UTC, 12);

        Selection selection = PICKER.today(Bank.of(Level.MID, 30, 6), cards, twelveMinutes);

        assertThat(selection.picks()).extracting(Pick::why).containsOnly(due()).hasSize(5);
        assertThat(selection.due()).isEqualTo(8);
        assertThat(selection.waiting()).isEqualTo(3);
    }

    @Property(tries = 100)
    void two_questions_of_one_area_meet_only_when_no_other_area_is_left(
            @ForAll @IntRange(max = 40) int count,
            @ForAll @IntRange(min = 2, max = 8) int areas,
            @ForAll @IntRange(max = 1000) int seed) {
        List<QuestionCard> bank = Bank.of(Level.MID, count, areas);

        Selection selection = PICKER.today(bank, Map.of(), request(Filter.NONE, count, seed));

        assertThat(ids(selection))
                .containsExactlyInAnyOrderElementsOf(
                        bank.stream().map(question -> question.id().value()).toList());
        List<AreaId> order =
                selection.picks().stream().map(pick -> area(bank, pick.id())).toList();
        for (int i = 1; i < order.size(); i++) {
            assertThat(order.get(i)).isNotEqualTo(order.get(i - 1));
        }
    }

    @Property(tries = 50)
    void the_same_seed_gives_the_same_session(@ForAll long seed) {
        List<QuestionCard> bank = Bank.of(Level.MID, 20, 5);

        assertThat(PICKER.today(bank, Map.of(), request(Filter.NONE, 9, seed)))
                .isEqualTo(PICKER.today(bank, Map.of(), request(Filter.NONE, 9, seed)));
    }

    private static AreaId area(List<QuestionCard> bank, QuestionId id) {
        return bank.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow()
                .area();
    }

    private static Map<QuestionId, Card> answered(Rating rating, int daysAgo, String... ids) {
        Map<QuestionId, Card> cards = new LinkedHashMap<>();
        for (String id : ids) {
            Instant then = NOW.minusSeconds(86_400L * daysAgo);
            cards.put(new QuestionId(id), SCHEDULER.review(Card.unseen(id), rating, then, StudyDays.UTC));
        }
        return cards;
    }

    private static PickRequest request(Filter filter, int freshLimit, long seed) {
        return request(filter, PickContext.at(Level.MID, Set.of()), freshLimit, seed);
    }

    private static PickRequest request(Filter filter, PickContext context, int freshLimit, long seed) {
        return new PickRequest(filter, context, freshLimit, QuestionPace.ASSUMED, seed, NOW, StudyDays.UTC);
    }

    private static List<String> ids(Selection selection) {
        return selection.picks().stream().map(pick -> pick.id().value()).toList();
    }

    private static Pick.Why due() {
        return Pick.Why.DUE;
    }

    private static Pick.Why fresh() {
        return Pick.Why.NEW;
    }
}
