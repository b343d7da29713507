package dev.careercli.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The contributions to one score, in item order; they add up exactly to the score less 50. */
public record Contributions(List<Contribution> all) {
    private static final Fraction MIDDLE = Fraction.of(50);

    public Contributions {
        all = List.copyOf(all);
    }

    static Contributions toWant(ItemIndex items, Scoring scoring, Picks picks) {
        List<Integer> known = items.want().stream().filter(picks::known).toList();
        return new Contributions(known.stream()
                .map(item -> {
                    Fraction points = scoring.points(item, picks);
                    Fraction amount = points.minus(MIDDLE).dividedBy(known.size());
                    return new Contribution(items.item(item).id().value(), points, amount);
                })
                .toList());
    }

    static Contributions toReady(ItemIndex items, Scoring scoring, Picks picks) {
        int weight = 0;
        for (ReadyPart part : items.readyParts()) {
            weight += scoring.value(part, picks) == null ? 0 : part.weight();
        }
        List<Contribution> all = new ArrayList<>();
        for (ReadyPart part : items.readyParts()) {
            Fraction value = scoring.value(part, picks);
            if (value != null) {
                Fraction amount = value.minus(MIDDLE).times(part.weight()).dividedBy(weight);
                all.add(new Contribution(part.name(), value, amount));
            }
        }
        return new Contributions(all);
    }

    public Fraction sum() {
        return all.stream().map(Contribution::amount).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** At most {@code count} that raise the score, strongest first; ties keep item order. */
    public List<Contribution> strongestFor(int count) {
        return all.stream()
                .filter(c -> c.amount().sign() > 0)
                .sorted(Comparator.comparing(Contribution::amount).reversed())
                .limit(count)
                .toList();
    }

    /** At most {@code count} that lower the score, strongest first; ties keep item order. */
    public List<Contribution> strongestAgainst(int count) {
        return all.stream()
                .filter(c -> c.amount().sign() < 0)
                .sorted(Comparator.comparing(Contribution::amount))
                .limit(count)
                .toList();
    }
}
