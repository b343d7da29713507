package dev.careercli.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceTest {
    private static Stance stance(String raw) {
        Text text = Text.of(raw, Rarity.of(List.of()));
        return Stance.of(text, new Span(0, text.words().size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no need to pin the revision.",
                "Checking it again isn't really needed.",
                "You don't have to rotate it.",
                "A trace id is superfluous.",
                "It is not at all necessary to tell the users.",
                "Which identity signed does not matter.",
                "It makes no difference who uploaded it.",
                "That is a myth.",
                "It's the other way round.",
                "That is not true."
            })
    void what_waves_something_away_dismisses_it(String text) {
        assertThat(stance(text).dismisses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The revision is pinned and checked again when it is loaded.",
                "The key must be rotated.",
                "It matters who has uploaded it.",
                "A tree where every node has no more than two children."
            })
    void what_states_something_dismisses_nothing(String text) {
        assertThat(stance(text).dismisses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "line 11 is fine, 1",
        "line 11 is the problem, -1",
        "that is no problem, 1",
        "it is not safe, -1",
        "reading content is safe, 1",
        "the manifest is read, 0"
    })
    void it_hears_praise_and_blame_and_what_turns_them(String text, int sign) {
        assertThat(Integer.signum(stance(text).valence())).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every node has no more than two children",
                "not only the user",
                "no doubt it is read",
                "no later than Friday"
            })
    void turns_of_phrase_are_no_negators(String text) {
        assertThat(stance(text).negators()).isZero();
    }

    @Test
    void a_bound_denies_none_of_the_words_behind_it() {
        Text text = Text.of("every node has no more than two children", Rarity.of(List.of()));

        assertThat(text.denies(7)).isFalse();
    }

    @Test
    void what_may_not_be_done_is_forbidden() {
        assertThat(stance("The agent must not delete it.").count(Frame.FORBIDS)).isPositive();
        assertThat(stance("The agent may delete it.").count(Frame.PERMITS)).isPositive();
    }
}
