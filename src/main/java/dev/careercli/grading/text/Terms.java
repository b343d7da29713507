package dev.careercli.grading.text;

import java.util.List;

/** Looks for terms, word by word, whatever their endings. */
public final class Terms {
    private Terms() {}

    /** Whether a text holds one term of every group and does not deny it. */
    public static boolean namesOneOfEach(List<List<String>> groups, Text text) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(term -> names(term, text)));
    }

    private static boolean names(String term, Text text) {
        List<String> wanted = Words.stems(term);
        if (wanted.isEmpty()) {
            return false;
        }
        for (int i = 0; i + wanted.size() <= text.words().size(); i++) {
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
