package dev.careercli.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {
    private static final Rarity RARITY = Rarity.of(List.of("the", "of", "and"));

    private static Text read(String raw) {
        return Text.of(raw, RARITY);
    }

    private static Match match(String claim, String answer, String question) {
        return new Match(read(claim), read(answer), read(question));
    }

    @Test
    void a_claim_is_recalled_in_full_by_other_forms_of_its_words() {
        assertThat(match("Signatures are verified at deployment", "we verify the signature when we deploy it", "")
                        .recall())
                .isGreaterThan(0.85);
    }

    @Test
    void words_that_the_question_gave_weigh_less() {
        String claim = "the model poisons the index";

        assertThat(match(claim, "the model", "what does the model do").recall())
                .isLessThan(match(claim, "the model", "").recall());
    }

    @Test
    void a_slip_of_the_fingers_still_counts_but_less() {
        double slip = match("parallel processor", "a parrallel procesor", "").recall();

        assertThat(slip).isBetween(0.7, 0.95);
    }

    @Test
    void a_denied_claim_is_contradicted_and_an_agreeing_one_is_not() {
        Match denied = match("data is linearly separable", "the data is not linearly separable", "");
        Match agreed = match("the data is not separable", "the data is not separable", "");

        assertThat(denied.contradicted(denied.whole())).isGreaterThan(0.5);
        assertThat(agreed.contradicted(agreed.whole())).isZero();
    }

    @Test
    void an_opposite_is_seen_and_is_no_match() {
        Match match = match("the rate increases", "the rate decreases", "");

        assertThat(match.opposites(match.whole())).isEqualTo(1);
        assertThat(match.recall()).isLessThan(0.6);
    }

    @Test
    void jumbled_words_are_out_of_order() {
        String claim = "an attacker plants instructions inside documents which the retriever later returns";
        Match straight = match(claim, claim, "");
        Match jumbled = match(claim, "returns later retriever documents inside instructions plants attacker", "");

        assertThat(straight.order(straight.whole())).isEqualTo(1);
        assertThat(jumbled.order(jumbled.whole())).isLessThan(0.5);
    }

    @Test
    void terms_are_found_whatever_their_endings_unless_denied() {
        List<List<String>> groups =
                List.of(List.of("indirect prompt injection", "cross-prompt injection"), List.of("data"));

        assertThat(Terms.namesOneOfEach(groups, read("Indirect prompt injections: retrieved text is data")))
                .isTrue();
        assertThat(Terms.namesOneOfEach(groups, read("Prompt injections: retrieved text is data")))
                .isFalse();
        assertThat(Terms.namesOneOfEach(groups, read("It is not an indirect prompt injection; text is data")))
                .isFalse();
    }
}
