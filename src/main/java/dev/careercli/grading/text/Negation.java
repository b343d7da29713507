package dev.careercli.grading.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds which words of a text are denied: "is not linearly separable", "never gives orders", "without a check". */
final class Negation {
    /** A negator reaches this many words forward, and no further than its clause. */
    private static final int REACH = 5;

    private static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "nobody",
            "nowhere",
            "hardly",
            "lack",
            "lacks",
            "lacking",
            "fails",
            "fail",
            "failed",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "doesnt",
            "dont",
            "didnt",
            "cant",
            "wont",
            "wouldnt",
            "shouldnt",
            "couldnt",
            "hasnt",
            "havent",
            "unable",
            "instead",
            "incorrect",
            "wrong",
            "false",
            "untrue",
            "impossible");

    private Negation() {}

    static boolean negator(String word) {
        return NEGATORS.contains(word);
    }

    /** The indexes of the words within a negator's reach. "Not only" and "no longer just" deny nothing. */
    static BitSet denied(List<Word> words, BitSet clauseStarts) {
        BitSet denied = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (!negator(words.get(i).lower()) || followedByOnly(words, i)) {
                continue;
            }
            for (int j = i + 1; j < words.size() && j <= i + REACH && !clauseStarts.get(j); j++) {
                denied.flip(j);
            }
        }
        return denied;
    }

    private static boolean followedByOnly(List<Word> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        String next = words.get(i + 1).lower();
        return next.equals("only") || next.equals("just") || next.equals("merely") || next.equals("necessarily");
    }
}
