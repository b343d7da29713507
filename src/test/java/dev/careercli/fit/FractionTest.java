package dev.careercli.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void prints_lowest_terms_and_whole_numbers_plainly() {
        assertThat(Fraction.of(1750, 22)).hasToString("875/11");
        assertThat(Fraction.of(144, 2)).hasToString("72");
        assertThat(Fraction.of(3, -6)).hasToString("-1/2");
        assertThat(Fraction.of(0, -6)).hasToString("0");
    }

    @Test
    void an_overflow_is_an_error_and_never_a_wrong_number() {
        Fraction large = Fraction.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> large.plus(Fraction.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> large.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void decimals_round_halves_upward_and_keep_their_sign() {
        assertThat(Fraction.of(875, 11).toDecimal()).isEqualTo("79.5");
        assertThat(Fraction.of(950, 11).toDecimal()).isEqualTo("86.4");
        assertThat(Fraction.of(-1, 4).toDecimal()).isEqualTo("-0.2");
        assertThat(Fraction.of(-125, 10).toDecimal()).isEqualTo("-12.5");
        assertThat(Fraction.of(151, 2).rounded()).isEqualTo(76);
    }

    @Test
    void refuses_what_is_no_fraction() {
        for (String text : new String[] {"", "1/0", "1/-2", "0.5", "1/2/3", " 1", "९"}) {
            assertThatThrownBy(() -> Fraction.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void reading_what_was_printed_gives_the_same_number(
            @ForAll int above, @ForAll @IntRange(min = 1, max = 5000) int below) {
        Fraction fraction = Fraction.of(above, below);
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void order_agrees_with_the_sign_of_the_difference(
            @ForAll @IntRange(min = -900, max = 900) int a,
            @ForAll @IntRange(min = 1, max = 90) int b,
            @ForAll @IntRange(min = -900, max = 900) int c,
            @ForAll @IntRange(min = 1, max = 90) int d) {
        Fraction left = Fraction.of(a, b);
        Fraction right = Fraction.of(c, d);
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(left.minus(right).sign());
        assertThat(left.isBelow(c)).isEqualTo(left.compareTo(Fraction.of(c)) < 0);
    }
}
