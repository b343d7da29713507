package dev.careercli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Criterion;
import dev.careercli.content.FitSpec;
import dev.careercli.content.ItemId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The properties P8, P11, P23, P27 to P29, P31 and P32 of the published model, and what open answers promise. */
@Domain(AnswerGenerators.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class ExplanationPropertiesTest {
    private static final FitScorer SCORER = FlagshipFit.scorer();
    private static final FitExplainer EXPLAINER = new FitExplainer(FlagshipFit.career());

    @Property(tries = 100)
    void p8_the_order_in_which_items_are_asked_changes_nothing(@ForAll FitAnswers answers, @ForAll long seed) {
        FitSpec spec = FlagshipFit.spec();
        FitSpec mixed = new FitSpec(
                spec.model(),
                spec.scale(),
                spec.scaleUnknown(),
                spec.anchors(),
                spec.weights(),
                shuffled(spec.gates(), seed),
                shuffled(spec.preview(), seed),
                shuffled(spec.backgrounds(), seed),
                shuffled(spec.requirements(), seed),
                shuffled(spec.placement(), seed),
                spec.pace(),
                spec.contradictions());
        FitReport report = SCORER.score(answers);
        FitReport other = new FitScorer(mixed, FlagshipFit.roadmap()).score(answers);

        assertThat(other.pivots()).containsExactlyInAnyOrderElementsOf(report.pivots());
        assertThat(withPivots(other, report.pivots())).isEqualTo(report);
    }

    private static <T> List<T> shuffled(List<T> items, long seed) {
        List<T> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    private static FitReport withPivots(FitReport report, List<Pivot> pivots) {
        return new FitReport(
                report.answers(),
                report.assumed(),
                report.verdict(),
                report.range(),
                report.want(),
                report.ready(),
                report.caps(),
                report.answered(),
                report.scored(),
                report.plan(),
                pivots);
    }

    @Property
    void p11_contributions_add_up_exactly(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);
        FitExplanation told = EXPLAINER.explain(report, null);
        Fraction middle = Fraction.of(50);

        assertThat(told.want().sum())
                .isEqualTo(Objects.requireNonNullElse(report.want().point(), middle)
                        .minus(middle));
        assertThat(told.ready().sum())
                .isEqualTo(Objects.requireNonNullElse(report.ready().point(), middle)
                        .minus(middle));
    }

    @Property(tries = 100)
    void p23_flags_change_nothing_but_solidity(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);
        FitExplanation calm = EXPLAINER.explain(report, null);
        FitExplanation hasty = EXPLAINER.explain(report, Duration.ofMillis(10));

        assertThat(hasty.flags()).hasSize(calm.flags().size() + 1);
        assertThat(hasty.report()).isEqualTo(calm.report());
        assertThat(hasty.next()).isEqualTo(calm.next());
    }

    @Property(tries = 200)
    void p27_the_answers_of_a_kept_result_score_the_same_again(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);
        FitResult kept = FitResult.of(report, 3);

        assertThat(SCORER.score(kept.answers())).isEqualTo(report);
        assertThat(kept.verdict()).isEqualTo(report.verdict());
        assertThat(kept.model()).isEqualTo(FitModel.NAME);
    }

    @Property(tries = 20)
    void p29_no_locale_and_no_time_zone_changes_a_digit(@ForAll FitAnswers answers) {
        String here = SCORER.score(answers) + " " + EXPLAINER.explain(SCORER.score(answers), null);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(SCORER.score(answers) + " " + EXPLAINER.explain(SCORER.score(answers), null))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 50)
    void p28_p31_a_copy_of_the_guide_under_another_id_with_other_texts_scores_the_same(@ForAll FitAnswers answers) {
        FitSpec spec = FlagshipFit.spec();
        FitSpec reworded = new FitSpec(
                spec.model(),
                List.of("a", "b", "c", "d", "e"),
                "no idea",
                List.of("1", "2", "3", "4", "5"),
                spec.weights(),
                spec.gates(),
                spec.preview().stream()
                        .map(item -> new FitSpec.DayItem(item.id(), item.source(), "x", "y", item.tryIt()))
                        .toList(),
                spec.backgrounds(),
                spec.requirements(),
                spec.placement(),
                spec.pace(),
                List.of());
        Career copy = FlagshipFit.career("another-guide", reworded);

        assertThat(new FitScorer(copy.fit(), copy.roadmap()).score(answers)).isEqualTo(SCORER.score(answers));
    }

    @Property(tries = 200)
    void p32_every_criterion_of_the_guide_stands_in_the_table_once_and_in_order(@ForAll FitAnswers answers) {
        FitExplanation told = EXPLAINER.explain(SCORER.score(answers), null);

        List<Criterion> listed =
                told.criteria().stream().map(CriterionRow::criterion).toList();
        assertThat(listed).hasSize(10).isEqualTo(FlagshipFit.career().criteria());
    }

    @Property
    void the_settling_answers_settle_it_whatever_they_are(@ForAll FitAnswers given, @ForAll long seed) {
        FitAnswers answers = AnswerGenerators.writtenOut(given);
        SplittableRandom random = new SplittableRandom(seed);
        List<ItemId> settling =
                EXPLAINER.explain(SCORER.score(answers), null).open().settling();
        FitAnswers settled = answers;
        for (ItemId item : settling) {
            settled = settled.with(item, random.nextInt(5));
        }
        FitReport report = SCORER.score(settled);

        assertThat(report.sufficient()).isTrue();
        assertThat(report.range().isOne()).isTrue();
    }

    @Property(tries = 200)
    void the_pencil_calculation_gives_the_same_scores_caps_and_hours(@ForAll FitAnswers answers) {
        FitReport report = SCORER.score(answers);
        WorkedExample example = new PencilCalculation(FlagshipFit.career()).of(report);

        if (report.want().point() != null) {
            assertThat(example.wantSum().dividedBy(example.wantCount()))
                    .isEqualTo(report.want().point());
        }
        if (report.ready().point() != null) {
            assertThat(example.readySum().dividedBy(example.readyWeight()))
                    .isEqualTo(report.ready().point());
        }
        if (report.caps() != null) {
            assertThat(example.gates().stream().map(WorkedExample.GateTerm::cap).min(Verdict::compareTo))
                    .contains(Verdict.ofCap(report.caps().gates()));
        }
        assertThat(example.phases().stream().map(WorkedExample.PhaseTerm::hours).toList())
                .isEqualTo(report.plan().hours());
    }
}
