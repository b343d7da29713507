package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pivots shown in one line: same kind of item, same direction, same verdict. Every deal-breaker has its own.
 *
 * @param items in item order
 * @param any whether the group holds every answered item of its kind that can move that way, two or more: "any one"
 * @param words the answer that the step reaches; null when the group has several items
 */
public record PivotGroup(
        ItemKind kind,
        int step,
        Verdict verdict,
        List<ItemId> items,
        boolean any,
        Use use,
        @Nullable String words) {
    /** How a group may be shown. */
    public enum Use {
        /** Upward, and in the person's hands: experience or situation. */
        ADVICE,
        /** Upward, but a preference: a fact about the reading, never advice. */
        PREFERENCE,
        /** Downward: how close the reading is to the next one. */
        EDGE
    }

    public PivotGroup {
        items = List.copyOf(items);
    }

    private record Key(
            ItemKind kind,
            int step,
            Verdict verdict,
            @Nullable ItemId gate) {}

    static List<PivotGroup> of(List<Pivot> pivots, FitSpec spec, ItemIndex items, Picks picks) {
        Map<Key, List<ItemId>> groups = new LinkedHashMap<>();
        for (Pivot pivot : pivots) {
            ItemKind kind = ItemKind.of(items.item(items.number(pivot.item())));
            ItemId gate = kind == ItemKind.DEAL_BREAKER ? pivot.item() : null;
            groups.computeIfAbsent(new Key(kind, pivot.step(), pivot.verdict(), gate), key -> new ArrayList<>())
                    .add(pivot.item());
        }
        List<PivotGroup> result = new ArrayList<>();
        groups.forEach((key, members) -> result.add(group(key, members, spec, items, picks)));
        return List.copyOf(result);
    }

    private static PivotGroup group(Key key, List<ItemId> members, FitSpec spec, ItemIndex items, Picks picks) {
        int first = items.number(members.get(0));
        Item item = items.item(first);
        boolean any = members.size() > 1 && members.size() == movable(key, items, picks);
        String words = members.size() == 1 ? AnswerWords.of(spec, item, picks.get(first) + key.step) : null;
        Use use = Use.EDGE;
        if (key.step > 0) {
            use = ItemKind.isPreference(item) ? Use.PREFERENCE : Use.ADVICE;
        }
        return new PivotGroup(key.kind, key.step, key.verdict, members, any, use, words);
    }

    private static int movable(Key key, ItemIndex items, Picks picks) {
        return (int) items.scored().stream()
                .filter(i -> ItemKind.of(items.item(i)) == key.kind && picks.known(i))
                .filter(i -> key.step > 0 ? picks.get(i) < items.lastOption(i) : picks.get(i) > 0)
                .count();
    }
}
