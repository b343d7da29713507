package dev.careercli.grading.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.grading.text.Rarity;
import dev.careercli.grading.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static Text read(String raw) {
        return Text.of(raw, Rarity.of(List.of("the")));
    }

    @Test
    void a_list_is_a_long_run_of_items_and_prose_is_not() {
        assertThat(Shape.itemRun(read("Key terms: prompt, injection, data, wiki page and tools")))
                .isGreaterThanOrEqualTo(5);
        assertThat(Shape.itemRun(read("The page carries the order, so it has to be treated as data.")))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void content_words_without_function_words_make_a_run() {
        assertThat(Shape.contentRun(read("signature digest registry deploy admission")))
                .isEqualTo(5);
        assertThat(Shape.contentRun(read("the signature of the digest in a registry")))
                .isEqualTo(1);
    }

    @Test
    void a_last_sentence_can_take_back_the_rest() {
        assertThat(Shape.takenBack(read("A tag can move. All of that is wrong.")))
                .isTrue();
        assertThat(Shape.takenBack(read("A tag can move. A digest cannot."))).isFalse();
    }

    @Test
    void sentences_that_begin_alike_are_counted() {
        assertThat(Shape.sameStarts(read("There is a page. There is a tool. There is data.")))
                .isGreaterThan(0.6);
        assertThat(Shape.sameStarts(read("The page is data. A tool must be allowed.")))
                .isZero();
    }

    @Test
    void a_question_said_again_in_one_run_is_seen_through_its_padding() {
        Text question = read("How are infix expressions evaluated by computers?");

        assertThat(Shape.repeatedRun(
                        question, read("Well, how are infix expressions evaluated by computers is important to know.")))
                .isEqualTo(1);
        assertThat(Shape.repeatedRun(question, read("Infix expressions become postfix and are then evaluated.")))
                .isLessThan(0.5);
    }

    @Test
    void words_of_a_list_within_a_sentence_are_counted_and_those_of_prose_are_not() {
        assertThat(Shape.listed(read("It is about length, array, height, number and they all work together.")))
                .isGreaterThan(0.5);
        assertThat(Shape.listed(read("The array grows when its length is reached, and then it is copied.")))
                .isZero();
    }

    @Test
    void a_question_that_wants_names_asks_for_a_list() {
        assertThat(Shape.asksForList(read("Name the three layers."))).isTrue();
        assertThat(Shape.asksForList(read("What are the operations of a stack?")))
                .isTrue();
        assertThat(Shape.asksForList(read("How does a stack work?"))).isFalse();
    }

    @Test
    void a_question_that_asks_for_some_of_many_tells_how_many() {
        assertThat(Shape.wanted(read("What are the goals of IPv6? Please state at least 4 goals.")))
                .isEqualTo(4);
        assertThat(Shape.wanted(read("Name and describe two problems of mobile routing.")))
                .isEqualTo(2);
        assertThat(Shape.wanted(read("Give some examples of kernels."))).isEqualTo(3);
    }

    @Test
    void a_question_that_asks_for_all_of_them_or_for_no_number_asks_for_no_part() {
        assertThat(Shape.wanted(read("Name the 2 phases of congestion control.")))
                .isZero();
        assertThat(Shape.wanted(read("Explain how two hosts agree on a key."))).isZero();
        assertThat(Shape.wanted(read("How likely are at least three heads in six throws?")))
                .isZero();
        assertThat(Shape.wanted(read("Explain back propagation."))).isZero();
    }

    @Test
    void saying_that_one_does_not_know_is_no_answer() {
        for (String none :
                List.of("I do not know the answer to this question.", "No response.", "idk", "No idea, sorry")) {
            assertThat(Shape.declines(read(none))).as(none).isTrue();
        }
    }

    @Test
    void what_says_anything_else_is_an_answer() {
        for (String answer : List.of("The sender does not know the tree.", "No acknowledgement.", "I know", "")) {
            assertThat(Shape.declines(read(answer))).as(answer).isFalse();
        }
    }
}
