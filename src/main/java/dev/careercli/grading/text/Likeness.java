package dev.careercli.grading.text;

import dev.careercli.content.EditDistance;

/** How alike two words are, from their letters alone. */
public final class Likeness {
    private static final double MISTYPED = 0.85;
    private static final double SAME_ROOT = 0.6;

    private Likeness() {}

    /** 1 for one stem, less for a slip of the fingers or a shared root, 0 for strangers. */
    public static double of(Word a, Word b) {
        if (a.stem().equals(b.stem())) {
            return 1;
        }
        int longer = Math.max(a.lower().length(), b.lower().length());
        int shorter = Math.min(a.lower().length(), b.lower().length());
        if (shorter < 5 || a.lower().charAt(0) != b.lower().charAt(0) || Antonyms.opposite(a.stem(), b.stem())) {
            return 0;
        }
        int slips = longer >= 9 ? 2 : 1;
        if (longer - shorter <= slips && EditDistance.of(a.lower(), b.lower(), slips) <= slips) {
            return MISTYPED;
        }
        int prefix = prefix(a.lower(), b.lower());
        return prefix >= 5 && prefix * 10 >= longer * 6 ? SAME_ROOT : 0;
    }

    private static int prefix(String a, String b) {
        int n = Math.min(a.length(), b.length());
        int i = 0;
        while (i < n && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
