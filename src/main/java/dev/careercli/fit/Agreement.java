package dev.careercli.fit;

import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far two readings of one person agree: all that a program without other people's answers can say about its own
 * reliability.
 *
 * @param both how many items were answered both times
 * @param within how many of these moved by no more than one step
 * @param held whether both times gave the same verdict
 * @param changes what was answered differently, by item id
 */
public record Agreement(
        int both,
        int within,
        boolean held,
        @Nullable Verdict before,
        @Nullable Verdict after,
        List<Change> changes) {
    public Agreement {
        changes = List.copyOf(changes);
    }

    /**
     * An item answered differently.
     *
     * @param before null when it was unknown
     * @param after null when it is unknown
     */
    public record Change(
            ItemId item, @Nullable Integer before, @Nullable Integer after) {}

    /** Empty when the two were scored by different models or guides, since steps then mean different things. */
    public static Optional<Agreement> between(FitResult before, FitResult after) {
        if (!before.model().equals(after.model()) || before.guideRevision() != after.guideRevision()) {
            return Optional.empty();
        }
        SortedSet<ItemId> items = new TreeSet<>(before.answers().picks().keySet());
        items.addAll(after.answers().picks().keySet());
        int both = 0;
        int within = 0;
        List<Change> changes = new ArrayList<>();
        for (ItemId item : items) {
            Integer first = before.answers().pick(item);
            Integer second = after.answers().pick(item);
            if (first != null && second != null) {
                both++;
                within += Math.abs(first - second) <= 1 ? 1 : 0;
            }
            if (first == null || !first.equals(second)) {
                changes.add(new Change(item, first, second));
            }
        }
        boolean held = before.verdict() != null && before.verdict() == after.verdict();
        return Optional.of(new Agreement(both, within, held, before.verdict(), after.verdict(), changes));
    }

    /** The share of answers within one step; empty when no item was answered both times. */
    public Optional<Fraction> share() {
        return both == 0 ? Optional.empty() : Optional.of(Fraction.of(within, both));
    }
}
