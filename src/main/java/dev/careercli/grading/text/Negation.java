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

    private static final Set<String> PLAIN = Set.of(
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
            "neednt",
            "unable",
            "lacks",
            "lack");

    /** After a negator these deny nothing: "not only". */
    private static final Set<String> HARMLESS = Set.of("only", "just", "merely", "necessarily", "least");

    /** After "no" these deny nothing: "no doubt". */
    private static final Set<String> AFTER_NO = Set.of("doubt", "matter", "wonder");

    /** Between a negator and "than" these set a bound: "no more than two". */
    private static final Set<String> BOUNDS = Set.of(
            "more", "less", "fewer", "later", "longer", "earlier", "larger", "bigger", "higher", "smaller", "older");

    private Negation() {}

    /** Whether a word denies what it stands with: "not", "never", "without". */
    static boolean plain(String word) {
        return PLAIN.contains(word);
    }

    static boolean negator(String word) {
        return NEGATORS.contains(word);
    }

    /** The indexes of the words within a negator's reach. "Not only", "no more than" and "no doubt" deny nothing. */
    static BitSet denied(List<Word> words, BitSet clauseStarts) {
        BitSet denied = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (!negator(words.get(i).lower()) || idiom(words, i)) {
                continue;
            }
            for (int j = i + 1; j < words.size() && j <= i + REACH && !clauseStarts.get(j); j++) {
                denied.flip(j);
            }
        }
        return denied;
    }

    /** Whether the negator at an index belongs to a turn of phrase that denies nothing. */
    static boolean idiom(List<Word> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
        if (HARMLESS.contains(next) || (words.get(i).lower().equals("no") && AFTER_NO.contains(next))) {
            return true;
        }
        String than = i + 2 < words.size() ? words.get(i + 2).lower() : "";
        return than.equals("than") && BOUNDS.contains(next);
    }
}
