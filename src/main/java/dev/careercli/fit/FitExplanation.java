package dev.careercli.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reading is what it is, what would change it and what to do now.
 *
 * @param deciding the one answer that decides; null when there is none or more than one
 * @param criteria every criterion of the guide once, in the guide's order
 * @param backgrounds the mark of the backgrounds together: any one that is met is enough
 * @param pivotGroups the pivots as they are shown, in item order
 * @param flags asked back, never scored
 * @param solidity null when there is no verdict
 */
public record FitExplanation(
        FitReport report,
        @Nullable DecidingAnswer deciding,
        List<CriterionRow> criteria,
        Mark backgrounds,
        Contributions want,
        Contributions ready,
        List<PivotGroup> pivotGroups,
        OpenAnswers open,
        List<Flag> flags,
        @Nullable Solidity solidity,
        NextSteps next) {
    public FitExplanation {
        criteria = List.copyOf(criteria);
        pivotGroups = List.copyOf(pivotGroups);
        flags = List.copyOf(flags);
    }

    /** The pivots that may be shown as advice: upward, and no preference. */
    public List<PivotGroup> advice() {
        return pivotGroups.stream()
                .filter(group -> group.use() == PivotGroup.Use.ADVICE)
                .toList();
    }
}
