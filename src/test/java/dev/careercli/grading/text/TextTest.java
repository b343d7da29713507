package dev.careercli.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Rarity RARITY = Rarity.of(List.of("the", "of", "and", "page", "user", "order"));

    private static Text read(String raw) {
        return Text.of(raw, RARITY);
    }

    private static List<String> sentences(String raw) {
        Text text = read(raw);
        return text.sentences().stream().map(text::quote).toList();
    }

    @Test
    void prose_is_cut_at_full_stops_but_not_at_abbreviations() {
        assertThat(sentences("Check what leaves, e.g. links. The page is data! Is it? Yes"))
                .containsExactly("Check what leaves, e.g. links", "The page is data", "Is it", "Yes");
    }

    @Test
    void a_bullet_list_gives_one_sentence_for_each_bullet() {
        assertThat(sentences("- sign the image\n- verify at deploy\nand at start"))
                .containsExactly("sign the image", "verify at deploy\nand at start");
    }

    @Test
    void a_long_sentence_is_also_offered_clause_by_clause() {
        Text text =
                read("The page carries the order and not the user, so wiki text has to be treated as untrusted input,"
                        + " and it must not choose the tools");

        assertThat(text.units().stream().map(text::quote))
                .contains("so wiki text has to be treated as untrusted input", "and it must not choose the tools");
    }

    @Test
    void a_part_of_few_words_is_quoted_with_what_stands_around_it() {
        String sentence = "The page carries the order, so wiki text is untrusted, and it must not choose tools";

        assertThat(telling(sentence, "so wiki text is untrusted")).isEqualTo(sentence);
        assertThat(telling("An anchor. It holds in sand too.", "An anchor"))
                .isEqualTo("An anchor. It holds in sand too");
        assertThat(telling("It holds in sand too. An anchor.", "An anchor"))
                .isEqualTo("It holds in sand too. An anchor");
        assertThat(telling("An anchor.", "An anchor")).isEqualTo("An anchor");
    }

    @Test
    void a_part_that_tells_something_is_quoted_as_it_is() {
        String clause = "so wiki text has to be treated as untrusted input";

        assertThat(telling("The page carries the order, " + clause + ", which holds for every page", clause))
                .isEqualTo(clause);
        assertThat(telling("Sign it. We treat pages as data. Log it.", "We treat pages as data"))
                .isEqualTo("We treat pages as data");
    }

    private static String telling(String raw, String quoted) {
        Text text = read(raw);
        Span part = text.units().stream()
                .filter(unit -> text.quote(unit).equals(quoted))
                .findFirst()
                .orElseThrow();
        return text.quote(text.telling(part));
    }

    @Test
    void a_word_after_not_is_denied_and_one_in_the_next_clause_is_not() {
        Text text = read("It is not signed, the digest is pinned");

        assertThat(denied(text, "signed")).isTrue();
        assertThat(denied(text, "pinned")).isFalse();
    }

    @Test
    void not_only_denies_nothing_and_a_contraction_does() {
        assertThat(denied(read("not only signed but verified"), "signed")).isFalse();
        assertThat(denied(read("they don't verify"), "verify")).isTrue();
        assertThat(denied(read("they don\u2019t verify"), "verify")).isTrue();
    }

    private static boolean denied(Text text, String word) {
        for (int i = 0; i < text.words().size(); i++) {
            if (text.words().get(i).lower().equals(word)) {
                return text.denies(i);
            }
        }
        throw new AssertionError("no word " + word);
    }

    @Test
    void rarer_words_weigh_more_and_unknown_ones_most() {
        assertThat(RARITY.weight("the", "the"))
                .isLessThan(RARITY.weight("order", "order"))
                .isZero();
        assertThat(RARITY.weight("kubernetes", "kubernet")).isEqualTo(1);
    }

    @Property(tries = 200)
    void any_text_can_be_taken_apart_and_every_word_lies_in_one_sentence(@ForAll String raw) {
        Text text = read(raw);

        assertThat(text.sentences().stream().mapToInt(Span::size).sum())
                .isEqualTo(text.words().size());
        for (Span unit : text.units()) {
            assertThat(raw).contains(text.quote(unit));
        }
    }
}
