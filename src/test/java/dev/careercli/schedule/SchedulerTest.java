package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void without_steps_every_answer_is_scheduled_in_days() {
        Scheduler scheduler = scheduler("", "");

        Card again = scheduler.review(Card.unseen("q"), Rating.AGAIN, START, StudyDays.UTC);

        assertThat(again.state()).isEqualTo(CardState.REVIEW);
        assertThat(again.due()).isEqualTo(new Due.OnDay(LocalDate.of(2026, 11, 24)));
        assertThat(again.lapses()).isZero();
    }

    @Test
    void forgetting_in_review_counts_a_lapse_with_and_without_relearning_steps() {
        for (String relearning : List.of("", "10m")) {
            Scheduler scheduler = scheduler("", relearning);
            Card card = scheduler.review(Card.unseen("q"), Rating.GOOD, START, StudyDays.UTC);

            Card forgotten = scheduler.review(card, Rating.AGAIN, after(2), StudyDays.UTC);

            assertThat(forgotten.lapses()).isEqualTo(1);
            assertThat(forgotten.state()).isEqualTo(relearning.isEmpty() ? CardState.REVIEW : CardState.RELEARNING);
            assertThat(scheduler
                            .review(forgotten, Rating.GOOD, after(2), StudyDays.UTC)
                            .lapses())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_relearning_card_uses_the_relearning_steps_for_every_rating() {
        Scheduler scheduler = scheduler("1m 10m", "20m 2h");
        Card card = scheduler.review(Card.unseen("q"), Rating.EASY, START, StudyDays.UTC);

        Card forgotten = scheduler.review(card, Rating.AGAIN, after(8), StudyDays.UTC);

        assertThat(forgotten.due()).isEqualTo(wait(8, Duration.ofMinutes(20)));
        assertThat(scheduler
                        .review(forgotten, Rating.HARD, after(8), StudyDays.UTC)
                        .due())
                .isEqualTo(wait(8, Duration.ofMinutes(70)));
        Card second = scheduler.review(forgotten, Rating.GOOD, after(8), StudyDays.UTC);
        assertThat(second.due()).isEqualTo(wait(8, Duration.ofHours(2)));
        assertThat(scheduler
                        .review(second, Rating.HARD, after(8), StudyDays.UTC)
                        .due())
                .isEqualTo(wait(8, Duration.ofHours(2)));
    }

    @Test
    void a_step_of_a_day_or_more_stays_a_step() {
        Scheduler scheduler = scheduler("1d", "");

        Card card = scheduler.review(Card.unseen("q"), Rating.HARD, START, StudyDays.UTC);

        assertThat(card.state()).isEqualTo(CardState.LEARNING);
        assertThat(card.scheduledDays()).isZero();
        assertThat(card.due()).isEqualTo(wait(0, Duration.ofHours(36)));
    }

    @Test
    void hard_on_an_only_step_adds_a_day_at_most() {
        assertThat(Steps.parse(List.of("4d")).after(Rating.HARD, 0)).contains(new Steps.Wait(0, Duration.ofDays(5)));
    }

    @Test
    void a_card_past_the_end_of_a_shortened_list_stands_on_its_last_step() {
        Steps steps = Steps.parse(List.of("1m", "10m"));

        assertThat(steps.after(Rating.HARD, 5)).contains(new Steps.Wait(1, Duration.ofMinutes(10)));
        assertThat(steps.after(Rating.GOOD, 5)).isEmpty();
    }

    @Test
    void the_three_recalls_are_a_day_apart_until_the_longest_interval_cuts_them() {
        Scheduler apart = new Scheduler(config(Steps.NONE, Steps.NONE, 36_500));
        Card card = apart.review(Card.unseen("q"), Rating.AGAIN, START, StudyDays.UTC);
        var next = apart.preview(card, after(0), LocalDate.of(2026, 11, 23));
        assertThat(days(next)).containsExactly(1, 1, 2, 3);

        Scheduler cut = new Scheduler(config(Steps.NONE, Steps.NONE, 2));
        assertThat(days(cut.preview(card, after(0), LocalDate.of(2026, 11, 23))))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void the_preview_shows_exactly_what_is_stored_when_fuzz_is_on() {
        Scheduler scheduler = new Scheduler(SchedulerConfig.DEFAULT);
        Card card = scheduler.review(Card.unseen("injection"), Rating.EASY, START, StudyDays.UTC);

        var preview = scheduler.preview(card, after(8), StudyDays.UTC.dayOf(after(8)));

        for (Rating rating : Rating.values()) {
            assertThat(scheduler.review(card, rating, after(8), StudyDays.UTC)).isEqualTo(preview.after(rating));
        }
    }

    @Test
    void a_clock_that_was_set_back_counts_as_the_same_day_and_keeps_the_answer() {
        Scheduler scheduler = scheduler("", "");
        Card card = scheduler.review(Card.unseen("q"), Rating.GOOD, START, StudyDays.UTC);

        Card back = scheduler.review(card, Rating.GOOD, after(-3), StudyDays.UTC);

        assertThat(back.memory())
                .isEqualTo(scheduler
                        .review(card, Rating.GOOD, START, StudyDays.UTC)
                        .memory());
        assertThat(back.reps()).isEqualTo(2);
        assertThat(back.lastDay()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void practice_after_midnight_belongs_to_the_evening_before() {
        StudyDays berlin = new StudyDays(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));

        assertThat(berlin.dayOf(Instant.parse("2026-11-24T02:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(berlin.dayOf(Instant.parse("2026-11-24T03:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void the_rollover_keeps_its_hour_on_the_day_the_clocks_change() {
        StudyDays berlin = new StudyDays(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));

        assertThat(berlin.dayOf(Instant.parse("2026-10-25T02:59:00Z"))).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(berlin.dayOf(Instant.parse("2026-10-25T03:00:00Z"))).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(berlin.dayOf(Instant.parse("2026-03-29T01:59:00Z"))).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(berlin.dayOf(Instant.parse("2026-03-29T02:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 29));
    }

    @Test
    void a_review_card_is_due_from_the_start_of_its_day_and_a_step_from_its_instant() {
        Card review = scheduler("", "").review(Card.unseen("q"), Rating.GOOD, START, StudyDays.UTC);
        assertThat(review.isDue(after(1), LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(review.isDue(Instant.parse("2026-11-25T00:01:00Z"), LocalDate.of(2026, 11, 25)))
                .isTrue();

        Card step = scheduler("10m", "").review(Card.unseen("q"), Rating.AGAIN, START, StudyDays.UTC);
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(step.isDue(START.plusSeconds(599), today)).isFalse();
        assertThat(step.isDue(START.plusSeconds(600), today)).isTrue();
        assertThat(Card.unseen("q").isDue(START, today)).isFalse();
    }

    @Test
    void a_parameter_out_of_bounds_is_named_with_its_bound() {
        double[] w = FsrsParameters.DEFAULT.toArray();
        w[7] = 0.8;
        assertThatThrownBy(() -> FsrsParameters.of(w)).hasMessage("parameter w7 is 0.8, above its maximum 0.75");
        w[7] = Double.NaN;
        assertThatThrownBy(() -> FsrsParameters.of(w)).hasMessage("parameter w7 is not a finite number");
        assertThatThrownBy(() -> FsrsParameters.of(1, 2, 3))
                .hasMessage("there are 3 parameters, not 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5)");
    }

    @Test
    void steps_and_retention_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> Steps.parse(List.of("10 minutes")))
                .hasMessage("step '10 minutes' is not an integer followed by s, m, h or d");
        assertThatThrownBy(() -> Steps.parse(List.of("0m"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SchedulerConfig(FsrsParameters.DEFAULT, 0.5, Steps.NONE, Steps.NONE, 10, false))
                .hasMessage("desired retention is 0.5, not 0.70 to 0.99");
        assertThatThrownBy(() -> config(Steps.NONE, Steps.NONE, 0))
                .hasMessage("maximum interval is 0 days, not 1 to 1000000");
        assertThat(Steps.parse(List.of("90s", "60m", "1440m")).words()).isEqualTo("90s 1h 1d");
    }

    private static List<Integer> days(Preview preview) {
        return List.of(
                preview.again().scheduledDays(),
                preview.hard().scheduledDays(),
                preview.good().scheduledDays(),
                preview.easy().scheduledDays());
    }

    private static Scheduler scheduler(String learning, String relearning) {
        return new Scheduler(config(steps(learning), steps(relearning), 36_500));
    }

    private static SchedulerConfig config(Steps learning, Steps relearning, int maximum) {
        return new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, learning, relearning, maximum, false);
    }

    private static Steps steps(String words) {
        return words.isEmpty() ? Steps.NONE : Steps.parse(List.of(words.split(" ", -1)));
    }

    private static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Due wait(int days, Duration length) {
        return new Due.At(after(days).plus(length));
    }
}
