package dev.careercli.view.fit;

import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.fit.AnswerWords;
import dev.careercli.fit.Comparison.Side;
import java.util.List;
import java.util.function.Predicate;

/** What of a person's answers holds in every career that is compared, and what only in one. */
final class KeepAndGiveUp {
    private final List<Side> sides;

    KeepAndGiveUp(List<Side> sides) {
        this.sides = sides;
    }

    /** What counts in every career and was answered at one of its two best answers, by label. */
    List<String> kept() {
        Side first = sides.get(0);
        return first.career().fit().items().stream()
                .filter(item -> sides.stream().allMatch(s -> asks(s, item)))
                .filter(item -> pick(first, item) >= best(first, item) - 1 && pick(first, item) > 0)
                .map(item -> item.label() + ": " + words(first, item))
                .toList();
    }

    /** What of the day is only in this career and would be liked. */
    List<String> liked(Side side) {
        return own(side, item -> pick(side, item) >= 3);
    }

    /** What of the day is only in this career and would be put up with or avoided. */
    List<String> disliked(Side side) {
        return own(side, item -> pick(side, item) >= 0 && pick(side, item) <= 1);
    }

    /** What would be liked and is only in others. */
    List<String> givenUp(Side side) {
        return sides.stream()
                .filter(other -> !other.equals(side))
                .flatMap(other -> other.career().fit().items().stream()
                        .filter(KeepAndGiveUp::isWish)
                        .filter(item -> !asks(side, item) && pick(other, item) >= 3)
                        .map(Item::label))
                .distinct()
                .toList();
    }

    private List<String> own(Side side, Predicate<Item> wanted) {
        return side.career().fit().items().stream()
                .filter(KeepAndGiveUp::isWish)
                .filter(wanted)
                .filter(item -> sides.stream().noneMatch(other -> !other.equals(side) && asks(other, item)))
                .map(Item::label)
                .toList();
    }

    private static boolean isWish(Item item) {
        return item instanceof DayItem || (item instanceof Gate gate && gate.inWant());
    }

    private static boolean asks(Side side, Item item) {
        return side.career().fit().items().stream()
                .anyMatch(i -> i.id().equals(item.id()) && i.stem().equals(item.stem()));
    }

    private static int pick(Side side, Item item) {
        Integer pick = side.report().answers().pick(item.id());
        return pick == null ? -1 : pick;
    }

    private static int best(Side side, Item item) {
        return AnswerWords.options(side.career().fit(), item).size() - 1;
    }

    private static String words(Side side, Item item) {
        return AnswerWords.of(side.career().fit(), item, pick(side, item));
    }
}
