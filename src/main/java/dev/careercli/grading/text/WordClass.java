package dev.careercli.grading.text;

import java.util.HashMap;
import java.util.Map;

/** Sorts words into a few dozen classes that distinguish prose from a heap of words: coarse parts of speech. */
final class WordClass {
    private static final String[] GROUPS = {
        "a an",
        "the",
        "this that these those each every such another any some",
        "i we you they he she it there one",
        "me us them him her",
        "my our your their his its whose",
        "is was am",
        "are were",
        "be been being",
        "has have had having",
        "do does did",
        "will would can could may might must shall should cannot",
        "not never no",
        "to",
        "of",
        "in on at into onto within inside",
        "for with without by from via using per about between through over under during against",
        "and",
        "or nor",
        "but because so since although while whereas though if unless when then thus therefore however",
        "which who what where how why whether whom",
        "as than like",
        "more most less least very only also too just even still already often always all both many much few other same",
    };

    /** How many classes there are; the last is the edge of a sentence. */
    static final int COUNT = GROUPS.length + 9;

    /** The class that stands before the first and after the last word of a sentence. */
    static final int EDGE = COUNT - 1;

    private static final Map<String, Integer> CLASSES = read();

    private WordClass() {}

    static int of(Word word) {
        String lower = word.lower();
        Integer known = CLASSES.get(lower);
        if (known != null) {
            return known;
        }
        int base = GROUPS.length;
        if (Character.isDigit(lower.charAt(0))) {
            return base;
        }
        if (lower.endsWith("ing")) {
            return base + 1;
        }
        if (lower.endsWith("ed") || lower.endsWith("en")) {
            return base + 2;
        }
        if (lower.endsWith("ly")) {
            return base + 3;
        }
        if (lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3) {
            return base + 4;
        }
        if (lower.endsWith("tion")
                || lower.endsWith("ment")
                || lower.endsWith("ity")
                || lower.endsWith("ness")
                || lower.endsWith("er")
                || lower.endsWith("or")
                || lower.endsWith("ance")
                || lower.endsWith("ence")) {
            return base + 5;
        }
        if (lower.endsWith("al")
                || lower.endsWith("ive")
                || lower.endsWith("ous")
                || lower.endsWith("ic")
                || lower.endsWith("able")
                || lower.endsWith("ible")
                || lower.endsWith("ful")
                || lower.endsWith("ar")) {
            return base + 6;
        }
        return base + 7;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> classes = new HashMap<>();
        for (int i = 0; i < GROUPS.length; i++) {
            for (String word : GROUPS[i].split(" ", -1)) {
                classes.put(word, i);
            }
        }
        return classes;
    }
}
