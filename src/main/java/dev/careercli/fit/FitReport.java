package dev.careercli.fit;

import dev.careercli.content.ItemId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that scoring one set of answers gives; its wording is made elsewhere.
 *
 * @param answers what was scored
 * @param assumed placement items that were not given and that the stop rule filled with 0
 * @param verdict null when there are not enough answers
 * @param range where the unknown answers leave the verdict
 * @param caps null when there is no verdict
 * @param answered how many scored items are answered, assumed ones included
 * @param scored how many items are scored
 * @param pivots every single step of one answer that gives another verdict, in item order
 */
public record FitReport(
        FitAnswers answers,
        SortedSet<ItemId> assumed,
        @Nullable Verdict verdict,
        VerdictRange range,
        Score want,
        Score ready,
        @Nullable Caps caps,
        int answered,
        int scored,
        FitPlan plan,
        List<Pivot> pivots) {
    public FitReport {
        assumed = Collections.unmodifiableSortedSet(new TreeSet<>(assumed));
        pivots = List.copyOf(pivots);
    }

    /** Whether enough was answered for a verdict. */
    public boolean sufficient() {
        return verdict != null;
    }

    /** The caps that hold the verdict down; none when nothing does or when there is no verdict. */
    public List<Caps.Cap> binding() {
        return caps == null ? List.of() : caps.binding();
    }

    /** Whether no single step changes the verdict and no unknown answer can. */
    public boolean firm() {
        return sufficient() && pivots.isEmpty() && range.isOne();
    }
}
