package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.ItemId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What is not answered: ranges, the stop rule, and how much is enough for a verdict; P10 and P24 of the published model. */
@Domain(AnswerGenerators.class)
@Domain(DomainContext.Global.class)
class OpenAnswersTest {
    private static final FitScorer SCORER = FlagshipFit.scorer();

    @Property(tries = 1000)
    void p10_an_answer_to_an_open_item_only_narrows_the_ranges(
            @ForAll FitAnswers given, @ForAll @IntRange(max = 22) int which, @ForAll @IntRange(max = 4) int pick) {
        ItemId item = AnswerGenerators.ITEMS.get(which);
        FitAnswers answers = AnswerGenerators.writtenOut(given.without(item));
        Assume.that(answers.pick(item) == null);
        Statistics.label("answered with")
                .collect(pick)
                .coverage(c -> List.of(0, 1, 2, 3, 4).forEach(p -> c.check(p).percentage(share -> share > 8)));
        FitReport before = SCORER.score(answers);
        FitReport after = SCORER.score(AnswerGenerators.writtenOut(answers.with(item, pick)));

        assertThat(before.range().holds(after.range())).isTrue();
        assertThat(after.want().low()).isGreaterThanOrEqualTo(before.want().low());
        assertThat(after.want().high()).isLessThanOrEqualTo(before.want().high());
        assertThat(after.ready().low()).isGreaterThanOrEqualTo(before.ready().low());
        assertThat(after.ready().high()).isLessThanOrEqualTo(before.ready().high());
    }

    @Property(tries = 60)
    void p24_the_stop_rule_equals_answering_never(@ForAll FitAnswers answers, @ForAll @IntRange(max = 1) int m2) {
        FitAnswers stopped = answers.with(id("m2"), m2).without(id("m3")).without(id("m4"));
        FitAnswers answered = stopped.with(id("m3"), 0).with(id("m4"), 0);

        FitReport report = SCORER.score(stopped);
        assertThat(report.assumed()).containsExactly(id("m3"), id("m4"));
        assertThat(SCORER.score(answered))
                .usingRecursiveComparison()
                .ignoringFields("answers", "assumed")
                .isEqualTo(report);
    }

    @Test
    void an_explicit_answer_wins_over_the_stop_rule() {
        FitAnswers answers =
                AnswerGenerators.all(2).with(id("m2"), 0).with(id("m3"), 3).withCantTell(id("m4"));
        FitReport report = SCORER.score(answers);

        assertThat(report.assumed()).isEmpty();
        assertThat(report.answered()).isEqualTo(22);
        assertThat(report.plan().needs()).containsExactly(60, 100, 25, 100);
    }

    /** The one limit of P4: a step over the stop rule's bound opens two items, so there may be too few answers again. */
    @Test
    void raising_an_answer_past_the_stop_rule_can_leave_too_few_answers() {
        FitAnswers answers = AnswerGenerators.all(3).with(id("m2"), 1);
        for (String item : List.of("m3", "m4", "t1", "t2", "t3", "b_ml", "evidence")) {
            answers = answers.without(id(item));
        }
        FitReport stopped = SCORER.score(answers);
        FitReport raised = SCORER.score(answers.with(id("m2"), 2));

        assertThat(stopped.answered()).isEqualTo(18);
        assertThat(stopped.verdict()).isNotNull();
        assertThat(raised.answered()).isEqualTo(16);
        assertThat(raised.verdict()).isNull();
        assertThat(raised.range().low()).isGreaterThanOrEqualTo(stopped.range().low());
    }

    @Test
    void a_verdict_needs_seventy_percent_half_of_each_score_and_two_deal_breakers() {
        FitAnswers all = AnswerGenerators.all(3);
        assertThat(sufficient(all, "t1", "t2", "t3", "b_ml", "m1a", "m1b")).isTrue();
        assertThat(sufficient(all, "t1", "t2", "t3", "b_ml", "m1a", "m1b", "m2"))
                .isFalse();
        assertThat(sufficient(all, "t1", "t2", "t3", "t4", "t5")).isTrue();
        assertThat(sufficient(all, "t1", "t2", "t3", "t4", "t5", "t6")).isFalse();
        assertThat(sufficient(all, "m1a", "m1b", "m2", "m3", "m4")).isTrue();
        assertThat(sufficient(all, "m1a", "m1b", "m2", "m3", "m4", "evidence")).isFalse();
        assertThat(sufficient(all, "coding")).isTrue();
        assertThat(sufficient(all, "coding", "entry_level")).isFalse();
    }

    private static boolean sufficient(FitAnswers answers, String... unknown) {
        FitAnswers fewer = answers;
        for (String item : Set.of(unknown)) {
            fewer = fewer.withCantTell(id(item));
        }
        return SCORER.score(fewer).sufficient();
    }

    @Test
    void unknown_parts_of_ready_are_left_out_and_the_rest_is_weighed_anew() {
        FitAnswers answers = AnswerGenerators.all(4)
                .with(id("b_devops"), 2)
                .withCantTell(id("b_appsec"))
                .with(id("b_ml"), 1)
                .withCantTell(id("coding_exp"))
                .with(id("m1a"), 0)
                .withCantTell(id("m4"));
        Score ready = SCORER.score(answers).ready();

        // Backgrounds 50 + 25/5; milestones (0 + 100 + 100 + 100) / 4; evidence and self_learning 100; weights 3 3 1 1.
        assertThat(ready.point()).isEqualTo(Fraction.of(3 * 55 + 3 * 75 + 100 + 100, 8));
        assertThat(ready.low()).isEqualTo(Fraction.of(3 * 55 + 3 * 60 + 100 + 100, 10));
        assertThat(ready.high()).isEqualTo(Fraction.of(3 * 100 + 3 * 80 + 200 + 100 + 100, 10));
    }
}
