package dev.careercli.grading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FluencyTest {
    private static final Rarity RARITY = Rarity.of(List.of("the"));
    private static final String PROSE =
            "The page carries the order and not the user, so the text of a wiki has to be treated as data.";

    private static Text read(String raw) {
        return Text.of(raw, RARITY);
    }

    @Test
    void prose_flows_better_than_its_own_words_jumbled() {
        Fluency fluency = Fluency.read(Fluency.train(List.of(
                read(PROSE),
                read("It is the name of an attack on a model."),
                read("The user of the bot can read a page."))));
        Text jumbled =
                read("data the as and a of to order user page wiki the so not text treated the be has carries the");

        assertThat(fluency.mean(read(PROSE))).isGreaterThan(fluency.mean(jumbled));
    }

    @Test
    void a_table_of_another_size_is_refused() {
        assertThatThrownBy(() -> Fluency.read(List.of("1 2", "3 4"))).isInstanceOf(IllegalArgumentException.class);
    }
}
