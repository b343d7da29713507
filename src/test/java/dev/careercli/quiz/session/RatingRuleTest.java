package dev.careercli.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.KeyPointId;
import dev.careercli.schedule.Rating;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a b c d | a b c d |     | false | GOOD
                    a b c d | a b d   | c   | false | HARD
                    a b c d | a b     | d   | false | HARD
                    a b c d | a b d   |     | false | HARD
                    a b c d | a b     |     | false | AGAIN
                    a b c d |         | a b c d | false | HARD
                    a b c   | a b     |     | false | HARD
                    a b     | a       |     | false | AGAIN
                    a b     | a       | b   | false | HARD
                    a       |         | a   | false | HARD
                    a       |         |     | false | AGAIN
                    a       | a       |     | false | GOOD
                    a b c   | a b c   |     | true  | HARD
                    a b c   | a b     |     | true  | HARD
                    a b     | a e     |     | false | AGAIN
                    """)
    void the_offered_rating_follows_the_published_rule(
            String musts, String said, String onFollowUp, boolean hinted, Rating offered) {
        assertThat(RatingRule.offered(points(musts), points(said), points(onFollowUp), hinted))
                .contains(offered);
    }

    @Test
    void nothing_is_offered_where_there_is_nothing_to_go_by() {
        assertThat(RatingRule.offered(List.of(), points("a"), List.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "9,false", "11,false", "12,true", "16,true", "0,false", "4,false"})
    void a_leech_is_told_at_eight_lapses_and_every_four_after(int lapses, boolean told) {
        assertThat(Leech.isToldAt(lapses)).isEqualTo(told);
    }

    @Test
    void a_leech_names_the_point_that_keeps_being_missed() {
        assertThat(Leech.mostMissed(List.of(points("a b"), points("b"), points("c"))))
                .contains(new KeyPointId("b"));
        assertThat(Leech.mostMissed(List.of(points("a"), points("b")))).contains(new KeyPointId("b"));
        assertThat(Leech.mostMissed(List.<List<KeyPointId>>of())).isEmpty();
    }

    private static List<KeyPointId> points(String words) {
        return words == null || words.isBlank()
                ? List.of()
                : Arrays.stream(words.split(" ", -1)).map(KeyPointId::new).toList();
    }
}
