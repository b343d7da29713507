package dev.careercli.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.quiz.Bank;
import dev.careercli.quiz.pick.QuestionCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MockTest {
    private static final List<QuestionCard> BANK = bank();

    @Property(tries = 50)
    void the_same_seed_gives_the_same_round_however_the_bank_is_ordered(@ForAll long seed) {
        List<QuestionCard> shuffled = new ArrayList<>(BANK);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Mock.of(MockRound.TECHNICAL, Level.MID, 45, seed, shuffled))
                .isEqualTo(Mock.of(MockRound.TECHNICAL, Level.MID, 45, seed, BANK));
    }

    @Test
    void different_seeds_give_different_rounds() {
        assertThat(Mock.of(MockRound.TECHNICAL, Level.MID, 45, 1, BANK).questions())
                .isNotEqualTo(
                        Mock.of(MockRound.TECHNICAL, Level.MID, 45, 2, BANK).questions());
    }

    @ParameterizedTest
    @EnumSource(MockRound.class)
    void a_round_keeps_its_mix_its_level_and_its_time_and_asks_nothing_twice(MockRound round) {
        Mock mock = Mock.of(round, Level.MID, round.minutes(), 7, BANK);

        for (int i = 0; i < mock.questions().size(); i++) {
            QuestionCard question = mock.questions().get(i);
            assertThat(question.kind())
                    .isEqualTo(round.mix().get(i % round.mix().size()));
            assertThat(question.level()).isEqualTo(Level.MID);
        }
        assertThat(mock.questions()).doesNotHaveDuplicates();
        assertThat(mock.minutesLeft(0)).isBetween(round.minutes() - 6, round.minutes());
        assertThat(mock.questions()).extracting(QuestionCard::area).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void a_round_of_any_length_asks_at_least_one_question_and_never_overruns(
            @ForAll @IntRange(min = 1, max = 200) int minutes, @ForAll @IntRange(max = 50) int seed) {
        Mock mock = Mock.of(MockRound.DESIGN, Level.LEAD, minutes, seed, BANK);

        assertThat(mock.questions()).isNotEmpty();
        assertThat(mock.questions().size() == 1 || mock.minutesLeft(0) <= minutes)
                .isTrue();
    }

    @Test
    void another_kind_and_then_the_nearest_level_stand_in_for_what_the_bank_lacks() {
        List<QuestionCard> small = List.of(
                Bank.question("lead-design", Level.LEAD, "A1", Kind.DESIGN),
                Bank.question("senior-flaw", Level.SENIOR, "A2", Kind.FLAW),
                Bank.question("mid-concept", Level.MID, "A3", Kind.CONCEPT),
                Bank.question("mid-flaw", Level.MID, "A4", Kind.FLAW));

        Mock mock = Mock.of(MockRound.TECHNICAL, Level.MID, 60, 1, small);

        assertThat(mock.questions())
                .extracting(question -> question.id().value())
                .endsWith("senior-flaw", "lead-design")
                .hasSize(4);
        assertThat(Mock.of(MockRound.SCREEN, Level.MID, 30, 1, List.of()).questions())
                .isEmpty();
    }

    @Test
    void what_a_round_is_about_is_taken_from_the_nearest_level_that_has_it() {
        List<QuestionCard> small = List.of(
                Bank.question("lead-story", Level.LEAD, "A1", Kind.BEHAVIOURAL),
                Bank.question("senior-story", Level.SENIOR, "A1", Kind.BEHAVIOURAL),
                Bank.question("mid-story", Level.MID, "A1", Kind.BEHAVIOURAL),
                Bank.question("mid-flaw", Level.MID, "A4", Kind.FLAW));

        assertThat(Mock.of(MockRound.BEHAVIOURAL, Level.MID, 30, 1, small).questions())
                .extracting(question -> question.id().value())
                .containsExactly("mid-story", "senior-story", "lead-story", "mid-flaw");
    }

    @Test
    void the_clock_counts_down_by_question() {
        Mock mock = Mock.of(MockRound.SCREEN, Level.MID, 30, 3, BANK);

        assertThat(mock.questions()).hasSize(6);
        assertThat(mock.minutesLeft(0)).isEqualTo(29);
        assertThat(mock.minutesLeft(2)).isEqualTo(19);
        assertThat(mock.minutesLeft(6)).isZero();
    }

    private static List<QuestionCard> bank() {
        List<QuestionCard> bank = new ArrayList<>();
        for (Level level : Level.values()) {
            bank.addAll(Bank.of(level, 105, 21));
        }
        return bank;
    }
}
