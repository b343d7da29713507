package dev.careercli.fit;

import dev.careercli.content.ItemId;

/**
 * One answer moved by one step that gives another verdict.
 *
 * @param step -1 or 1
 * @param verdict the verdict it gives
 */
public record Pivot(ItemId item, int step, Verdict verdict) {
    public Pivot {
        if (Math.abs(step) != 1) {
            throw new IllegalArgumentException("a step is -1 or 1, not " + step);
        }
    }
}
