package dev.careercli.grading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds where sentences and clauses end, in prose, bullet lists and careless typing alike. */
final class Sentences {
    /** A sentence longer than this is also offered clause by clause. */
    private static final int LONG = 12;

    private static final int SHORTEST_CLAUSE = 4;
    private static final Set<String> OPENERS = Set.of(
            "and",
            "but",
            "because",
            "so",
            "which",
            "while",
            "whereas",
            "when",
            "if",
            "then",
            "or",
            "since",
            "although",
            "thus",
            "therefore",
            "where",
            "unless",
            "after",
            "before");

    private Sentences() {}

    record Found(List<Span> sentences, List<Span> units, BitSet clauseStarts) {}

    static Found find(String raw, List<Word> words) {
        List<Span> sentences = new ArrayList<>();
        List<Span> units = new ArrayList<>();
        BitSet clauses = new BitSet();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || sentenceEnds(raw, words.get(i - 1), words.get(i))) {
                Span sentence = new Span(from, i);
                sentences.add(sentence);
                units.add(sentence);
                addClauses(raw, words, sentence, units, clauses);
                from = i;
            }
        }
        return new Found(List.copyOf(sentences), List.copyOf(units), clauses);
    }

    private static boolean sentenceEnds(String raw, Word before, Word after) {
        String gap = raw.substring(before.end(), after.start());
        if (gap.indexOf('\n') >= 0) {
            return gap.indexOf("\n\n") >= 0
                    || !Character.isLowerCase(raw.charAt(after.start()))
                    || gap.strip().length() > 0;
        }
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (c == '!' || c == '?' || c == ';') {
                return true;
            }
            if (c == '.' && i + 1 < gap.length() && Character.isWhitespace(gap.charAt(i + 1))) {
                return !abbreviation(before, raw.charAt(after.start()));
            }
        }
        return false;
    }

    private static boolean abbreviation(Word before, char next) {
        String word = before.lower();
        return Set.of("e", "g", "i", "eg", "ie", "etc", "vs", "cf", "fig", "no").contains(word)
                && Character.isLowerCase(next);
    }

    private static void addClauses(String raw, List<Word> words, Span sentence, List<Span> units, BitSet starts) {
        starts.set(sentence.from());
        List<Span> clauses = new ArrayList<>();
        int from = sentence.from();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean mark =
                    marked(raw.substring(words.get(i - 1).end(), words.get(i).start()));
            if (mark || words.get(i).lower().equals("but")) {
                starts.set(i);
            }
            boolean opens = mark || OPENERS.contains(words.get(i).lower());
            if (opens && i - from >= SHORTEST_CLAUSE && sentence.to() - i >= SHORTEST_CLAUSE) {
                clauses.add(new Span(from, i));
                from = i;
            }
        }
        if (from > sentence.from() && sentence.size() > LONG) {
            clauses.add(new Span(from, sentence.to()));
            units.addAll(clauses);
        }
    }

    private static boolean marked(String gap) {
        return gap.indexOf(',') >= 0
                || gap.indexOf(':') >= 0
                || gap.indexOf('(') >= 0
                || gap.indexOf(')') >= 0
                || gap.indexOf('\u2014') >= 0
                || gap.contains(" - ");
    }
}
