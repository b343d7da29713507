package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    @ParameterizedTest
    @CsvSource({
        "3,2,4",
        "5,4,6",
        "7,5,9",
        "10,8,12",
        "20,17,23",
        "30,27,33",
        "100,93,107",
        "365,345,385",
    })
    void an_interval_is_spread_within_its_published_range(int interval, int low, int high) {
        assertThat(Fuzz.bounds(interval, 0, 36_500)).isEqualTo(new Fuzz.Bounds(low, high));
        assertThat(Fuzz.spread(interval, 0, 36_500, 0)).isEqualTo(low);
        assertThat(Fuzz.spread(interval, 0, 36_500, Math.nextDown(1.0))).isEqualTo(high);
    }

    @Test
    void one_and_two_days_are_never_spread() {
        assertThat(Fuzz.spread(1, 0, 36_500, 0.99)).isEqualTo(1);
        assertThat(Fuzz.spread(2, 0, 36_500, 0.99)).isEqualTo(2);
    }

    @Test
    void a_growing_interval_never_falls_to_the_elapsed_days() {
        assertThat(Fuzz.bounds(30, 29, 36_500)).isEqualTo(new Fuzz.Bounds(30, 33));
    }

    @Property
    void one_draw_keeps_the_order_of_intervals(
            @ForAll @IntRange(min = 1, max = 3000) int interval,
            @ForAll @IntRange(max = 100) int more,
            @ForAll @IntRange(max = 4000) int elapsed,
            @ForAll @IntRange(min = 1, max = 4000) int maximum,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.999999) double draw) {
        int shorter = Fuzz.spread(Math.min(interval, maximum), elapsed, maximum, draw);
        int longer = Fuzz.spread(Math.min(interval + more, maximum), elapsed, maximum, draw);

        assertThat(shorter).isBetween(1, Math.max(longer, 1));
        assertThat(longer).isLessThanOrEqualTo(maximum);
    }

    @Test
    void the_draw_is_fixed_by_card_and_review_count() {
        assertThat(Fuzz.draw("injection-wiki-bot", 3)).isEqualTo(Fuzz.draw("injection-wiki-bot", 3));
        assertThat(Fuzz.draw("injection-wiki-bot", 4)).isNotEqualTo(Fuzz.draw("injection-wiki-bot", 3));
        assertThat(Fuzz.draw("injection-wiki-bots", 3)).isNotEqualTo(Fuzz.draw("injection-wiki-bot", 3));
    }

    /** Worked out by another program from the published constants: dates in journals must never move. */
    @ParameterizedTest
    @CsvSource({
        "a1-mid-001, 1, 0.6064946869260338",
        "a1-mid-001, 2, 0.3365387536260953",
        "q, 0, 0.6775915044040376",
        "ünï, 7, 0.8352572610901304"
    })
    void a_draw_is_the_published_generators(String card, int reviews, double draw) {
        assertThat(Fuzz.draw(card, reviews)).isEqualTo(draw);
    }

    @Test
    void draws_of_many_cards_are_spread_evenly() {
        double[] draws = IntStream.range(0, 4000)
                .mapToDouble(i -> Fuzz.draw("q-" + i, i % 7))
                .toArray();

        assertThat(IntStream.range(0, 10)
                        .mapToLong(tenth -> Arrays.stream(draws)
                                .filter(u -> (int) (u * 10) == tenth)
                                .count()))
                .allSatisfy(count -> assertThat(count).isBetween(320L, 480L));
        assertThat(Arrays.stream(draws).average().orElseThrow()).isCloseTo(0.5, within(0.03));
    }
}
