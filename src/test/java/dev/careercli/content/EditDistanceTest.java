package dev.careercli.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    private static final int ALL = Integer.MAX_VALUE - 1;

    @ParameterizedTest
    @CsvSource({"quiz, quiz, 0", "quizz, quiz, 1", "qiuz, quiz, 1", "kitten, sitting, 3", "ca, abc, 3", "'', abc, 3"})
    void letters_put_in_left_out_changed_or_swapped_are_counted(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b, ALL)).isEqualTo(distance);
        assertThat(EditDistance.of(b, a, ALL)).isEqualTo(distance);
    }

    @Property(tries = 300)
    void a_bound_ends_early_and_changes_nothing_below_it(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String b,
            @ForAll @IntRange(max = 7) int most) {
        int whole = EditDistance.of(a, b, ALL);
        int bounded = EditDistance.of(a, b, most);

        assertThat(bounded <= most).isEqualTo(whole <= most);
        if (whole <= most) {
            assertThat(bounded).isEqualTo(whole);
        }
    }
}
