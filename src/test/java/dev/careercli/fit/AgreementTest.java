package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {
    private static FitResult result(FitAnswers answers, int revision) {
        return FitResult.of(FlagshipFit.scorer().score(answers), revision);
    }

    @Test
    void counts_the_answers_within_a_step_and_names_what_changed() {
        FitAnswers first = AnswerGenerators.all(4);
        FitAnswers second = first.with(id("t1"), 3).with(id("t2"), 2).withCantTell(id("t3"));
        Agreement agreement =
                Agreement.between(result(first, 1), result(second, 1)).orElseThrow();

        assertThat(agreement.both()).isEqualTo(22);
        assertThat(agreement.within()).isEqualTo(21);
        assertThat(agreement.share()).contains(Fraction.of(21, 22));
        assertThat(agreement.held()).isTrue();
        assertThat(agreement.changes())
                .containsExactly(
                        new Agreement.Change(id("t1"), 4, 3),
                        new Agreement.Change(id("t2"), 4, 2),
                        new Agreement.Change(id("t3"), 4, null));
    }

    @Test
    void a_verdict_that_moved_was_not_held() {
        FitAnswers first = AnswerGenerators.all(3);
        Agreement agreement = Agreement.between(result(first, 1), result(first.with(id("coding"), 0), 1))
                .orElseThrow();

        assertThat(agreement.held()).isFalse();
        assertThat(agreement.before()).isEqualTo(Verdict.STRONG);
        assertThat(agreement.after()).isEqualTo(Verdict.NOT);
    }

    @Test
    void a_verdict_that_is_missing_was_not_held() {
        FitResult none = result(FitAnswers.NONE, 1);
        Agreement agreement = Agreement.between(none, none).orElseThrow();

        assertThat(agreement.held()).isFalse();
        assertThat(agreement.share()).isEmpty();
    }

    @Test
    void results_of_two_revisions_of_a_guide_are_not_compared() {
        FitAnswers answers = AnswerGenerators.all(3);

        assertThat(Agreement.between(result(answers, 1), result(answers, 2))).isEmpty();
    }
}
