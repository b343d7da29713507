package dev.careercli.grading.text;

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
        if (longer - shorter <= slips && within(a.lower(), b.lower(), slips)) {
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

    /** Whether the optimal string alignment distance (swaps count once) is at most a bound. */
    private static boolean within(String a, String b, int bound) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return false;
            }
            before = last;
            last = row;
        }
        return last[b.length()] <= bound;
    }
}
