package dev.careercli.grading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScorerTextTest {
    private static final Trees.Tree TREE = new Trees.Tree(
            new int[] {1, -1, 0, -1, -1}, new double[] {0.5, -2, 0.25, 1.5, 3}, new int[] {1, 0, 3, 0, 0}, new int[] {
                2, 0, 4, 0, 0
            });
    private static final Blend BLEND =
            new Blend(new Linear(new double[] {2, -1.5}, 0.25), new Trees(List.of(TREE, TREE), -0.5));

    @Test
    void a_tree_sends_small_values_left_and_large_ones_right() {
        Trees trees = new Trees(List.of(TREE), 0);

        assertThat(trees.score(new double[] {9, 0.5})).isEqualTo(-2);
        assertThat(trees.score(new double[] {0.25, 0.6})).isEqualTo(1.5);
        assertThat(trees.score(new double[] {0.26, 0.6})).isEqualTo(3);
    }

    @Property(tries = 100)
    void a_scorer_that_was_written_and_read_gives_the_same_score(
            @ForAll @DoubleRange(min = -1, max = 1) double a, @ForAll @DoubleRange(min = -1, max = 1) double b) {
        Scorer read = ScorerText.read(ScorerText.write("x", BLEND))
                .values()
                .iterator()
                .next();

        assertThat(read.score(new double[] {a, b})).isCloseTo(BLEND.score(new double[] {a, b}), within(1e-9));
    }

    @Test
    void a_line_of_another_form_is_refused() {
        assertThatThrownBy(() -> ScorerText.read(List.of("scorer x", "forest 1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
