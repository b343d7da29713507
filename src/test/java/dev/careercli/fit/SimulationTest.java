package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.CriterionId;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateOption;
import dev.careercli.content.FitSpec.Weights;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static SimulationReport run(FitSpec spec, int count) {
        return new Simulation(FlagshipFit.career("guide", spec)).run(new TreeMap<>(), count, 1);
    }

    @Test
    void every_verdict_item_and_mark_of_the_first_guide_is_alive() {
        SimulationReport report = new Simulation(FlagshipFit.career()).run(FourPeople.all(), 500, 1);

        assertThat(report.everyVerdictReachable()).isTrue();
        assertThat(report.dead()).isEmpty();
        assertThat(report.unmet()).isEmpty();
        assertThat(report.people()).hasSize(4);
        assertThat(report.verdicts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + report.withoutVerdict())
                .isEqualTo(500);
        assertThat(report.pivots()).isNotEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_report() {
        assertThat(run(FlagshipFit.spec(), 200)).isEqualTo(run(FlagshipFit.spec(), 200));
    }

    @Test
    void even_without_random_answers_what_can_be_reached_is_found() {
        SimulationReport report = new Simulation(FlagshipFit.career()).run(new TreeMap<>(), 0, 1);

        assertThat(report.everyVerdictReachable()).isTrue();
        assertThat(report.verdicts()).isEmpty();
        assertThat(report.unmet()).isEmpty();
    }

    @Test
    void an_item_without_weight_is_dead() {
        SimulationReport report = run(FlagshipFit.spec(new Weights(0, 3), 2, 0, 1), 100);

        assertThat(report.dead()).containsExactly(id("b_devops"), id("b_appsec"), id("b_ml"), id("evidence"));
    }

    @Test
    void a_deal_breaker_that_cannot_be_cleared_makes_strong_unreachable() {
        SimulationReport report = run(withGate(GateEffect.BLOCK, GateEffect.STRAIN, GateEffect.STRAIN), 100);

        assertThat(report.unreachable()).containsExactly(Verdict.STRONG);
        assertThat(report.everyVerdictReachable()).isFalse();
        assertThat(report.unmet().values())
                .singleElement()
                .satisfies(marks -> assertThat(marks).containsExactly(Mark.DOES_NOT_APPLY));
    }

    @Test
    void a_deal_breaker_that_always_blocks_leaves_only_a_no() {
        SimulationReport report = run(withGate(GateEffect.BLOCK, GateEffect.BLOCK, GateEffect.BLOCK), 100);

        assertThat(report.unreachable()).containsExactly(Verdict.TRY, Verdict.LONG, Verdict.GOOD, Verdict.STRONG);
    }

    /** The flagship with three options for code, of the given effects. */
    private static FitSpec withGate(GateEffect... effects) {
        FitSpec spec = FlagshipFit.spec();
        Gate coding = spec.gates().get(0);
        Gate changed = new Gate(
                coding.id(),
                new CriterionId("may-not-1"),
                coding.kind(),
                coding.label(),
                coding.stem(),
                Stream.of(effects)
                        .map(effect -> new GateOption(effect.name(), effect))
                        .toList(),
                true,
                null,
                List.of());
        return new FitSpec(
                spec.model(),
                spec.scale(),
                spec.scaleUnknown(),
                spec.anchors(),
                spec.weights(),
                List.of(changed, spec.gates().get(1), spec.gates().get(2)),
                spec.preview(),
                spec.backgrounds(),
                spec.requirements(),
                spec.placement(),
                spec.pace(),
                spec.contradictions());
    }
}
