package dev.careercli.fit;

import java.util.Arrays;

/** The answers as numbers in item order, after the stop rule; what scoring works on. */
final class Picks {
    private static final int UNKNOWN = -1;

    private final int[] picks;

    private Picks(int[] picks) {
        this.picks = picks;
    }

    static Picks unknown(int items) {
        int[] none = new int[items];
        Arrays.fill(none, UNKNOWN);
        return new Picks(none);
    }

    boolean known(int item) {
        return picks[item] != UNKNOWN;
    }

    int get(int item) {
        if (!known(item)) {
            throw new IllegalStateException("item " + item + " was not answered");
        }
        return picks[item];
    }

    Picks with(int item, int pick) {
        int[] changed = picks.clone();
        changed[item] = pick;
        return new Picks(changed);
    }

    /** These picks with every unknown item at its worst answer. */
    Picks worst() {
        return new Picks(Arrays.stream(picks).map(p -> p == UNKNOWN ? 0 : p).toArray());
    }

    /** These picks with every unknown item at its best answer. */
    Picks best(ItemIndex items) {
        int[] filled = picks.clone();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] == UNKNOWN) {
                filled[i] = items.lastOption(i);
            }
        }
        return new Picks(filled);
    }
}
