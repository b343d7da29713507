package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Text;
import dev.careercli.grading.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Features that distinguish an attempt at an answer from a repeated question, a list of words, a jumble, a denial or text about
 * something else. */
public final class GateFeatures {
    /** Mean fluency below which a short text is a jumble; nine of ten sentences of the bank are above it. */
    private static final double JUMBLED = -0.05;

    private GateFeatures() {}

    /** Measures an answer; the lists are those of {@link AnswerFeatures#of}. */
    public static double[] of(
            Fluency fluency, Reading question, List<Reading> references, List<Reading> statements, Reading answer) {
        Measures<GateFeature> v = new Measures<>(GateFeature.class);
        Text text = answer.text();
        shape(v, fluency, question, text);
        Span whole = new Span(0, text.words().size());
        double gained = Double.MAX_VALUE;
        double shortest = Double.MAX_VALUE;
        for (Reading reference : references) {
            Match match = new Match(reference.text(), text, question.text());
            v.raise(GateFeature.FRESH_MET, Math.log1p(match.fresh(whole)));
            v.raise(GateFeature.PAIRS, match.pairs(whole));
            v.raise(GateFeature.RECALL, match.recall());
            v.raise(GateFeature.PRECISION, match.precision(whole));
            v.raise(GateFeature.WHOLE_COSINE, AnswerFeatures.cosine(reference, answer));
            gained = Math.min(gained, Shape.denials(text) - Shape.denials(reference.text()));
            v.raise(GateFeature.LISTED_BEFORE, Shape.listed(reference.text()));
            shortest = Math.min(shortest, reference.text().words().size());
        }
        v.set(GateFeature.NEGATORS_GAINED, gained);
        v.set(GateFeature.LENGTH_RATIO, v.get(GateFeature.ANSWER_WORDS) - Math.log1p(shortest));
        statements(v, question, statements, answer);
        v.set(GateFeature.QUESTION_ANSWER, AnswerFeatures.cosine(question, answer));
        v.set(GateFeature.FRESH_COSINE, v.get(GateFeature.WHOLE_COSINE) - v.get(GateFeature.QUESTION_ANSWER));
        return v.values();
    }

    /** Whether an answer holds nearly the whole question in one run. */
    public static boolean repeats(Reading question, Reading answer) {
        return Shape.repeatedRun(question.text(), answer.text()) >= 0.75;
    }

    /**
     * Whether a short answer has the words of the reference in an order that no sentence has. It has a rule of its own, since
     * the scorer of jumbles was trained on longer texts.
     */
    public static boolean shortJumble(double[] measures) {
        double words = Math.expm1(GateFeature.ANSWER_WORDS.in(measures));
        return words >= 5
                && words <= 14
                && GateFeature.RECALL.in(measures) >= 0.7
                && GateFeature.PAIRS.in(measures) <= 0.35
                && GateFeature.ORDER.in(measures) < 0.8
                && GateFeature.FLUENCY.in(measures) < JUMBLED;
    }

    /** Whether an answer only says that there is none. */
    public static boolean declines(Reading answer) {
        return Shape.declines(answer.text());
    }

    private static void shape(Measures<GateFeature> v, Fluency fluency, Reading question, Text text) {
        int content = 0;
        int fresh = 0;
        Set<String> stems = new HashSet<>();
        Set<String> met = new HashSet<>();
        for (Word word : text.words()) {
            content += word.content() ? 1 : 0;
            stems.add(word.stem());
            if (word.content() && question.text().stems().contains(word.stem())) {
                met.add(word.stem());
            } else if (word.content()) {
                fresh++;
            }
        }
        int words = Math.max(1, text.words().size());
        v.set(GateFeature.QUESTION_SHARE, AnswerFeatures.given(question, new Reading(text, null, null)));
        v.set(
                GateFeature.QUESTION_RECALL,
                question.text().stems().isEmpty()
                        ? 0
                        : (double) met.size() / question.text().stems().size());
        v.set(GateFeature.FRESH_WORDS, Math.log1p(fresh));
        v.set(GateFeature.FUNCTION_SHARE, 1 - (double) content / words);
        v.set(GateFeature.MARKS, (double) Shape.marks(text) / words);
        v.set(
                GateFeature.SENTENCE_WORDS,
                Math.log1p((double) words / Math.max(1, text.sentences().size())));
        v.set(GateFeature.FLUENCY, fluency.mean(text));
        v.set(GateFeature.WORST_FLUENCY, fluency.worst(text));
        v.set(GateFeature.NEGATORS, Shape.denials(text));
        v.set(GateFeature.ANSWER_WORDS, Math.log1p(text.words().size()));
        v.set(GateFeature.DISTINCT, (double) stems.size() / words);
        v.set(
                GateFeature.UNTRUE,
                (double) Shape.untrue(text, new Span(0, text.words().size()))
                        / Math.max(1, text.sentences().size()));
        v.set(GateFeature.CONTENT_RUN, Math.min(12, Shape.contentRun(text)));
        v.set(GateFeature.ITEM_RUN, Math.min(12, Shape.itemRun(text)));
        v.set(GateFeature.SAME_STARTS, Shape.sameStarts(text));
        v.set(GateFeature.TAKEN_BACK, Shape.takenBack(text) ? 1 : 0);
        v.set(GateFeature.LISTED, Shape.listed(text));
        v.set(GateFeature.ASKS_FOR_LIST, Shape.asksForList(question.text()) ? 1 : 0);
    }

    private static void statements(
            Measures<GateFeature> v, Reading question, List<Reading> statements, Reading answer) {
        double met = 0;
        double ordered = 0;
        double against = 0;
        double back = 0;
        List<Span> units = answer.text().units();
        double[] nearest = new double[units.size()];
        for (Reading statement : statements) {
            Match match = new Match(statement.text(), answer.text(), question.text());
            Span best = match.whole();
            double recall = units.isEmpty() ? 0 : match.recall();
            for (int i = 0; i < units.size(); i++) {
                if (match.recall(units.get(i)) >= recall - 0.1 && units.get(i).size() < best.size()) {
                    best = units.get(i);
                }
                if (statement.whole() != null && answer.units() != null) {
                    nearest[i] = Math.max(nearest[i], Vectors.dot(statement.whole(), answer.units()[i]));
                }
            }
            recall = match.recall(best);
            met += recall;
            ordered += recall * match.order(best);
            double denied = match.contradicted(best);
            against += recall * denied;
            v.add(
                    GateFeature.AGAINST_SHARE,
                    sameButDenied(match, statement.text(), answer.text(), best) ? 1.0 / statements.size() : 0);
            v.add(GateFeature.OPPOSITES, recall * match.opposites(best) / statements.size());
        }
        for (double near : nearest) {
            back += near / nearest.length;
            v.raise(GateFeature.BEST_COSINE, near);
        }
        v.set(GateFeature.ORDER, met == 0 ? 1 : ordered / met);
        v.set(GateFeature.CONTRADICTED, met == 0 ? 0 : against / met);
        v.set(GateFeature.STATEMENT_RECALL, met / statements.size());
        v.set(GateFeature.BACK_COSINE, back);
    }

    /** Whether a part says nearly the words of a statement and differs from it by a negator. */
    private static boolean sameButDenied(Match match, Text statement, Text answer, Span part) {
        long gained = answer.negators(part) - statement.negators();
        return gained % 2 != 0 && match.recall(part) > 0.6 && match.precision(part) > 0.6;
    }
}
