package dev.careercli.grading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the content words of a claim stand in an answer.
 *
 * <p>Each content stem of the claim counts once, by its rarity; words that the question already gave count less, since
 * repeating the question proves nothing.
 */
public final class Match {
    /** What is left of the weight of a word that the question gave away. */
    private static final double DEMOTED = 0.3;

    private final Text claim;
    private final Text answer;
    private final List<Integer> terms;
    private final double[] weights;
    private final boolean[] given;
    private final double[][] likeness;
    private final double total;

    /** Compares every content stem of a claim with every word of an answer. */
    public Match(Text claim, Text answer, Text question) {
        this.claim = claim;
        this.answer = answer;
        this.terms = distinct(claim);
        this.weights = new double[terms.size()];
        this.given = new boolean[terms.size()];
        this.likeness = new double[terms.size()][answer.words().size()];
        double sum = 0;
        for (int t = 0; t < terms.size(); t++) {
            Word term = claim.words().get(terms.get(t));
            given[t] = question.stems().contains(term.stem());
            weights[t] = Math.max(0.05, term.weight()) * (given[t] ? DEMOTED : 1);
            sum += weights[t];
            for (int i = 0; i < likeness[t].length; i++) {
                Word word = answer.words().get(i);
                likeness[t][i] = word.content() ? Likeness.of(term, word) : 0;
            }
        }
        this.total = sum;
    }

    private Match(Match from, double[][] likeness) {
        this.claim = from.claim;
        this.answer = from.answer;
        this.terms = from.terms;
        this.weights = from.weights;
        this.given = from.given;
        this.total = from.total;
        this.likeness = likeness;
    }

    /** The same match as if a part of the answer were not there. */
    public Match without(Span hidden) {
        double[][] rest = new double[likeness.length][];
        for (int t = 0; t < rest.length; t++) {
            rest[t] = likeness[t].clone();
            Arrays.fill(rest[t], hidden.from(), hidden.to(), 0);
        }
        return new Match(this, rest);
    }

    /** The words of the answer that meet a word of the claim which the question did not give. */
    public BitSet met() {
        BitSet met = new BitSet();
        for (int t = 0; t < likeness.length; t++) {
            for (int i = 0; !given[t] && i < likeness[t].length; i++) {
                if (likeness[t][i] > 0.5) {
                    met.set(i);
                }
            }
        }
        return met;
    }

    private static List<Integer> distinct(Text claim) {
        Set<String> seen = new HashSet<>();
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < claim.words().size(); i++) {
            Word word = claim.words().get(i);
            if (word.content() && seen.add(word.stem())) {
                terms.add(i);
            }
        }
        return List.copyOf(terms);
    }

    /** Share of the claim's weight that a part of the answer holds, 0 to 1; 0 when the claim has no content word. */
    public double recall(Span part) {
        double sum = 0;
        for (int t = 0; t < terms.size(); t++) {
            sum += weights[t] * best(t, part);
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The same over the whole answer. */
    public double recall() {
        return recall(whole());
    }

    /** How many words that the question did not give are met, each up to 1. */
    public double fresh(Span part) {
        double sum = 0;
        for (int t = 0; t < terms.size(); t++) {
            sum += given[t] ? 0 : best(t, part);
        }
        return sum;
    }

    /** Share of the claim's weight that the question did not give, 0 to 1. */
    public double freshShare() {
        double fresh = 0;
        for (int t = 0; t < terms.size(); t++) {
            fresh += given[t] ? 0 : weights[t];
        }
        return total == 0 ? 0 : fresh / total;
    }

    /** Share of a part's content weight that the claim accounts for, 0 to 1. */
    public double precision(Span part) {
        double met = 0;
        double all = 0;
        for (int i = part.from(); i < part.to(); i++) {
            Word word = answer.words().get(i);
            if (!word.content()) {
                continue;
            }
            double best = 0;
            for (double[] row : likeness) {
                best = Math.max(best, row[i]);
            }
            met += best * word.weight();
            all += word.weight();
        }
        return all == 0 ? 0 : met / all;
    }

    /** Share of the met words that stand in the claim's order: longest rising run of their places, over their number. */
    public double order(Span part) {
        List<Integer> places = new ArrayList<>();
        for (int t = 0; t < terms.size(); t++) {
            int place = place(t, part);
            if (place >= 0) {
                places.add(place);
            }
        }
        if (places.size() < 2) {
            return 1;
        }
        int[] longest = new int[places.size()];
        int best = 0;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i)) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            best = Math.max(best, longest[i]);
        }
        return (double) best / longest.length;
    }

    /** Share of neighbouring content words of the claim that stand near each other (within three words) in a part. */
    public double pairs(Span part) {
        int met = 0;
        for (int t = 1; t < terms.size(); t++) {
            int a = place(t - 1, part);
            int b = place(t, part);
            met += a >= 0 && b > a && b - a <= 3 ? 1 : 0;
        }
        return terms.size() < 2 ? recall(part) : (double) met / (terms.size() - 1);
    }

    /** Weighted share of the met words that one side denies and the other does not, 0 to 1. */
    public double contradicted(Span part) {
        double against = 0;
        double met = 0;
        for (int t = 0; t < terms.size(); t++) {
            int place = place(t, part);
            if (place >= 0) {
                met += weights[t];
                against += claim.denies(terms.get(t)) == answer.denies(place) ? 0 : weights[t];
            }
        }
        return met == 0 ? 0 : against / met;
    }

    /** How many words of the claim meet only their opposite in a part. */
    public int opposites(Span part) {
        int count = 0;
        for (int t = 0; t < terms.size(); t++) {
            String stem = claim.words().get(terms.get(t)).stem();
            if (best(t, part) >= 1) {
                continue;
            }
            for (int i = part.from(); i < part.to(); i++) {
                if (Antonyms.opposite(stem, answer.words().get(i).stem())) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /** Share of the claim's numbers that the answer names; 1 when it has none. */
    public double numbers() {
        int all = 0;
        int met = 0;
        for (int t = 0; t < terms.size(); t++) {
            if (Character.isDigit(claim.words().get(terms.get(t)).lower().charAt(0))) {
                all++;
                met += best(t, whole()) >= 1 ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) met / all;
    }

    /** The whole answer as one part. */
    public Span whole() {
        return new Span(0, answer.words().size());
    }

    private double best(int term, Span part) {
        double best = 0;
        for (int i = part.from(); i < part.to(); i++) {
            best = Math.max(best, likeness[term][i]);
        }
        return best;
    }

    private int place(int term, Span part) {
        int place = -1;
        double best = 0.5;
        for (int i = part.from(); i < part.to(); i++) {
            if (likeness[term][i] > best) {
                best = likeness[term][i];
                place = i;
            }
        }
        return place;
    }
}
