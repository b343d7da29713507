package dev.careercli.view.quiz;

import dev.careercli.content.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A point in three or four words, to be recognised by. */
final class PointName {
    private static final int MOST = 4;
    private static final int FEWEST = 3;

    /** Words that a name neither begins nor ends with. */
    private static final Set<String> WEAK = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "to", "for", "with", "by", "at", "as", "is", "are", "was",
            "that", "which", "its", "it", "from", "into", "not", "be", "has", "can", "may", "must", "every", "each");

    private PointName() {}

    /** What its author calls it, where that is a phrase; else the first words that carry it. */
    static String of(KeyPoint point) {
        String[] name = point.id().value().split("-");
        return name.length < FEWEST || name[0].equals("own") ? of(point.text()) : String.join(" ", name);
    }

    private static String of(String point) {
        List<String> words = new ArrayList<>();
        for (String word : point.strip().split("\\s+")) {
            boolean ends = word.endsWith(",") || word.endsWith(";") || word.endsWith(":") || word.endsWith(".");
            words.add(ends ? word.substring(0, word.length() - 1) : word);
            if (words.size() == MOST || (ends && words.size() > 2)) {
                break;
            }
        }
        while (words.size() > 2 && isWeak(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 2 && isWeak(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static boolean isWeak(String word) {
        return WEAK.contains(word.toLowerCase(Locale.ROOT));
    }
}
