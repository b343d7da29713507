package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.Bound;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.FitSpec.Requirement;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The items of a guide by number, and which of them count where. */
final class ItemIndex {
    private final List<Item> items;
    private final Map<ItemId, Integer> numbers = new TreeMap<>();
    private final int[] lastOption;
    private final List<Integer> want;
    private final List<ReadyPart> readyParts;
    private final List<Integer> ready;
    private final List<Integer> gates;
    private final List<Integer> scored;

    ItemIndex(FitSpec spec) {
        items = spec.items();
        lastOption = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).id(), i);
            lastOption[i] = AnswerWords.options(spec, items.get(i)).size() - 1;
        }
        gates = where(item -> item instanceof Gate);
        want = where(item -> item instanceof DayItem || (item instanceof Gate gate && gate.inWant()));
        readyParts = readyParts(spec);
        ready = readyParts.stream()
                .flatMap(part -> part.items().stream())
                .sorted()
                .toList();
        scored = IntStream.range(0, items.size())
                .filter(i -> gates.contains(i) || want.contains(i) || ready.contains(i))
                .boxed()
                .toList();
    }

    private List<ReadyPart> readyParts(FitSpec spec) {
        List<ReadyPart> parts = new ArrayList<>();
        parts.add(new ReadyPart(
                ReadyPart.BACKGROUNDS, spec.weights().backgrounds(), where(item -> item instanceof Background)));
        parts.add(new ReadyPart(
                ReadyPart.MILESTONES, spec.weights().milestones(), where(item -> item instanceof Placement)));
        for (Requirement requirement : spec.requirements()) {
            parts.add(new ReadyPart(requirement.id().value(), requirement.weight(), List.of(number(requirement.id()))));
        }
        // A part without weight counts nowhere, also not among the answers that a verdict needs.
        parts.removeIf(part -> part.weight() == 0);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no part of READY has a weight");
        }
        return List.copyOf(parts);
    }

    private List<Integer> where(Predicate<Item> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(items.get(i)))
                .boxed()
                .toList();
    }

    /**
     * The answers in item order, with the stop rule applied: a placement item that was not given is 0 when the answer
     * before it says so.
     *
     * @throws IllegalArgumentException when an answer names no item or no option of it
     */
    Picks picks(FitAnswers answers) {
        answers.cantTell().forEach(this::number);
        Picks picks = Picks.unknown(items.size());
        for (Map.Entry<ItemId, Integer> answer : answers.picks().entrySet()) {
            int item = number(answer.getKey());
            if (answer.getValue() > lastOption[item]) {
                throw new IllegalArgumentException(
                        "the answer to " + answer.getKey() + " is above its last option, " + lastOption[item]);
            }
            picks = picks.with(item, answer.getValue());
        }
        for (int i = 0; i < items.size(); i++) {
            if (stopRuleFills(i, answers, picks)) {
                picks = picks.with(i, 0);
            }
        }
        return picks;
    }

    /** The items that the stop rule filled with 0, in no other order than that of their ids. */
    SortedSet<ItemId> assumed(FitAnswers answers) {
        Picks picks = picks(answers);
        SortedSet<ItemId> filled = new TreeSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (stopRuleFills(i, answers, picks)) {
                filled.add(items.get(i).id());
            }
        }
        return filled;
    }

    private boolean stopRuleFills(int item, FitAnswers answers, Picks picks) {
        return items.get(item) instanceof Placement placement
                && placement.skip() != null
                && !answers.given(placement.id())
                && holds(placement.skip(), picks);
    }

    boolean holds(Bound bound, Picks picks) {
        int item = number(bound.item());
        return picks.known(item) && picks.get(item) >= bound.atLeast() && picks.get(item) <= bound.atMost();
    }

    int size() {
        return items.size();
    }

    Item item(int number) {
        return items.get(number);
    }

    int number(ItemId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no fit item '" + id + "'");
        }
        return number;
    }

    int lastOption(int item) {
        return lastOption[item];
    }

    /** Numbers of the items in WANT. */
    List<Integer> want() {
        return want;
    }

    /** The parts of READY that have a weight. */
    List<ReadyPart> readyParts() {
        return readyParts;
    }

    /** Numbers of the items in READY. */
    List<Integer> ready() {
        return ready;
    }

    List<Integer> gates() {
        return gates;
    }

    /** Numbers of all items that a verdict can depend on. */
    List<Integer> scored() {
        return scored;
    }
}
