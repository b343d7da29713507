package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the questions. In the guide of these tests m3 and m4 need not be asked where m2 was answered 0 or 1. */
class FitSequenceTest {
    private final FitSequence sequence = new FitSequence(FlagshipFit.spec());

    private int place(String item) {
        return sequence.items().stream().map(Item::id).toList().indexOf(id(item));
    }

    private static List<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    @Test
    void every_item_of_the_guide_is_asked_in_its_order_and_the_hours_last() {
        assertThat(sequence.items()).isEqualTo(FlagshipFit.spec().items());
        assertThat(sequence.count()).isEqualTo(sequence.items().size() + 1);
        assertThat(sequence.at(0)).isEqualTo(sequence.items().get(0));
        assertThat(sequence.at(sequence.items().size())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "4, false"})
    void an_item_is_skipped_where_an_earlier_answer_lies_in_its_bounds(int answer, boolean skipped) {
        FitAnswers answers = FitAnswers.NONE.with(id("m2"), answer);

        assertThat(sequence.skipped(place("m3"), answers)).isEqualTo(skipped);
        assertThat(sequence.skipped(place("m4"), answers)).isEqualTo(skipped);
        assertThat(ids(sequence.skippedItems(answers))).isEqualTo(skipped ? List.of(id("m3"), id("m4")) : List.of());
    }

    @Test
    void what_was_answered_all_the_same_and_what_nobody_knows_is_not_skipped() {
        assertThat(sequence.skipped(place("m3"), FitAnswers.NONE)).isFalse();
        assertThat(sequence.skipped(place("m3"), FitAnswers.NONE.withCantTell(id("m2"))))
                .isFalse();

        FitAnswers asked = FitAnswers.NONE.with(id("m2"), 0).with(id("m3"), 1);
        assertThat(ids(sequence.skippedItems(asked))).containsExactly(id("m4"));
        assertThat(sequence.skipped(place("m2"), asked)).isFalse();
        assertThat(sequence.skipped(place("t1"), asked)).isFalse();
        assertThat(sequence.skipped(sequence.items().size(), asked)).isFalse();
    }

    @Test
    void the_next_question_is_the_first_that_is_neither_answered_nor_skipped() {
        assertThat(sequence.nextOpen(0, FitAnswers.NONE)).isZero();
        assertThat(sequence.nextOpen(3, FitAnswers.NONE)).isEqualTo(3);

        ItemId first = sequence.items().get(0).id();
        assertThat(sequence.nextOpen(0, FitAnswers.NONE.with(first, 2))).isEqualTo(1);
        assertThat(sequence.nextOpen(0, FitAnswers.NONE.withCantTell(first))).isEqualTo(1);

        FitAnswers short2 =
                AnswerGenerators.all(4).with(id("m2"), 0).without(id("m3")).without(id("m4"));
        assertThat(sequence.nextOpen(0, short2)).isEqualTo(sequence.items().size());
        assertThat(sequence.nextOpen(0, short2.without(id("f3")))).isEqualTo(place("f3"));
        assertThat(sequence.nextOpen(place("f3") + 1, short2.without(id("f3"))))
                .isEqualTo(sequence.items().size());
    }

    @Test
    void going_back_leads_to_the_question_that_was_asked_before() {
        FitAnswers answers = FitAnswers.NONE.with(id("m2"), 1);

        assertThat(sequence.before(0, answers)).isZero();
        assertThat(sequence.before(1, answers)).isZero();
        assertThat(sequence.before(5, answers)).isEqualTo(4);
        assertThat(sequence.before(sequence.items().size(), answers)).isEqualTo(place("m2"));
        assertThat(sequence.before(sequence.items().size(), FitAnswers.NONE)).isEqualTo(place("m4"));
    }
}
