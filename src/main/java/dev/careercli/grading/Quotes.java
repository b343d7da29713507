package dev.careercli.grading;

import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Text;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words of an answer stand under a proposal. */
final class Quotes {
    /** A sentence carries a point when leaving it out takes this much from the logit. */
    private static final double CARRIES = 0.7;

    /** A sentence of more words is quoted by those of its clauses that hold what matched. */
    private static final int LONG = 30;

    private Quotes() {}

    /** The sentence, or the two next to each other, without which the point would not be found; empty when there is none. */
    static String carrying(WordingFits fits, Text answer) {
        List<Span> sentences = answer.sentences();
        int first = -1;
        double most = 0;
        for (int i = 0; i < sentences.size(); i++) {
            double lost = fits.lost(sentences.get(i));
            if (lost > most) {
                most = lost;
                first = i;
            }
        }
        if (first < 0) {
            return "";
        }
        if (most >= CARRIES) {
            return answer.quote(telling(fits, answer, sentences.get(first)));
        }
        @Nullable Span pair = null;
        for (int at = Math.max(0, first - 1); at <= first && at + 1 < sentences.size(); at++) {
            Span two = new Span(sentences.get(at).from(), sentences.get(at + 1).to());
            double lost = fits.lost(two);
            if (lost >= CARRIES && lost > most) {
                most = lost;
                pair = two;
            }
        }
        return pair == null ? "" : answer.quote(pair);
    }

    /** The sentence that comes nearest, for a point that is not found. */
    static String nearest(WordingFits fits, Text answer) {
        Span part = fits.part();
        for (Span sentence : answer.sentences()) {
            if (sentence.holds(part)) {
                return answer.quote(telling(fits, answer, sentence));
            }
        }
        return answer.quote(part);
    }

    /** A sentence, or of a long one the run of clauses that holds every word which matched. */
    private static Span telling(WordingFits fits, Text answer, Span sentence) {
        if (sentence.size() <= LONG) {
            return answer.telling(sentence);
        }
        BitSet met = fits.bestFeatures().met();
        Span run = fits.part();
        if (!sentence.holds(run) || run.equals(sentence)) {
            return sentence;
        }
        for (Span clause : answer.units()) {
            boolean inside = sentence.holds(clause) && !clause.equals(sentence);
            if (inside && met.get(clause.from(), clause.to()).cardinality() > 0) {
                run = new Span(Math.min(run.from(), clause.from()), Math.max(run.to(), clause.to()));
            }
        }
        return answer.telling(run);
    }
}
