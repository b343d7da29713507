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

    /** A score of one exact number: nothing is unknown, so two of them overlap only where they are equal. */
    private static Side exact(int like) {
        Career career = CAREERS.get(0);
        FitAnswers answers = FitAnswers.NONE.withHours(10);
        for (var item : career.fit().items()) {
            int last = AnswerWords.options(career.fit(), item).size() - 1;
            boolean day = career.fit().preview().contains(item);
            answers = answers.with(item.id(), day ? Math.min(last, like) : last);
        }
        return new Side(career, new FitScorer(career.fit(), career.roadmap()).score(answers), null);
    }

    @Test
    void equal_verdicts_tie_where_the_ranges_of_want_overlap_or_lie_under_ten_points_apart() {
        SplittableRandom random = new SplittableRandom(28);
        int overlapping = 0;
        int close = 0;
        int far = 0;
        for (int n = 0; n < 400; n++) {
            List<Side> sides = sides(random);
            for (Side a : sides) {
                for (Side b : sides) {
                    Score left = a.report().want();
                    Score right = b.report().want();
                    if (a.report().verdict() == null
                            || a.report().verdict() != b.report().verdict()
                            || left.point() == null
                            || right.point() == null) {
                        assertThat(Comparison.tie(a, b)).isFalse();
                        continue;
                    }
                    boolean apart = left.low().compareTo(right.high()) > 0
                            || right.low().compareTo(left.high()) > 0;
                    double points = Math.abs(value(left.point()) - value(right.point()));
                    boolean tie = !apart || points < 10 - 1e-9;
                    overlapping += apart ? 0 : 1;
                    close += apart && tie ? 1 : 0;
                    far += tie ? 0 : 1;
                    assertThat(Comparison.tie(a, b)).isEqualTo(tie);
                }
            }
        }
        assertThat(List.of(overlapping, close, far))
                .allSatisfy(count -> assertThat(count).isPositive());
    }

    private static double value(Fraction fraction) {
        return (double) fraction.numerator() / fraction.denominator();
    }

    @Test
    void the_nearest_are_the_best_and_what_ties_with_it() {
        Side unknown = new Side(
                CAREERS.get(0),
                new FitScorer(CAREERS.get(0).fit(), CAREERS.get(0).roadmap()).score(FitAnswers.NONE),
                null);
        Side best = exact(4);
        Side lukewarm = exact(0);

        assertThat(Comparison.of(List.of(unknown)).nearest()).isEmpty();
        assertThat(Comparison.of(List.of(unknown, lukewarm, best)).nearest()).containsExactly(best);
        assertThat(Comparison.of(List.of(best, exact(4), lukewarm)).nearest()).hasSize(2);
        assertThat(Comparison.of(List.of(lukewarm)).nearest()).containsExactly(lukewarm);
    }

    @Test
    void the_career_above_is_the_one_that_is_better_in_a_row_and_worse_in_none() {
        Side best = exact(4);
        Side lukewarm = exact(2);
        Comparison comparison = Comparison.of(List.of(lukewarm, best));

        assertThat(comparison.above(lukewarm)).contains(best);
        assertThat(comparison.above(best)).isEmpty();
    }

    @Test
    void where_all_else_is_equal_the_pay_decides_by_both_of_its_ends() {
        Career career = CAREERS.get(0);
        FitReport report = exact(4).report();
        Side small = new Side(career, report, new Pay(10, 20, false, "USD"));

        assertThat(Comparison.dominates(new Side(career, report, new Pay(11, 20, false, "USD")), small))
                .isTrue();
        assertThat(Comparison.dominates(new Side(career, report, new Pay(10, 21, false, "USD")), small))
                .isTrue();
        assertThat(Comparison.dominates(new Side(career, report, new Pay(9, 30, false, "USD")), small))
                .isFalse();
        assertThat(Comparison.dominates(small, small)).isFalse();
    }
}
