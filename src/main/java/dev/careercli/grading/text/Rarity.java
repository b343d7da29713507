package dev.careercli.grading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is in general English, from the order of the WordPiece vocabulary.
 *
 * <p>That vocabulary lists whole words from the commonest to the rarest, so by Zipf's law the logarithm of a word's place
 * stands for its inverse document frequency. Source: the uncased BERT vocabulary, Apache-2.0, taken from the same
 * artifact as the model.
 */
public final class Rarity {
    /** Places up to here weigh little; it sets how fast the weight grows. */
    private static final double KNEE = 30;

    private static final double PLACES = 24_000;
    private static final double NUMBER = 0.6;

    private final Map<String, Integer> places;

    private Rarity(Map<String, Integer> places) {
        this.places = places;
    }

    /** Reads the order of the whole words in a WordPiece vocabulary, one token a line. */
    public static Rarity of(List<String> vocabulary) {
        Map<String, Integer> places = new HashMap<>(vocabulary.size() * 2);
        int from = Math.max(0, vocabulary.indexOf("the"));
        int place = 0;
        for (String token : vocabulary.subList(from, vocabulary.size())) {
            if (!token.startsWith("##") && !token.isEmpty() && Character.isLetter(token.charAt(0))) {
                places.put(token, place++);
            }
        }
        return new Rarity(places);
    }

    /** Weight of a lower-case word, 0 to 1; a word that is not listed is as rare as can be. */
    public double weight(String word, String stem) {
        if (Character.isDigit(word.charAt(0))) {
            return NUMBER;
        }
        Integer place = places.get(word);
        if (place == null) {
            place = places.get(stem);
        }
        return place == null ? 1 : Math.min(1, Math.log1p(place / KNEE) / Math.log1p(PLACES / KNEE));
    }
}
