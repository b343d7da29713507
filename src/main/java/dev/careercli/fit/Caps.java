package dev.careercli.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * The best verdict that deal-breakers, WANT and READY each allow; the lowest decides. A minimum, not a sum, so that
 * no strength can buy off a deal-breaker.
 *
 * @param gates of the deal-breakers, 0 to 4
 * @param want of WANT, 0 to 4
 * @param ready of READY, 0 to 4
 */
public record Caps(int gates, int want, int ready) {
    /** One of the three caps; the name is the letter in JSON. */
    public enum Cap {
        G,
        W,
        R
    }

    public Verdict verdict() {
        return Verdict.ofCap(Math.min(gates, Math.min(want, ready)));
    }

    /** The caps equal to the verdict, in the order G, W, R; none when nothing holds it down. */
    public List<Cap> binding() {
        int level = verdict().cap();
        List<Cap> binding = new ArrayList<>();
        for (Cap cap : Cap.values()) {
            if (level < Verdict.STRONG.cap() && of(cap) == level) {
                binding.add(cap);
            }
        }
        return List.copyOf(binding);
    }

    public int of(Cap cap) {
        return switch (cap) {
            case G -> gates;
            case W -> want;
            case R -> ready;
        };
    }
}
