package dev.careercli.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Suggestion {
    /** Longer words are no slips of the fingers, and comparing them would take time. */
    private static final int LONGEST = 64;

    private static final int MOST_EDITS = 3;

    private Suggestion() {}

    /**
     * The nearest known word, whatever the case and the hyphens: one that is at most a third of its letters away, and
     * never more than three, or one that begins with three or more letters that were typed.
     *
     * @return empty when none is near; of two equally near ones the first in alphabetical order
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = fold(typed);
        if (wanted.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, Math.min(MOST_EDITS, (wanted.length() + 1) / 3));
        return known.stream()
                .filter(k -> isNear(wanted, fold(k), limit))
                .min(Comparator.<String>comparingInt(k -> EditDistance.of(wanted, fold(k), LONGEST))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String wanted, String known, int limit) {
        return EditDistance.of(wanted, known, limit) <= limit || (wanted.length() >= 3 && known.startsWith(wanted));
    }

    /** "Did you mean 'X'?", or the words there are. */
    public static String advice(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(k -> "Did you mean '" + k + "'?")
                .orElseGet(() -> "There are: " + String.join(", ", known) + ".");
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
