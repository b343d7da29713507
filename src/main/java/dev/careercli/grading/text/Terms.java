package dev.careercli.grading.text;

import java.util.List;

/** Looks for terms, word by word, whatever their endings. */
public final class Terms {
    private Terms() {}

    /** Whether a text holds one term of every group and does not deny it. */
    public static boolean namesOneOfEach(List<List<String>> groups, Text text) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(term -> names(term, text)));
    }

    /** Whether a part of a text holds a term of any group and does not deny it. */
    public static boolean namesOne(List<List<String>> groups, Text text, Span part) {
        return groups.stream().anyMatch(group -> group.stream().anyMatch(term -> names(term, text, part)));
    }

    private static boolean names(String term, Text text) {
        return names(term, text, new Span(0, text.words().size()));
    }

    private static boolean names(String term, Text text, Span part) {
        List<String> wanted = Words.stems(term);
        if (wanted.isEmpty()) {
            return false;
        }
        for (int i = part.from(); i + wanted.size() <= part.to(); i++) {
            if (!text.denies(i) && standsAt(wanted, text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(List<String> wanted, Text text, int at) {
        for (int j = 0; j < wanted.size(); j++) {
            if (!text.words().get(at + j).stem().equals(wanted.get(j))) {
                return false;
            }
        }
        return true;
    }
}
