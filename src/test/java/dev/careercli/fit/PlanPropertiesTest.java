package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.ItemId;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** The properties P16 to P19 of the published model: what the milestone answers and the hours do to the plan. */
@Domain(AnswerGenerators.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class PlanPropertiesTest {
    private static final FitScorer SCORER = FlagshipFit.scorer();
    private static final List<ItemId> MILESTONES = AnswerGenerators.ITEMS.stream()
            .filter(AnswerGenerators::isMilestone)
            .toList();

    @Property
    void p16_p18_more_hours_or_a_higher_milestone_never_lengthen_the_way_or_move_the_start_back(
            @ForAll FitAnswers given,
            @ForAll @IntRange(min = 1, max = 59) int hours,
            @ForAll @IntRange(max = 4) int which) {
        FitAnswers answers = AnswerGenerators.writtenOut(given).withHours(hours);
        FitPlan plan = SCORER.score(answers).plan();
        assertNotLonger(plan, SCORER.score(answers.withHours(hours + 1)).plan());

        ItemId milestone = MILESTONES.get(which);
        int pick = Objects.requireNonNullElse(answers.pick(milestone), 0);
        if (pick < 4) {
            FitPlan higher = SCORER.score(answers.with(milestone, pick + 1)).plan();
            assertNotLonger(plan, higher);
            assertThat(start(higher)).isGreaterThanOrEqualTo(start(plan));
        }
    }

    private static void assertNotLonger(FitPlan before, FitPlan after) {
        assertThat(after.weeksLow()).isNotNull().isLessThanOrEqualTo(before.weeksLow());
        assertThat(after.weeksHigh()).isNotNull().isLessThanOrEqualTo(before.weeksHigh());
        assertThat(after.totalHours()).isLessThanOrEqualTo(before.totalHours());
    }

    /** Having no phase left to start counts as a start behind the last. */
    private static int start(FitPlan plan) {
        return Objects.requireNonNullElse(plan.startPhase(), 99);
    }

    @Test
    void p17_somebody_who_masters_nothing_gets_the_guides_own_forty_weeks() {
        FitPlan plan = SCORER.score(AnswerGenerators.all(0)).plan();

        assertThat(plan.hours()).containsExactly(80, 100, 120, 100);
        assertThat(plan.totalHours()).isEqualTo(400);
        assertThat(plan.weeksLow()).isEqualTo(40);
        assertThat(plan.weeksHigh()).isEqualTo(64);
    }

    @Property
    void p19_the_short_end_is_not_above_the_long_one(@ForAll FitAnswers answers) {
        FitPlan plan = SCORER.score(answers).plan();

        if (plan.hoursPerWeek() == 0) {
            assertThat(plan.weeksLow()).isNull();
        } else {
            assertThat(plan.weeksLow()).isNotNull().isLessThanOrEqualTo(plan.weeksHigh());
        }
    }

    @Test
    void somebody_who_could_do_every_milestone_goes_to_interviews() {
        FitPlan plan = SCORER.score(AnswerGenerators.all(4).with(id("m3"), 3)).plan();

        assertThat(plan.startPhase()).isNull();
        assertThat(plan.hours()).containsExactly(0, 0, 30, 0);
        assertThat(plan.weeksLow()).isEqualTo(3);
        assertThat(plan.weeksHigh()).isEqualTo(5);
    }

    @Test
    void a_phase_starts_the_way_when_one_of_its_strands_needs_study() {
        FitPlan plan = SCORER.score(AnswerGenerators.all(4).with(id("m1b"), 2)).plan();

        assertThat(plan.startPhase()).isEqualTo(1);
        assertThat(plan.needs()).containsExactly(60, 0, 0, 0);
        assertThat(plan.hours()).containsExactly(24, 0, 0, 0);
    }
}
