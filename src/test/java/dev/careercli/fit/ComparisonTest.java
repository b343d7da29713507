package dev.careercli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Pay;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.fit.Comparison.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P25 and P26 of the model: order, ties and dominance of careers that are compared. */
class ComparisonTest {
    private static final List<Career> CAREERS = new ContentLoader(null, null)
            .library().guides().stream().map(g -> g.career()).toList();

    private static Side side(Career career, SplittableRandom random, int level) {
        FitAnswers answers = FitAnswers.NONE.withHours(8);
        for (var item : career.fit().items()) {
            int last = AnswerWords.options(career.fit(), item).size() - 1;
            int pick = Math.max(0, Math.min(last, level + random.nextInt(3) - 1));
            answers = random.nextInt(12) == 0 ? answers.withCantTell(item.id()) : answers.with(item.id(), pick);
        }
        int pay = random.nextInt(3);
        @Nullable Pay stated = pay == 0 ? null : new Pay(50_000 * pay, 60_000 * pay, false, "USD");
        return new Side(career, new FitScorer(career.fit(), career.roadmap()).score(answers), stated);
    }

    private static List<Side> sides(SplittableRandom random) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sides.add(side(CAREERS.get(i % CAREERS.size()), random, random.nextInt(5)));
        }
        return sides;
    }

    @Test
    void the_order_of_the_input_changes_nothing_and_a_career_less_reorders_no_other() {
        SplittableRandom random = new SplittableRandom(25);
        for (int n = 0; n < 200; n++) {
            // Careers of one name and the same scores stand for each other, so that each here has a name of its own.
            List<Side> sides = new ArrayList<>();
            CAREERS.forEach(c -> sides.add(side(c, random, random.nextInt(5))));
            List<Side> order = Comparison.of(sides).sides();
            List<Side> mixed = new ArrayList<>(sides);
            Collections.shuffle(mixed, new Random(n));
            assertThat(Comparison.of(mixed).sides()).isEqualTo(order);
            for (Side gone : sides) {
                List<Side> fewer = new ArrayList<>(sides);
                fewer.remove(gone);
                List<Side> expected = new ArrayList<>(order);
                expected.remove(gone);
                assertThat(Comparison.of(fewer).sides()).isEqualTo(expected);
            }
        }
    }

    @Test
    void dominance_is_irreflexive_and_transitive() {
        SplittableRandom random = new SplittableRandom(26);
        int seen = 0;
        for (int n = 0; n < 300; n++) {
            List<Side> sides = sides(random);
            for (Side a : sides) {
                assertThat(Comparison.dominates(a, a)).isFalse();
                for (Side b : sides) {
                    for (Side c : sides) {
                        if (Comparison.dominates(a, b) && Comparison.dominates(b, c)) {
                            seen++;
                            assertThat(Comparison.dominates(a, c)).isTrue();
                        }
                    }
                }
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void a_tie_goes_both_ways_and_needs_one_verdict() {
        SplittableRandom random = new SplittableRandom(27);
        int ties = 0;
        for (int n = 0; n < 300; n++) {
            List<Side> sides = sides(random);
            for (Side a : sides) {
                for (Side b : sides) {
                    boolean tie = Comparison.tie(a, b);
                    assertThat(Comparison.tie(b, a)).isEqualTo(tie);
                    if (tie && !a.equals(b)) {
                        ties++;
                        assertThat(a.report().verdict())
                                .isNotNull()
                                .isEqualTo(b.report().verdict());
                    }
                }
            }
        }
        assertThat(ties).isPositive();
    }

    @Test
    void a_guide_that_states_no_pay_is_neither_above_nor_below_one_that_does() {
        Career career = CAREERS.get(0);
        FitReport best = side(career, new SplittableRandom(1), 4).report();
        FitReport worst = side(career, new SplittableRandom(1), 1).report();
        Pay pay = new Pay(1, 2, false, "USD");

        assertThat(Comparison.dominates(new Side(career, best, pay), new Side(career, worst, pay)))
                .isTrue();
        assertThat(Comparison.dominates(new Side(career, best, null), new Side(career, worst, null)))
                .isTrue();
        assertThat(Comparison.dominates(new Side(career, best, null), new Side(career, worst, pay)))
                .isFalse();
        assertThat(Comparison.dominates(
                        new Side(career, best, pay), new Side(career, worst, new Pay(1, 2, false, "EUR"))))
                .isFalse();
    }
}
