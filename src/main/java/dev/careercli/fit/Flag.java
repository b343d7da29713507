package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Contradiction;
import dev.careercli.content.FitSpec.DayItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the answers that is asked back, never scored.
 *
 * @param id {@code straight-line}, {@code haste}, or the id of the guide's contradiction
 */
public record Flag(Kind kind, String id, String question) {
    private static final Duration HASTE = Duration.ofSeconds(1);

    /** Why it is asked. */
    public enum Kind {
        STRAIGHT_LINE,
        HASTE,
        CONTRADICTION
    }

    /**
     * The flags of some answers.
     *
     * @param medianTime between an item's question and its answer; null when it was not measured
     */
    static List<Flag> of(FitSpec spec, ItemIndex items, Picks picks, @Nullable Duration medianTime) {
        List<Flag> flags = new ArrayList<>();
        List<DayItem> day = spec.preview();
        int first = items.number(day.get(0).id());
        if (picks.known(first) && day.stream().allMatch(item -> same(items.number(item.id()), first, picks))) {
            String words = AnswerWords.of(spec, day.get(0), picks.get(first));
            flags.add(new Flag(
                    Kind.STRAIGHT_LINE,
                    "straight-line",
                    "You gave all " + day.size() + " day items the same answer, \"" + words
                            + "\". Are they really alike to you?"));
        }
        if (medianTime != null && medianTime.compareTo(HASTE) < 0) {
            flags.add(new Flag(
                    Kind.HASTE, "haste", "Half of the items took you under a second each. Would you read them again?"));
        }
        for (Contradiction contradiction : spec.contradictions()) {
            if (contradiction.when().stream().allMatch(bound -> items.holds(bound, picks))) {
                flags.add(new Flag(Kind.CONTRADICTION, contradiction.id(), contradiction.question()));
            }
        }
        return List.copyOf(flags);
    }

    private static boolean same(int item, int other, Picks picks) {
        return picks.known(item) && picks.get(item) == picks.get(other);
    }
}
