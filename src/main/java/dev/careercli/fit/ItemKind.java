package dev.careercli.fit;

import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Requirement;

/** The five groups in which items are asked. */
public enum ItemKind {
    DEAL_BREAKER,
    DAY,
    BACKGROUND,
    REQUIREMENT,
    MILESTONE;

    public static ItemKind of(Item item) {
        if (item instanceof Gate) {
            return DEAL_BREAKER;
        }
        if (item instanceof DayItem) {
            return DAY;
        }
        if (item instanceof Background) {
            return BACKGROUND;
        }
        return item instanceof Requirement ? REQUIREMENT : MILESTONE;
    }

    /** Whether the item asks what a person likes; nobody is advised to like something better. */
    public static boolean isPreference(Item item) {
        return item instanceof DayItem || (item instanceof Gate gate && gate.inWant());
    }
}
