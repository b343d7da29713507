package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.fit.PivotGroup.Use;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitExplainerTest {
    private static final FitExplainer EXPLAINER = new FitExplainer(FlagshipFit.career());

    private static FitExplanation explain(FitAnswers answers) {
        return EXPLAINER.explain(FlagshipFit.scorer().score(answers), null);
    }

    private static FitAnswers all(int pick) {
        return AnswerGenerators.all(pick);
    }

    @Test
    void the_eager_graduate_hears_of_one_deciding_answer_and_one_way_to_change_it() {
        FitExplanation told = explain(FourPeople.answers("cs-grad-eager"));

        assertThat(Objects.requireNonNull(told.deciding()).gate().id()).isEqualTo(id("entry_level"));
        assertThat(told.deciding().words()).isEqualTo("first job");
        assertThat(told.pivotGroups())
                .containsExactly(new PivotGroup(
                        ItemKind.DEAL_BREAKER,
                        1,
                        Verdict.GOOD,
                        List.of(id("entry_level")),
                        false,
                        Use.ADVICE,
                        "under 2 years"));
        assertThat(told.advice()).isEqualTo(told.pivotGroups());
        assertThat(Objects.requireNonNull(told.next().rung()).id()).isEqualTo("junior");
        assertThat(told.next().startPhase()).isEqualTo(1);
        assertThat(told.next().tryIt()).extracting(DayItem::id).containsExactly(id("f3"));
        assertThat(told.open().settling()).isEmpty();
        assertThat(told.solidity()).isEqualTo(Solidity.MEDIUM);
    }

    @Test
    void the_criteria_table_speaks_in_the_persons_own_words() {
        List<CriterionRow> rows = explain(FourPeople.answers("cs-grad-eager")).criteria();

        assertThat(rows)
                .extracting(row -> row.criterion().brief() + " | " + row.words() + " | "
                        + row.mark().words())
                .containsExactly(
                        "DevOps | never | not met",
                        "AppSec | never | not met",
                        "ML | studied | not met",
                        "advanced level | self_learning 3 | met",
                        "entry barrier | evidence 1 | not met",
                        "coding | coding_exp 2 | partly",
                        "about 9 months | 33 to 53 weeks at 12 h | partly",
                        "no programming | coding four | doesn't apply",
                        "entry-level start | first job | applies",
                        "no interest in AI | ai_interest four | doesn't apply");
    }

    @Test
    void what_is_not_answered_reads_as_not_known() {
        List<CriterionRow> rows = explain(FitAnswers.NONE).criteria();

        assertThat(rows).extracting(CriterionRow::mark).containsOnly(Mark.DONT_KNOW, Mark.MAYBE);
        assertThat(rows.get(6).words()).isEqualTo("no hours a week given");
        assertThat(rows.get(7).words()).isEqualTo("can't tell");
    }

    @Test
    void one_met_background_is_enough() {
        FitAnswers answers = all(0).with(id("b_ml"), 3);

        assertThat(explain(answers).backgrounds()).isEqualTo(Mark.MET);
        assertThat(explain(answers.with(id("b_ml"), 2)).backgrounds()).isEqualTo(Mark.PARTLY);
        assertThat(explain(all(0)).backgrounds()).isEqualTo(Mark.NOT_MET);
    }

    @Test
    void the_guides_time_is_met_partly_met_or_not_met() {
        assertThat(Mark.ofWeeks(25, 40, 40)).isEqualTo(Mark.MET);
        assertThat(Mark.ofWeeks(40, 64, 40)).isEqualTo(Mark.PARTLY);
        assertThat(Mark.ofWeeks(41, 66, 40)).isEqualTo(Mark.NOT_MET);
    }

    @Test
    void the_strongest_answers_come_first_and_ties_keep_item_order() {
        Contributions want = explain(FourPeople.answers("senior-devops")).want();

        assertThat(want.strongestFor(3)).extracting(Contribution::part).containsExactly("coding", "t1", "t5");
        assertThat(want.strongestAgainst(3)).isEmpty();
        Contributions ready = explain(FourPeople.answers("senior-devops")).ready();
        assertThat(ready.strongestFor(3))
                .extracting(Contribution::part)
                .containsExactly("backgrounds", "coding_exp", "evidence");
        assertThat(ready.strongestAgainst(3))
                .containsExactly(new Contribution("milestones", Fraction.of(35), Fraction.of(-9, 2)));
    }

    @Test
    void many_steps_of_one_kind_are_told_in_one_line() {
        FitAnswers onTheEdge = all(4);
        for (String item : List.of("t1", "t2", "t3", "t4", "t5", "t6", "f1", "f2", "f3")) {
            onTheEdge = onTheEdge.with(id(item), 3);
        }
        // WANT is (9 x 75 + 2 x 50) / 11 = 70.45: one step down anywhere and it is below 70.
        onTheEdge = onTheEdge.with(id("coding"), 2).with(id("ai_interest"), 2);
        List<PivotGroup> groups = explain(onTheEdge).pivotGroups();

        PivotGroup day = groups.get(2);
        assertThat(groups).hasSize(3);
        assertThat(day.any()).isTrue();
        assertThat(day.items()).hasSize(9);
        assertThat(day.use()).isEqualTo(Use.EDGE);
        assertThat(day.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(day.words()).isNull();
        assertThat(groups.get(0).items()).containsExactly(id("coding"));
    }

    @Test
    void liking_something_better_is_never_advice() {
        // WANT is (75 + 75 + 6 x 50 + 25 + 75 + 50) / 11 = 600/11, one step of one item below 55.
        FitAnswers nearly = all(4).with(id("coding"), 3).with(id("ai_interest"), 3);
        for (String item : List.of("t1", "t2", "t3", "t4", "t5", "t6", "f3")) {
            nearly = nearly.with(id(item), 2);
        }
        nearly = nearly.with(id("f1"), 1).with(id("f2"), 3);
        FitExplanation told = explain(nearly);

        assertThat(told.report().want().point()).isEqualTo(Fraction.of(600, 11));
        assertThat(told.pivotGroups()).isNotEmpty().allMatch(group -> group.use() == Use.PREFERENCE);
        assertThat(told.advice()).isEmpty();
    }

    @Test
    void a_preference_that_rules_the_role_out_names_the_neighbours_that_differ_on_it() {
        FitExplanation told = explain(all(4).with(id("ai_interest"), 0));

        assertThat(told.report().verdict()).isEqualTo(Verdict.NOT);
        assertThat(Objects.requireNonNull(told.deciding()).words()).isEqualTo("skip it");
        assertThat(told.next().neighbours()).extracting(Neighbour::id).containsExactly("near-a");
        assertThat(told.next().startPhase()).isNull();
        assertThat(told.next().rung()).isNull();
        assertThat(told.next().tryIt()).extracting(DayItem::id).containsExactly(id("t1"));
    }

    @Test
    void a_lukewarm_day_names_every_neighbour_of_the_guide_and_a_task_for_each_unsure_item() {
        FitExplanation told = explain(all(2).withCantTell(id("t4")));

        assertThat(told.next().neighbours()).hasSize(3);
        assertThat(told.next().tryIt()).hasSize(9);
        assertThat(told.next().tryIt().get(0).id()).isEqualTo(id("t4"));
    }

    @Test
    void flags_are_questions_and_keep_a_reading_from_being_solid() {
        FitExplanation told = explain(all(2));

        assertThat(told.flags()).extracting(Flag::kind).containsExactly(Flag.Kind.STRAIGHT_LINE);
        assertThat(told.flags().get(0).question())
                .contains("all 9 day items", "\"neutral\"")
                .endsWith("?");
        assertThat(told.report().firm()).isTrue();
        assertThat(told.solidity()).isEqualTo(Solidity.MEDIUM);
        assertThat(explain(all(2).with(id("f3"), 3)).flags()).isEmpty();
        assertThat(explain(all(2).withCantTell(id("f3"))).flags()).isEmpty();
    }

    @Test
    void haste_and_the_guides_contradictions_are_asked_back() {
        FitAnswers answers = all(3).with(id("coding"), 0).with(id("f1"), 2).with(id("coding_exp"), 1);
        FitReport report = FlagshipFit.scorer().score(answers);

        assertThat(EXPLAINER.explain(report, Duration.ofMillis(999)).flags())
                .extracting(Flag::id)
                .containsExactly("haste", "no-code-but-likes-it", "leads-without-code");
        assertThat(EXPLAINER.explain(report, Duration.ofMillis(999)).solidity()).isEqualTo(Solidity.LOW);
        assertThat(EXPLAINER.explain(report, Duration.ofSeconds(1)).flags()).hasSize(2);
    }

    @Test
    void a_firm_full_reading_without_flags_is_solid() {
        assertThat(explain(FourPeople.answers("senior-devops")).solidity()).isEqualTo(Solidity.HIGH);
        assertThat(explain(FourPeople.answers("curious-unsure")).solidity()).isEqualTo(Solidity.LOW);
        assertThat(explain(FitAnswers.NONE).solidity()).isNull();
    }

    @Test
    void open_answers_name_those_that_can_still_move_the_verdict() {
        OpenAnswers open = explain(FourPeople.answers("curious-unsure")).open();

        // READY holds it at LONG at best, so the day items can matter only by falling below: 425/7 with five unknown.
        assertThat(open.range()).isEqualTo(new VerdictRange(Verdict.NOT, Verdict.LONG));
        assertThat(open.settling()).containsExactly(id("coding"), id("t1"), id("t4"), id("f2"));
        assertThat(open.alone().get(0)).isEqualTo(new OpenAnswers.Alone(id("coding"), Verdict.NOT, Verdict.LONG));
    }

    @Test
    void an_unknown_that_cannot_matter_is_not_asked_for() {
        FitAnswers ruledOut =
                all(3).with(id("coding"), 0).withCantTell(id("t1")).withCantTell(id("b_ml"));

        assertThat(explain(ruledOut).open().settling()).isEmpty();
    }

    @Test
    void somebody_who_answered_nothing_is_told_how_many_answers_settle_it() {
        List<ItemId> settling = explain(FitAnswers.NONE).open().settling();

        assertThat(settling).hasSize(23);
    }

    @Test
    void a_strong_match_starts_on_the_roles_own_rung_and_a_long_road_one_below() {
        FitExplanation strong = explain(all(4));
        assertThat(strong.report().verdict()).isEqualTo(Verdict.STRONG);
        assertThat(Objects.requireNonNull(strong.next().rung()).id()).isEqualTo("own");

        FitAnswers beginner = all(4);
        for (ItemId item : beginner.picks().keySet()) {
            boolean ready = item.value().matches("b_.*|m\\d.*|coding_exp|evidence|self_learning");
            beginner = ready ? beginner.with(item, 0) : beginner;
        }
        FitExplanation road = explain(beginner);
        assertThat(road.report().verdict()).isEqualTo(Verdict.LONG);
        assertThat(Objects.requireNonNull(road.next().rung()).id()).isEqualTo("junior");
    }

    @Test
    void several_preferences_in_the_way_name_the_neighbours_of_the_hardest_first() {
        assertThat(explain(all(4).with(id("coding"), 1).with(id("ai_interest"), 0))
                        .next()
                        .neighbours())
                .extracting(Neighbour::id)
                .containsExactly("near-a", "near-c");
        assertThat(explain(all(4).with(id("coding"), 0).with(id("ai_interest"), 1))
                        .next()
                        .neighbours())
                .extracting(Neighbour::id)
                .containsExactly("near-c", "near-a");
    }

    @Test
    void only_items_that_are_unsure_are_to_be_tried_and_the_best_liked_where_none_is() {
        assertThat(explain(all(4)).next().tryIt()).isEmpty();
        assertThat(explain(all(4).with(id("t2"), 2).withCantTell(id("f1")))
                        .next()
                        .tryIt())
                .extracting(DayItem::id)
                .contains(id("f1"))
                .doesNotContain(id("t1"));
        assertThat(explain(all(0).with(id("t1"), 1)).next().tryIt()).hasSize(1);
    }

    /** "Any one of three" is true only where no other answer of the kind could be moved that way. */
    @Test
    void any_answer_of_a_kind_is_said_to_do_where_all_that_can_move_do() {
        SplittableRandom random = new SplittableRandom(29);
        Set<Boolean> seen = new HashSet<>();
        for (int n = 0; n < 600; n++) {
            FitExplanation told = explain(AnswerGenerators.nearThreshold(random));
            for (PivotGroup group : told.pivotGroups()) {
                long movable = FlagshipFit.spec().items().stream()
                        .filter(item -> ItemKind.of(item) == group.kind())
                        .filter(item -> moves(item, told.report().answers().pick(item.id()), group.step()))
                        .count();
                boolean any = group.items().size() > 1 && group.items().size() == movable;
                assertThat(group.any()).isEqualTo(any);
                if (group.items().size() > 1) {
                    seen.add(any);
                }
            }
        }
        assertThat(seen).contains(true);
    }

    private static boolean moves(Item item, @Nullable Integer pick, int step) {
        int last = AnswerWords.options(FlagshipFit.spec(), item).size() - 1;
        return pick != null && (step > 0 ? pick < last : pick > 0);
    }
}
