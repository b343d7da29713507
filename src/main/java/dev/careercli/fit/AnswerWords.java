package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateOption;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person's own words: the text of the option chosen. */
public final class AnswerWords {
    /** The last choice of every item that is not a day item. */
    public static final String CANT_TELL = "can't tell";

    private AnswerWords() {}

    /** The answers of an item, worst for the role to best, without "can't tell". */
    public static List<String> options(FitSpec spec, Item item) {
        if (item instanceof Gate gate) {
            return gate.options().stream().map(GateOption::text).toList();
        }
        if (item instanceof Requirement requirement) {
            return requirement.options();
        }
        return item instanceof DayItem ? spec.scale() : spec.anchors();
    }

    /** The words for "can't tell" of an item. */
    public static String unknown(FitSpec spec, Item item) {
        return item instanceof DayItem ? spec.scaleUnknown() : CANT_TELL;
    }

    /**
     * The words of an answer.
     *
     * @param pick the option chosen; null when unknown
     */
    public static String of(FitSpec spec, Item item, @Nullable Integer pick) {
        return pick == null ? unknown(spec, item) : options(spec, item).get(pick);
    }
}
