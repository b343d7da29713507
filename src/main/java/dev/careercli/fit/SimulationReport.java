package dev.careercli.fit;

import dev.careercli.content.Career.Criterion;
import dev.careercli.content.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What trying a guide on made-up people showed.
 *
 * @param people the reports of the reference people, in order of name
 * @param count random answer sets
 * @param verdicts how many of these got each verdict
 * @param withoutVerdict how many of these had too few answers
 * @param pivots in how many answer sets of all kinds a single step of an item changes the verdict; items that never do
 *     are missing
 * @param dead items no answer to which changed a score, a verdict or a plan
 * @param unreachable verdicts that no answers give
 * @param unmet marks that no answers give to a criterion
 */
public record SimulationReport(
        Map<String, FitReport> people,
        int count,
        Map<Verdict, Integer> verdicts,
        int withoutVerdict,
        SortedMap<ItemId, Integer> pivots,
        List<ItemId> dead,
        Set<Verdict> unreachable,
        Map<Criterion, Set<Mark>> unmet) {
    public SimulationReport {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
        pivots = Collections.unmodifiableSortedMap(new TreeMap<>(pivots));
        dead = List.copyOf(dead);
        unmet = Collections.unmodifiableMap(new LinkedHashMap<>(unmet));
    }

    /** Whether every verdict can be reached, which a guide has to allow. */
    public boolean everyVerdictReachable() {
        return unreachable.isEmpty();
    }
}
