package dev.careercli.fit;

import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** WANT, READY and the three caps of one set of picks; everything else is built on these. */
final class Scoring {
    /** Items have three to five options, so points are whole in thirds. */
    private static final int THIRDS = 3;

    private final ItemIndex items;

    Scoring(ItemIndex items) {
        this.items = items;
    }

    /** The points of an answer, 0 to 100 in even steps. */
    Fraction points(int item, Picks picks) {
        return Fraction.of(pointsInThirds(item, picks), THIRDS);
    }

    private int pointsInThirds(int item, Picks picks) {
        return THIRDS * 100 * picks.get(item) / items.lastOption(item);
    }

    /** Mean points of the day items and of the deal-breakers that count here; null when none is known. */
    @Nullable
    Fraction want(Picks picks) {
        return mean(items.want(), picks);
    }

    /** The weighted mean of the known parts; null when none is known. */
    @Nullable
    Fraction ready(Picks picks) {
        Fraction sum = Fraction.ZERO;
        int weight = 0;
        for (ReadyPart part : items.readyParts()) {
            Fraction value = value(part, picks);
            if (value != null) {
                sum = sum.plus(value.times(part.weight()));
                weight += part.weight();
            }
        }
        return weight == 0 ? null : sum.dividedBy(weight);
    }

    /** The value of one part of READY, 0 to 100; null when none of its items is known. */
    @Nullable
    Fraction value(ReadyPart part, Picks picks) {
        return part.isBackgrounds() ? backgrounds(part.items(), picks) : mean(part.items(), picks);
    }

    /** The best background plus a fifth of the second best, rounded down, at most 100: any one is enough. */
    private @Nullable Fraction backgrounds(List<Integer> backgrounds, Picks picks) {
        int best = -1;
        int second = 0;
        for (int item : backgrounds) {
            if (picks.known(item)) {
                int points = pointsInThirds(item, picks) / THIRDS;
                second = Math.max(second, Math.min(best, points));
                best = Math.max(best, points);
            }
        }
        return best < 0 ? null : Fraction.of(Math.min(100, best + second / 5));
    }

    private @Nullable Fraction mean(List<Integer> group, Picks picks) {
        int thirds = 0;
        int known = 0;
        for (int item : group) {
            if (picks.known(item)) {
                thirds += pointsInThirds(item, picks);
                known++;
            }
        }
        return known == 0 ? null : Fraction.of(thirds, (long) THIRDS * known);
    }

    /**
     * The caps of picks that are enough for a verdict.
     *
     * @throws NullPointerException when nothing of WANT or of READY is known
     */
    Caps caps(Picks picks) {
        int gates = Verdict.STRONG.cap();
        for (int gate : items.gates()) {
            gates = Math.min(gates, gateCap(gate, picks));
        }
        return new Caps(
                gates,
                FitModel.wantCap(Objects.requireNonNull(want(picks))),
                FitModel.readyCap(Objects.requireNonNull(ready(picks))));
    }

    int gateCap(int item, Picks picks) {
        Gate gate = (Gate) items.item(item);
        GateEffect effect =
                picks.known(item) ? gate.options().get(picks.get(item)).effect() : null;
        return FitModel.gateCap(gate.kind(), effect);
    }

    Verdict verdict(Picks picks) {
        return caps(picks).verdict();
    }

    VerdictRange range(Picks picks) {
        return new VerdictRange(verdict(picks.worst()), verdict(picks.best(items)));
    }

    /**
     * Whether enough is answered for a verdict: 70 percent of the scored items, half of the items of WANT and half of
     * those of READY, and at most one deal-breaker unknown.
     */
    boolean sufficient(Picks picks) {
        return shortage(picks) == 0;
    }

    /** How many conditions' worth of answers are missing for a verdict; 0 when there is one. */
    int shortage(Picks picks) {
        int scored = items.scored().size();
        int enough = ceilDiv(FitModel.ENOUGH_PERCENT * scored, 100);
        int want = ceilDiv(items.want().size(), 2);
        int ready = ceilDiv(items.ready().size(), 2);
        int gates = items.gates().size() - 1;
        return Math.max(0, enough - known(items.scored(), picks))
                + Math.max(0, want - known(items.want(), picks))
                + Math.max(0, ready - known(items.ready(), picks))
                + Math.max(0, gates - known(items.gates(), picks));
    }

    int known(List<Integer> group, Picks picks) {
        return (int) group.stream().filter(picks::known).count();
    }

    private static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }
}
