package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.FitSpec.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a verdict, its ranges, and the kinds of the items behind it. */
class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "NOT, Probably not this role, Probably not this role",
        "TRY, Not sure yet: try the work first, Not sure yet",
        "LONG, 'Possible, a long road', Possible",
        "GOOD, 'Good match, gaps to close', Good match",
        "STRONG, Strong match, Strong match"
    })
    void a_verdict_has_a_headline_and_a_short_form_of_it(Verdict verdict, String headline, String brief) {
        assertThat(verdict.headline()).isEqualTo(headline);
        assertThat(verdict.brief()).isEqualTo(brief);
        assertThat(verdict.meaning()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void a_cap_names_its_verdict(Verdict verdict) {
        assertThat(Verdict.ofCap(verdict.cap())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void any_other_cap_is_refused(int cap) {
        assertThatThrownBy(() -> Verdict.ofCap(cap)).hasMessage("a cap is 0 to 4, not " + cap);
    }

    @ParameterizedTest
    @CsvSource({"LONG, GOOD, true", "GOOD, GOOD, true", "TRY, GOOD, false", "LONG, STRONG, false", "TRY, STRONG, false"
    })
    void a_range_holds_another_where_it_reaches_as_far_both_ways(Verdict low, Verdict high, boolean held) {
        assertThat(new VerdictRange(Verdict.LONG, Verdict.GOOD).holds(new VerdictRange(low, high)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "coding, DEAL_BREAKER, true",
        "entry_level, DEAL_BREAKER, false",
        "t1, DAY, true",
        "b_ml, BACKGROUND, false",
        "evidence, REQUIREMENT, false",
        "m2, MILESTONE, false"
    })
    void an_item_is_of_one_of_five_kinds_and_asks_for_a_preference_or_not(
            String name, ItemKind kind, boolean preference) {
        Item item = FlagshipFit.spec().items().stream()
                .filter(i -> i.id().equals(id(name)))
                .findFirst()
                .orElseThrow();

        assertThat(ItemKind.of(item)).isEqualTo(kind);
        assertThat(ItemKind.isPreference(item)).isEqualTo(preference);
    }

    @Test
    void an_answer_is_0_to_4_and_is_named_where_it_is_not() {
        assertThatThrownBy(() -> FitAnswers.NONE.with(id("t1"), 5)).hasMessage("the answer to t1 is 5, not 0 to 4");
        assertThatThrownBy(() -> FitAnswers.NONE.with(id("t1"), -1)).hasMessageContaining("is -1");
    }

    @ParameterizedTest
    @EnumSource(Solidity.class)
    void how_solid_a_reading_is_is_one_small_word(Solidity solidity) {
        assertThat(solidity.word()).isEqualTo(solidity.name().toLowerCase(java.util.Locale.ROOT));
    }
}
