package dev.careercli.grading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words: runs of letters or digits, with inner apostrophes. */
final class Words {
    private Words() {}

    static List<Word> in(String raw, Rarity rarity) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < raw.length()) {
            if (!Character.isLetterOrDigit(raw.charAt(i))) {
                i++;
                continue;
            }
            int end = end(raw, i);
            add(words, raw, i, end, rarity);
            i = end;
        }
        return List.copyOf(words);
    }

    /** The stems of a text's words. */
    static List<String> stems(String raw) {
        return in(raw, Rarity.of(List.of())).stream().map(Word::stem).toList();
    }

    private static int end(String raw, int start) {
        int i = start + 1;
        while (i < raw.length() && (Character.isLetterOrDigit(raw.charAt(i)) || innerApostrophe(raw, i))) {
            i++;
        }
        return i;
    }

    private static boolean innerApostrophe(String raw, int i) {
        char c = raw.charAt(i);
        return (c == '\'' || c == '\u2019') && i + 1 < raw.length() && Character.isLetter(raw.charAt(i + 1));
    }

    private static void add(List<Word> words, String raw, int start, int end, Rarity rarity) {
        String lower = raw.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.endsWith("n't") && lower.length() > 3) {
            int cut = end - 3;
            if (!lower.equals("can't") && !lower.equals("won't")) {
                words.add(word(lower.substring(0, lower.length() - 3), start, cut, rarity));
            }
            words.add(word("not", cut, end, rarity));
            return;
        }
        int apostrophe = lower.indexOf('\'');
        words.add(word(apostrophe > 0 ? lower.substring(0, apostrophe) : lower, start, end, rarity));
    }

    private static Word word(String lower, int start, int end, Rarity rarity) {
        String stem = PorterStemmer.stem(lower);
        return new Word(lower, stem, rarity.weight(lower, stem), start, end);
    }
}
