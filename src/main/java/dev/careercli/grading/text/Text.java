package dev.careercli.grading.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text taken apart once: its words, sentences, clauses, and what it denies. */
public final class Text {
    /** Words of a clause that says little by itself. */
    private static final int SHORT_CLAUSE = 5;

    /** Words of a sentence that says little by itself. */
    private static final int SHORT_SENTENCE = 2;

    private final String raw;
    private final List<Word> words;
    private final List<Span> sentences;
    private final List<Span> units;
    private final BitSet denied;
    private final Set<String> stems;

    private Text(String raw, List<Word> words, Sentences.Found found) {
        this.raw = raw;
        this.words = words;
        this.sentences = found.sentences();
        this.units = found.units();
        this.denied = Negation.denied(words, found.clauseStarts());
        this.stems = words.stream().filter(Word::content).map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes a text apart; any string is fine, an empty one has no words. */
    public static Text of(String raw, Rarity rarity) {
        List<Word> words = Words.in(raw, rarity);
        return new Text(raw, words, Sentences.find(raw, words));
    }

    /** The text itself. */
    public String raw() {
        return raw;
    }

    /** Its words in order. */
    public List<Word> words() {
        return words;
    }

    /** Its sentences in order, each with at least one word. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The sentences, and the clauses of those that are long: the parts a key point is looked for in. */
    public List<Span> units() {
        return units;
    }

    /** The stems of its content words. */
    public Set<String> stems() {
        return stems;
    }

    /** Whether the word at an index stands in the reach of a "not". */
    public boolean denies(int index) {
        return denied.get(index);
    }

    /** How many negators it has. */
    public long negators() {
        return negators(new Span(0, words.size()));
    }

    /** How many negators a part of it has. */
    public long negators(Span part) {
        return words.subList(part.from(), part.to()).stream()
                .filter(w -> Negation.negator(w.lower()))
                .count();
    }

    /** Whether a part stands in a sentence that asks; a question states nothing. */
    public boolean asks(Span part) {
        for (Span sentence : sentences) {
            if (sentence.from() <= part.from() && part.to() <= sentence.to()) {
                int end = sentence.to() == words.size()
                        ? raw.length()
                        : words.get(sentence.to()).start();
                return raw.substring(words.get(sentence.to() - 1).end(), end).indexOf('?') >= 0;
            }
        }
        return false;
    }

    /**
     * The smallest part around another that makes sense to a reader: a clause of few words becomes its sentence, and a
     * sentence of one or two words takes the next along, or the one before where it is the last.
     */
    public Span telling(Span part) {
        if (part.size() > SHORT_CLAUSE) {
            return part;
        }
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (sentence.from() <= part.from() && part.to() <= sentence.to()) {
                if (sentence.size() > SHORT_SENTENCE || sentences.size() == 1) {
                    return sentence;
                }
                return i + 1 < sentences.size()
                        ? new Span(sentence.from(), sentences.get(i + 1).to())
                        : new Span(sentences.get(i - 1).from(), sentence.to());
            }
        }
        return part;
    }

    /** The characters of a part, as they were typed, from its first word to its last. */
    public String quote(Span part) {
        return part.size() == 0
                ? ""
                : raw.substring(
                        words.get(part.from()).start(), words.get(part.to() - 1).end());
    }
}
