package dev.careercli.content.load;

import dev.careercli.content.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class Suggestion {
    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * The candidate nearest to a word, by edit distance with swaps of neighbours (optimal string alignment); empty when
     * more than a third of the word would have to change.
     */
    public static Optional<String> of(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = fold(word);
        int allowed = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .filter(c -> EditDistance.of(wanted, fold(c), allowed) <= allowed)
                .min(Comparator.<String>comparingInt(c -> EditDistance.of(wanted, fold(c), allowed))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
