package dev.careercli.grading.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The uncased BERT tokenizer: basic cleaning, then the longest known pieces from the left.
 *
 * <p>J. Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers", 2019; the piece search is that of Y. Wu
 * et al., "Google's Neural Machine Translation System", 2016. The five special tokens are recognised when they stand in
 * a text literally, as the published tokenizer does.
 */
public final class WordPiece {
    /** Marks the start of every text. */
    public static final String START = "[CLS]";
    /** Marks the end of every text. */
    public static final String END = "[SEP]";

    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_WORD = 100;
    private static final Pattern SPECIAL = Pattern.compile("\\[(?:PAD|UNK|CLS|SEP|MASK)\\]");

    private final Map<String, Integer> ids;

    /** @param vocabulary the pieces in the order of their ids */
    public WordPiece(List<String> vocabulary) {
        ids = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        for (String needed : List.of(START, END, UNKNOWN)) {
            if (!ids.containsKey(needed)) {
                throw new IllegalArgumentException("the vocabulary lacks " + needed);
            }
        }
    }

    /**
     * The ids of a text between start and end marks.
     *
     * @param limit the most ids to give, marks included; at least 2. What is over is cut off at the end.
     */
    public int[] encode(String text, int limit) {
        List<Integer> out = new ArrayList<>();
        out.add(id(START));
        Matcher special = SPECIAL.matcher(text);
        int from = 0;
        while (special.find()) {
            addPieces(text.substring(from, special.start()), out);
            out.add(id(special.group()));
            from = special.end();
        }
        addPieces(text.substring(from), out);
        int kept = Math.min(out.size(), limit - 1);
        int[] encoded = new int[kept + 1];
        for (int i = 0; i < kept; i++) {
            encoded[i] = out.get(i);
        }
        encoded[kept] = id(END);
        return encoded;
    }

    private int id(String piece) {
        return ids.getOrDefault(piece, ids.getOrDefault(UNKNOWN, 0));
    }

    private void addPieces(String text, List<Integer> out) {
        for (String word : BasicTokens.of(text)) {
            addWord(word, out);
        }
    }

    private void addWord(String word, List<Integer> out) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            out.add(id(UNKNOWN));
            return;
        }
        int mark = out.size();
        int from = 0;
        while (from < word.length()) {
            int end = longest(word, from);
            if (end == from) {
                out.subList(mark, out.size()).clear();
                out.add(id(UNKNOWN));
                return;
            }
            out.add(id(piece(word, from, end)));
            from = end;
        }
    }

    private int longest(String word, int from) {
        int end = word.length();
        while (end > from && !ids.containsKey(piece(word, from, end))) {
            end = word.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private static String piece(String word, int from, int end) {
        String piece = word.substring(from, end);
        return from == 0 ? piece : "##" + piece;
    }
}
