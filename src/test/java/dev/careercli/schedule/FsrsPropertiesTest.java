package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What must hold for any legal parameters, memory and history. */
class FsrsPropertiesTest {

    @Property
    void recall_falls_with_time_and_rises_with_stability(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll @IntRange(max = 3000) int days,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 30_000) double stability) {
        Fsrs fsrs = new Fsrs(parameters);

        double now = fsrs.retrievability(days, stability);

        assertThat(now).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(fsrs.retrievability(days + 1, stability)).isLessThan(now);
        assertThat(fsrs.retrievability(days + 1, stability * 1.2))
                .isGreaterThan(fsrs.retrievability(days + 1, stability));
    }

    @Property
    void recall_after_as_many_days_as_the_stability_is_nine_in_ten(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 30_000) double stability) {
        assertThat(new Fsrs(parameters).retrievability(stability, stability)).isBetween(0.8999999, 0.9000001);
    }

    @Property
    void a_better_rating_never_leaves_less_stability(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll("memories") MemoryState memory,
            @ForAll @IntRange(max = 3000) int days) {
        Fsrs fsrs = new Fsrs(parameters);

        double previous = 0;
        for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
            double stability = fsrs.next(memory, rating, days).stability();
            assertThat(stability).isGreaterThanOrEqualTo(previous).isGreaterThanOrEqualTo(memory.stability());
            previous = stability;
        }
    }

    @Property
    void forgetting_on_a_later_day_never_raises_stability(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll("memories") MemoryState memory,
            @ForAll @IntRange(min = 1, max = 3000) int days) {
        assertThat(new Fsrs(parameters).next(memory, Rating.AGAIN, days).stability())
                .isLessThanOrEqualTo(memory.stability());
    }

    @Property
    void memory_stays_within_its_ranges_whatever_is_answered(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll @Size(min = 1, max = 30) List<Rating> ratings,
            @ForAll @IntRange(max = 2000) int gap) {
        Fsrs fsrs = new Fsrs(parameters);

        MemoryState memory = fsrs.initial(ratings.get(0));
        for (int i = 1; i < ratings.size(); i++) {
            memory = fsrs.next(memory, ratings.get(i), gap * (i % 3));
            assertThat(memory.stability()).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
    }

    @Property
    void asking_for_more_retention_never_lengthens_an_interval(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 36_500) double stability,
            @ForAll @Scale(4) @DoubleRange(min = 0.70, max = 0.98) double retention) {
        Fsrs fsrs = new Fsrs(parameters);

        assertThat(new Intervals(fsrs, retention + 0.01, 36_500).raw(stability))
                .isLessThan(new Intervals(fsrs, retention, 36_500).raw(stability));
    }

    @Property
    void hard_comes_back_no_later_than_good_and_good_no_later_than_easy(
            @ForAll("parameters") FsrsParameters parameters,
            @ForAll("configs") SchedulerConfig plain,
            @ForAll @Size(min = 1, max = 12) List<Rating> ratings,
            @ForAll @IntRange(max = 90) int gap) {
        Scheduler scheduler = new Scheduler(new SchedulerConfig(
                parameters, plain.desiredRetention(), Steps.NONE, Steps.NONE, plain.maximumInterval(), plain.fuzz()));
        Card card = practised(scheduler, ratings, gap);

        Instant at = START.plusSeconds(86_400L * (gap + 1) * ratings.size());
        var next = scheduler.preview(card, at, StudyDays.UTC.dayOf(at));

        int hard = next.hard().scheduledDays();
        int good = next.good().scheduledDays();
        int easy = next.easy().scheduledDays();
        assertThat(hard).isBetween(1, good);
        assertThat(good).isLessThanOrEqualTo(easy);
        assertThat(easy).isLessThanOrEqualTo(plain.maximumInterval());
    }

    @Property
    void replaying_a_history_twice_gives_equal_bits(
            @ForAll("configs") SchedulerConfig config,
            @ForAll @Size(min = 1, max = 20) List<Rating> ratings,
            @ForAll @IntRange(max = 60) int gap) {
        Card once = practised(new Scheduler(config), ratings, gap);

        assertThat(practised(new Scheduler(config), ratings, gap)).isEqualTo(once);
    }

    @Provide
    Arbitrary<FsrsParameters> parameters() {
        double[] low = FsrsParameters.clipped(new double[21]).toArray();
        double[] all = new double[21];
        Arrays.fill(all, 1e9);
        double[] high = FsrsParameters.clipped(all).toArray();
        return Arbitraries.doubles().between(0, 1).ofScale(4).list().ofSize(21).map(shares -> {
            double[] w = new double[21];
            for (int i = 0; i < 21; i++) {
                w[i] = Math.min(low[i] + shares.get(i) * (high[i] - low[i]), high[i]);
            }
            return FsrsParameters.of(w);
        });
    }

    @Provide
    Arbitrary<MemoryState> memories() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.001, 36_500).ofScale(4),
                        Arbitraries.doubles().between(1, 10).ofScale(4))
                .as(MemoryState::new);
    }

    @Provide
    Arbitrary<SchedulerConfig> configs() {
        Arbitrary<Steps> steps = Arbitraries.of("30s", "1m", "10m", "3h", "1d", "3d")
                .list()
                .ofMaxSize(4)
                .map(Steps::parse);
        return Combinators.combine(
                        Arbitraries.doubles().between(0.70, 0.99),
                        steps,
                        steps,
                        Arbitraries.integers().between(1, 36_500),
                        Arbitraries.of(true, false))
                .as((retention, learning, relearning, maximum, fuzz) ->
                        new SchedulerConfig(FsrsParameters.DEFAULT, retention, learning, relearning, maximum, fuzz));
    }

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private static Card practised(Scheduler scheduler, List<Rating> ratings, int gap) {
        Card card = Card.unseen("q");
        for (int i = 0; i < ratings.size(); i++) {
            card = scheduler.review(card, ratings.get(i), START.plusSeconds(86_400L * gap * i), StudyDays.UTC);
        }
        return card;
    }
}
