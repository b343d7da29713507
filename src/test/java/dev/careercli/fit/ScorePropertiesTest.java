package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FitSpec.Weights;
import dev.careercli.content.ItemId;
import dev.careercli.fit.AnswerGenerators.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The properties P2 to P15 of the published model, where they concern scores and verdicts of what was answered. */
@Domain(AnswerGenerators.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class ScorePropertiesTest {
    private static final FitScorer SCORER = FlagshipFit.scorer();
    private static final Fraction HUNDRED = Fraction.of(100);

    @Property
    void p2_p3_scores_stay_in_0_to_100_and_every_point_in_its_range(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);

        for (Score score : List.of(report.want(), report.ready())) {
            Fraction point = Objects.requireNonNullElse(score.point(), score.low());
            assertThat(score.low()).isBetween(Fraction.ZERO, point);
            assertThat(score.high()).isBetween(point, HUNDRED);
        }
        if (report.verdict() != null) {
            assertThat(report.verdict())
                    .isBetween(report.range().low(), report.range().high());
        }
    }

    @Property(tries = 1000)
    void p4_raising_an_answer_lowers_nothing(@ForAll FitAnswers given, @ForAll @IntRange(max = 22) int which) {
        FitAnswers answers = AnswerGenerators.writtenOut(given);
        ItemId item = AnswerGenerators.ITEMS.get(which);
        Integer picked = answers.pick(item);
        Assume.that(picked != null && picked < 4);
        int pick = Objects.requireNonNull(picked);
        Statistics.label("raised from")
                .collect(pick)
                .coverage(c -> List.of(0, 1, 2, 3).forEach(p -> c.check(p).percentage(share -> share > 10)));
        FitReport before = SCORER.score(answers);
        FitReport after = SCORER.score(answers.with(item, pick + 1));

        assertNotLower(before.want(), after.want());
        assertNotLower(before.ready(), after.ready());
        assertThat(after.range().low()).isGreaterThanOrEqualTo(before.range().low());
        assertThat(after.range().high()).isGreaterThanOrEqualTo(before.range().high());
        assertThat(after.sufficient()).isEqualTo(before.sufficient());
        if (before.verdict() != null && after.verdict() != null) {
            assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
        }
    }

    private static void assertNotLower(Score before, Score after) {
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        if (before.point() != null && after.point() != null) {
            assertThat(after.point()).isGreaterThanOrEqualTo(before.point());
        }
    }

    @Property(tries = 100)
    void p4_a_walk_from_worst_to_best_climbs_from_not_to_strong(@ForAll Walk walk) {
        Verdict before = Verdict.NOT;
        for (FitAnswers answers : walk.steps()) {
            Verdict verdict = Objects.requireNonNull(SCORER.score(answers).verdict());
            assertThat(verdict).isGreaterThanOrEqualTo(before);
            before = verdict;
        }
        assertThat(before).isEqualTo(Verdict.STRONG);
    }

    @Property
    void p5_a_hard_deal_breaker_rules_the_role_out_whatever_else(@ForAll FitAnswers answers, @ForAll boolean coding) {
        FitReport report = SCORER.score(answers.with(id(coding ? "coding" : "ai_interest"), 0));

        assertThat(report.range()).isEqualTo(new VerdictRange(Verdict.NOT, Verdict.NOT));
        if (report.sufficient()) {
            assertThat(report.verdict()).isEqualTo(Verdict.NOT);
        }
    }

    @Property(tries = 500)
    void p6_raising_the_day_alone_never_beats_the_other_two_caps(@ForAll FitAnswers answers) {
        Caps found = SCORER.score(answers).caps();
        Assume.that(found != null);
        Caps caps = Objects.requireNonNull(found);
        Statistics.label("caps below WANT")
                .collect(Math.min(caps.gates(), caps.ready()) < caps.want())
                .coverage(c -> {
                    c.check(true).percentage(share -> share > 5);
                    c.check(false).percentage(share -> share > 5);
                });
        FitAnswers keen = answers;
        for (ItemId item : AnswerGenerators.ITEMS) {
            keen = item.value().matches("[tf][1-6]") ? keen.with(item, 4) : keen;
        }
        Verdict verdict = Objects.requireNonNull(SCORER.score(keen).verdict());

        assertThat(caps.verdict().cap())
                .isLessThanOrEqualTo(Math.min(caps.want(), Math.min(caps.gates(), caps.ready())));
        assertThat(verdict.cap()).isLessThanOrEqualTo(Math.min(caps.gates(), caps.ready()));
    }

    @Property
    void p7_it_does_not_matter_which_background_it_is(@ForAll FitAnswers answers) {
        FitAnswers turned = moved(answers, Map.of("b_devops", "b_appsec", "b_appsec", "b_ml", "b_ml", "b_devops"));

        FitReport report = SCORER.score(answers);
        FitReport other = SCORER.score(turned);
        assertThat(other.ready()).isEqualTo(report.ready());
        assertThat(other.range()).isEqualTo(report.range());
        assertThat(other.verdict()).isEqualTo(report.verdict());
    }

    private static FitAnswers moved(FitAnswers answers, Map<String, String> moves) {
        FitAnswers turned = answers;
        for (Map.Entry<String, String> move : moves.entrySet()) {
            ItemId from = id(move.getKey());
            ItemId to = id(move.getValue());
            Integer pick = answers.pick(from);
            if (pick != null) {
                turned = turned.with(to, pick);
            } else {
                turned = answers.given(from) ? turned.withCantTell(to) : turned.without(to);
            }
        }
        return turned;
    }

    @Test
    void p9_all_best_is_strong_and_all_worst_is_not() {
        assertThat(SCORER.score(AnswerGenerators.all(4)).verdict()).isEqualTo(Verdict.STRONG);
        assertThat(SCORER.score(AnswerGenerators.all(0)).verdict()).isEqualTo(Verdict.NOT);
    }

    @Property(tries = 500)
    void p12_the_binding_caps_are_those_equal_to_the_verdict(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);
        Caps caps = report.caps();
        Verdict verdict = report.verdict();
        boolean known = caps != null && verdict != null;
        Statistics.label("with a verdict").collect(known).coverage(c -> {
            c.check(true).percentage(share -> share > 20);
            c.check(false).percentage(share -> share > 5);
        });
        assertThat(report.binding())
                .isEqualTo(caps != null && verdict != null ? equalToVerdict(caps, verdict) : List.of());
    }

    private static List<Caps.Cap> equalToVerdict(Caps caps, Verdict verdict) {
        List<Caps.Cap> equal = new ArrayList<>();
        Map<Caps.Cap, Integer> named =
                new TreeMap<>(Map.of(Caps.Cap.G, caps.gates(), Caps.Cap.W, caps.want(), Caps.Cap.R, caps.ready()));
        named.forEach((letter, cap) -> {
            if (cap == verdict.cap() && cap < 4) {
                equal.add(letter);
            }
        });
        return equal;
    }

    @Property(tries = 200)
    void p13_p14_pivots_are_what_trying_every_single_step_finds(@ForAll FitAnswers given) {
        FitAnswers answers = AnswerGenerators.writtenOut(given);
        FitReport report = SCORER.score(answers);
        List<Pivot> tried = new ArrayList<>();
        for (ItemId item : AnswerGenerators.ITEMS) {
            Integer pick = answers.pick(item);
            for (int step : new int[] {-1, 1}) {
                if (pick != null && pick + step >= 0 && pick + step <= 4) {
                    Verdict other =
                            SCORER.score(answers.with(item, pick + step)).verdict();
                    if (other != null && other != report.verdict()) {
                        tried.add(new Pivot(item, step, other));
                    }
                }
            }
        }
        assertThat(report.pivots()).isEqualTo(tried);
        assertThat(SCORER.score(given).pivots()).isEqualTo(tried);
        assertThat(report.firm())
                .isEqualTo(report.sufficient()
                        && tried.isEmpty()
                        && report.range().low() == report.range().high());
    }

    @Property(tries = 200)
    void p15_multiplying_every_weight_changes_nothing(
            @ForAll FitAnswers answers, @ForAll @IntRange(min = 2, max = 30) int k) {
        FitScorer heavier =
                new FitScorer(FlagshipFit.spec(new Weights(3 * k, 3 * k), 2 * k, k, k), FlagshipFit.roadmap());

        assertThat(heavier.score(answers)).isEqualTo(SCORER.score(answers));
    }

    @Property(tries = 60)
    void p15_an_item_without_weight_changes_nothing_but_itself(
            @ForAll FitAnswers answers, @ForAll @IntRange(max = 4) int pick) {
        FitScorer weightless = new FitScorer(FlagshipFit.spec(new Weights(3, 3), 2, 0, 1), FlagshipFit.roadmap());
        FitReport without = weightless.score(answers.without(id("evidence")));
        FitReport with = weightless.score(answers.with(id("evidence"), pick));

        assertThat(with).usingRecursiveComparison().ignoringFields("answers").isEqualTo(without);
    }
}
