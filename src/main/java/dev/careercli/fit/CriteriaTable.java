package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Criterion;
import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.CriterionId;
import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every criterion of the guide once, in the guide's order, with the answer that speaks to it. */
final class CriteriaTable {
    private final Career career;
    private final ItemIndex items;
    private final Scoring scoring;

    CriteriaTable(Career career, ItemIndex items, Scoring scoring) {
        this.career = career;
        this.items = items;
        this.scoring = scoring;
    }

    List<CriterionRow> rows(Picks picks, FitPlan plan) {
        return career.criteria().stream().map(c -> row(c, picks, plan)).toList();
    }

    private CriterionRow row(Criterion criterion, Picks picks, FitPlan plan) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.item(i);
            if (criterion.id().equals(criterionOf(item))) {
                Integer pick = picks.known(i) ? picks.get(i) : null;
                Mark mark = item instanceof Gate gate
                        ? Mark.ofEffect(effect(gate, pick))
                        : Mark.ofPoints(pick == null ? null : scoring.points(i, picks));
                return new CriterionRow(criterion, item.id(), AnswerWords.of(career.fit(), item, pick), mark);
            }
        }
        // The one requirement that no item asks about is the time: the plan answers it.
        return criterion.group() == CriterionGroup.REQUIRES
                ? time(criterion, plan)
                : new CriterionRow(criterion, null, "not asked", Mark.DONT_KNOW);
    }

    private CriterionRow time(Criterion criterion, FitPlan plan) {
        Mark mark =
                Mark.ofWeeks(plan.weeksLow(), plan.weeksHigh(), career.roadmap().weeks());
        String words = mark == Mark.DONT_KNOW
                ? "no hours a week given"
                : plan.weeksLow() + " to " + plan.weeksHigh() + " weeks at " + plan.hoursPerWeek() + " h";
        return new CriterionRow(criterion, null, words, mark);
    }

    private static @Nullable GateEffect effect(Gate gate, @Nullable Integer pick) {
        return pick == null ? null : gate.options().get(pick).effect();
    }

    static @Nullable CriterionId criterionOf(Item item) {
        if (item instanceof Gate gate) {
            return gate.criterion();
        }
        if (item instanceof Background background) {
            return background.criterion();
        }
        return item instanceof Requirement requirement ? requirement.criterion() : null;
    }

    /** The best of the great-fit criteria, since any one of them is enough. */
    static Mark bestBackground(List<CriterionRow> rows) {
        List<Mark> marks = rows.stream()
                .filter(row -> row.criterion().group() == CriterionGroup.GREAT_FIT)
                .map(CriterionRow::mark)
                .toList();
        for (Mark mark : List.of(Mark.MET, Mark.PARTLY, Mark.NOT_MET)) {
            if (marks.contains(mark)) {
                return mark;
            }
        }
        return Mark.DONT_KNOW;
    }
}
