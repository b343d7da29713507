package dev.careercli.fit;

import dev.careercli.content.ItemId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person said. An item is picked, said to be unknown, or not given at all; the last two score alike, except that
 * only an item not given can be filled by the stop rule.
 *
 * @param picks the option chosen of each picked item, 0 (worst for the role) to 4
 * @param cantTell items answered with "can't tell"
 * @param hoursPerWeek 0 to 60; 0 means that no weeks are worked out
 */
public record FitAnswers(SortedMap<ItemId, Integer> picks, SortedSet<ItemId> cantTell, int hoursPerWeek) {
    public static final FitAnswers NONE = of(Map.of(), Set.of(), 0);

    public FitAnswers {
        picks = Collections.unmodifiableSortedMap(new TreeMap<>(picks));
        cantTell = Collections.unmodifiableSortedSet(new TreeSet<>(cantTell));
        picks.forEach((item, pick) -> {
            if (pick < 0 || pick > 4) {
                throw new IllegalArgumentException("the answer to " + item + " is " + pick + ", not 0 to 4");
            }
        });
        if (!Collections.disjoint(picks.keySet(), cantTell)) {
            throw new IllegalArgumentException("an item is both picked and unknown");
        }
        if (hoursPerWeek < 0 || hoursPerWeek > FitModel.MAX_HOURS) {
            throw new IllegalArgumentException(
                    "hours per week are " + hoursPerWeek + ", not 0 to " + FitModel.MAX_HOURS);
        }
    }

    public static FitAnswers of(Map<ItemId, Integer> picks, Set<ItemId> cantTell, int hoursPerWeek) {
        return new FitAnswers(new TreeMap<>(picks), new TreeSet<>(cantTell), hoursPerWeek);
    }

    /** The option chosen; null when unknown or not given. */
    public @Nullable Integer pick(ItemId item) {
        return picks.get(item);
    }

    /** Whether the person said anything about the item, "can't tell" included. */
    public boolean given(ItemId item) {
        return picks.containsKey(item) || cantTell.contains(item);
    }

    /** These answers with one item picked. */
    public FitAnswers with(ItemId item, int pick) {
        SortedMap<ItemId, Integer> more = new TreeMap<>(picks);
        more.put(item, pick);
        SortedSet<ItemId> open = new TreeSet<>(cantTell);
        open.remove(item);
        return new FitAnswers(more, open, hoursPerWeek);
    }

    /** These answers with one item said to be unknown. */
    public FitAnswers withCantTell(ItemId item) {
        SortedSet<ItemId> open = new TreeSet<>(cantTell);
        open.add(item);
        return new FitAnswers(without(item).picks, open, hoursPerWeek);
    }

    /** These answers with one item not given. */
    public FitAnswers without(ItemId item) {
        SortedMap<ItemId, Integer> fewer = new TreeMap<>(picks);
        fewer.remove(item);
        SortedSet<ItemId> open = new TreeSet<>(cantTell);
        open.remove(item);
        return new FitAnswers(fewer, open, hoursPerWeek);
    }

    public FitAnswers withHours(int hours) {
        return new FitAnswers(picks, cantTell, hours);
    }
}
