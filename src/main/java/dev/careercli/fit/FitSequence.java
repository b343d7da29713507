package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Bound;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the fit quiz asks: every scored item, then the hours a week. Items that an earlier answer makes
 * needless are skipped unless the person wants them asked.
 */
public final class FitSequence {
    /** Stands for the question on hours a week, in answers files and in the journal. */
    public static final ItemId HOURS = new ItemId("hours_per_week");

    private final List<Item> items;

    public FitSequence(FitSpec spec) {
        this.items = spec.items();
    }

    /** How many questions there are, the hours included. */
    public int count() {
        return items.size() + 1;
    }

    public List<Item> items() {
        return items;
    }

    /** The item at a place, from 0; null for the last place, the hours. */
    public @Nullable Item at(int place) {
        return place == items.size() ? null : items.get(place);
    }

    /** Whether the stop rule passes over the item at this place. */
    public boolean skipped(int place, FitAnswers answers) {
        if (!(at(place) instanceof Placement placement) || answers.given(placement.id())) {
            return false;
        }
        Bound skip = placement.skip();
        Integer pick = skip == null ? null : answers.pick(skip.item());
        return skip != null && pick != null && pick >= skip.atLeast() && pick <= skip.atMost();
    }

    /** Items that the stop rule passes over now. */
    public List<Item> skippedItems(FitAnswers answers) {
        List<Item> skipped = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (skipped(place, answers)) {
                skipped.add(items.get(place));
            }
        }
        return List.copyOf(skipped);
    }

    /** The first place from {@code from} on that is open: neither answered nor skipped. */
    public int nextOpen(int from, FitAnswers answers) {
        for (int place = from; place < items.size(); place++) {
            if (!answers.given(items.get(place).id()) && !skipped(place, answers)) {
                return place;
            }
        }
        return items.size();
    }

    /** The place before this one that was asked; 0 where there is none. */
    public int before(int place, FitAnswers answers) {
        for (int back = place - 1; back >= 0; back--) {
            if (!skipped(back, answers)) {
                return back;
            }
        }
        return 0;
    }
}
