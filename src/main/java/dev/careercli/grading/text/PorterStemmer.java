package dev.careercli.grading.text;

/**
 * Reduces an English word to its stem, so that "injected" and "injection" meet.
 *
 * <p>M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two departures of its author's own
 * later programs: {@code bli} becomes {@code ble} and {@code logi} becomes {@code log}. Words of fewer than three
 * letters, and words with anything but {@code a} to {@code z}, stay as they are.
 */
public final class PorterStemmer {
    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}, {"logi", "log"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize"
    };

    private PorterStemmer() {}

    /** The stem of a lower-case word. */
    public static String stem(String word) {
        if (word.length() < 3 || !plain(word)) {
            return word;
        }
        String s = plural(word);
        s = pastOrGerund(s);
        s = endsInY(s);
        s = replaceLongest(s, STEP_2);
        s = replaceLongest(s, STEP_3);
        s = dropEnding(s);
        return tidy(s);
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String plural(String s) {
        if (s.endsWith("sses") || s.endsWith("ies")) {
            return cut(s, 2);
        }
        return s.endsWith("s") && !s.endsWith("ss") ? cut(s, 1) : s;
    }

    private static String pastOrGerund(String s) {
        if (s.endsWith("eed")) {
            return measure(s, s.length() - 3) > 0 ? cut(s, 1) : s;
        }
        int drop = s.endsWith("ed") ? 2 : s.endsWith("ing") ? 3 : 0;
        if (drop == 0 || !hasVowel(s, s.length() - drop)) {
            return s;
        }
        String base = cut(s, drop);
        if (base.endsWith("at") || base.endsWith("bl") || base.endsWith("iz")) {
            return base + "e";
        }
        if (doubled(base) && !base.endsWith("l") && !base.endsWith("s") && !base.endsWith("z")) {
            return cut(base, 1);
        }
        return measure(base, base.length()) == 1 && consonantVowelConsonant(base) ? base + "e" : base;
    }

    private static String endsInY(String s) {
        return s.endsWith("y") && hasVowel(s, s.length() - 1) ? cut(s, 1) + "i" : s;
    }

    private static String replaceLongest(String s, String[][] table) {
        for (String[] rule : table) {
            if (s.endsWith(rule[0])) {
                int stem = s.length() - rule[0].length();
                return measure(s, stem) > 0 ? s.substring(0, stem) + rule[1] : s;
            }
        }
        return s;
    }

    private static String dropEnding(String s) {
        String longest = "";
        for (String ending : STEP_4) {
            if (s.endsWith(ending) && ending.length() > longest.length()) {
                longest = ending;
            }
        }
        int stem = s.length() - longest.length();
        if (longest.isEmpty() || measure(s, stem) <= 1) {
            return s;
        }
        boolean allowed = !longest.equals("ion") || (stem > 0 && "st".indexOf(s.charAt(stem - 1)) >= 0);
        return allowed ? s.substring(0, stem) : s;
    }

    private static String tidy(String s) {
        if (s.endsWith("e")) {
            String base = cut(s, 1);
            int m = measure(base, base.length());
            if (m > 1 || (m == 1 && !consonantVowelConsonant(base))) {
                s = base;
            }
        }
        return s.endsWith("ll") && measure(s, s.length() - 1) > 1 ? cut(s, 1) : s;
    }

    private static String cut(String s, int letters) {
        return s.substring(0, s.length() - letters);
    }

    private static boolean consonant(String s, int i) {
        return switch (s.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !consonant(s, i - 1);
            default -> true;
        };
    }

    /** How often a vowel run is followed by a consonant run in the first {@code end} letters: Porter's m. */
    private static int measure(String s, int end) {
        int m = 0;
        boolean vowelBefore = false;
        for (int i = 0; i < end; i++) {
            boolean consonant = consonant(s, i);
            if (consonant && vowelBefore) {
                m++;
            }
            vowelBefore = !consonant;
        }
        return m;
    }

    private static boolean hasVowel(String s, int end) {
        for (int i = 0; i < end; i++) {
            if (!consonant(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubled(String s) {
        int n = s.length();
        return n >= 2 && s.charAt(n - 1) == s.charAt(n - 2) && consonant(s, n - 1);
    }

    private static boolean consonantVowelConsonant(String s) {
        int n = s.length();
        return n >= 3
                && consonant(s, n - 1)
                && !consonant(s, n - 2)
                && consonant(s, n - 3)
                && "wxy".indexOf(s.charAt(n - 1)) < 0;
    }
}
