package dev.careercli.schedule;

import java.nio.charset.StandardCharsets;

/**
 * Spreads the intervals of cards that were learned together. The spread of a card is fixed by its id and the number of
 * its reviews, so that the date shown before an answer is the date that is stored, undo and redo give the same day, and
 * a journal folds to the same dates anywhere. All four ratings share one draw.
 *
 * <p>Ranges: Anki's. Generator: FNV-1a (64 bits) over the UTF-8 bytes of the id, plus the number of reviews times the
 * SplitMix64 increment, finished by SplitMix64 (Steele, Lea and Flood, 2014); the upper 53 bits are the fraction.
 */
public final class Fuzz {
    private static final double SHORTEST = 2.5;

    private Fuzz() {}

    /** The whole days among which an interval may fall, both included. */
    public record Bounds(int low, int high) {}

    /**
     * The range of an interval: a day either way, plus 15 % of its part between 2.5 and 7 days, 10 % between 7 and 20,
     * and 5 % above. An interval that grows never falls to the elapsed days.
     *
     * @param interval whole days before the spread, above 2
     * @param elapsedDays days since the last review
     */
    public static Bounds bounds(int interval, int elapsedDays, int maximumInterval) {
        double delta = 1
                + 0.15 * overlap(interval, 2.5, 7)
                + 0.10 * overlap(interval, 7, 20)
                + 0.05 * overlap(interval, 20, 1e9);
        int centre = Math.min(interval, maximumInterval);
        int low = Math.max(2, (int) Math.round(centre - delta));
        int high = Math.min((int) Math.round(centre + delta), maximumInterval);
        if (centre > elapsedDays) {
            low = Math.max(low, elapsedDays + 1);
        }
        return new Bounds(Math.min(low, high), high);
    }

    /**
     * The interval after the spread; below 2.5 days it stays as it is.
     *
     * @param draw uniform in [0, 1), see {@link #draw}
     */
    public static int spread(int interval, int elapsedDays, int maximumInterval, double draw) {
        if (interval < SHORTEST) {
            return interval;
        }
        Bounds bounds = bounds(interval, elapsedDays, maximumInterval);
        // A draw just below 1 rounds up to one day too many.
        return Math.min(bounds.low() + (int) (draw * (bounds.high() - bounds.low() + 1)), bounds.high());
    }

    /** The draw of a card at a number of reviews, in [0, 1). */
    public static double draw(String cardId, int reviews) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : cardId.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        long z = hash + (reviews + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double overlap(double interval, double from, double to) {
        return Math.max(Math.min(interval, to) - from, 0);
    }
}
