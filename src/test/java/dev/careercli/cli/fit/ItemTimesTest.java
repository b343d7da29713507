package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ItemTimesTest {
    private final Hands hands = new Hands();
    private final ItemTimes times = new ItemTimes(hands);

    private void answers(int count, Duration each) {
        for (int i = 0; i < count; i++) {
            times.shown();
            hands.now = hands.now.plus(each);
            times.answered();
        }
    }

    @Test
    void half_of_the_items_took_no_longer_than_the_median() {
        answers(13, Duration.ofMillis(300));
        answers(11, Duration.ofSeconds(9));

        assertThat(times.median()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_few_answers_say_nothing() {
        answers(11, Duration.ofMillis(10));

        assertThat(times.median()).isNull();
    }

    @Test
    void an_item_shown_again_counts_from_its_last_showing_and_once() {
        answers(12, Duration.ofSeconds(4));
        times.shown();
        hands.now = hands.now.plusSeconds(60);
        times.shown();
        hands.now = hands.now.plusSeconds(4);
        times.answered();
        times.answered();

        assertThat(times.median()).isEqualTo(Duration.ofSeconds(4));
    }

    /** A clock that moves when it is told to. */
    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
