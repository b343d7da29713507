package dev.careercli.quiz.session;

import dev.careercli.content.KeyPointId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question that is forgotten again and again, and the key point that keeps it from being held. */
public final class Leech {
    /** Number of lapses at which the first notice appears. */
    public static final int THRESHOLD = 8;

    /** Further lapses until the next notice: half the threshold, as in Anki. */
    public static final int EVERY = 4;

    private Leech() {}

    /** Whether this number of lapses calls for a notice: 8, 12, 16 and so on. */
    public static boolean isToldAt(int lapses) {
        return lapses >= THRESHOLD && (lapses - THRESHOLD) % EVERY == 0;
    }

    /**
     * The key point missed most often; of several, the one missed last.
     *
     * @param missed the points missed in each answer, oldest first
     */
    public static Optional<KeyPointId> mostMissed(List<? extends Collection<KeyPointId>> missed) {
        Map<KeyPointId, Integer> counts = new HashMap<>();
        KeyPointId most = null;
        for (Collection<KeyPointId> points : missed) {
            for (KeyPointId point : points) {
                int count = counts.merge(point, 1, Integer::sum);
                if (most == null || count >= counts.getOrDefault(most, 0)) {
                    most = point;
                }
            }
        }
        return Optional.ofNullable(most);
    }
}
