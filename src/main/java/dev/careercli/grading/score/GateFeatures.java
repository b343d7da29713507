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

/** What tells an attempt at an answer from a repeated question, a list of words, a jumble, a denial or other matter. */
public final class GateFeatures {
    /** The measures in the order of {@link #of}; those from {@link #WORDING} on need the model. */
    public static final List<String> NAMES = List.of(
            "questionShare",
            "questionRecall",
            "freshWords",
            "freshMet",
            "functionShare",
            "marks",
            "sentenceWords",
            "order",
            "pairs",
            "fluency",
            "worstFluency",
            "contradicted",
            "negators",
            "negatorsGained",
            "opposites",
            "recall",
            "precision",
            "answerWords",
            "lengthRatio",
            "distinct",
            "statementRecall",
            "untrue",
            "contentRun",
            "itemRun",
            "sameStarts",
            "takenBack",
            "againstShare",
            "listed",
            "listedBefore",
            "asksForList",
            "wholeCosine",
            "bestCosine",
            "questionAnswer",
            "backCosine",
            "freshCosine");

    /** How many measures come from the wording alone. */
    public static final int WORDING = 30;

    /** Where the measure stands of how many words of a reference are said that the question did not give, as log(1 + n). */
    public static final int FRESH_MET = 3;

    private GateFeatures() {}

    /** Measures an answer; the lists are those of {@link AnswerFeatures#of}. */
    public static double[] of(
            Fluency fluency, Reading question, List<Reading> references, List<Reading> statements, Reading answer) {
        double[] v = new double[NAMES.size()];
        Text text = answer.text();
        shape(v, fluency, question, text);
        Span whole = new Span(0, text.words().size());
        double gained = Double.MAX_VALUE;
        double shortest = Double.MAX_VALUE;
        for (Reading reference : references) {
            Match match = new Match(reference.text(), text, question.text());
            v[FRESH_MET] = Math.max(v[FRESH_MET], Math.log1p(match.fresh(whole)));
            v[8] = Math.max(v[8], match.pairs(whole));
            v[15] = Math.max(v[15], match.recall());
            v[16] = Math.max(v[16], match.precision(whole));
            v[30] = Math.max(v[30], AnswerFeatures.cosine(reference, answer));
            gained = Math.min(gained, Shape.denials(text) - Shape.denials(reference.text()));
            v[28] = Math.max(v[28], Shape.listed(reference.text()));
            shortest = Math.min(shortest, reference.text().words().size());
        }
        v[13] = gained;
        v[18] = v[17] - Math.log1p(shortest);
        statements(v, question, statements, answer);
        v[32] = AnswerFeatures.cosine(question, answer);
        v[34] = v[30] - v[32];
        return v;
    }

    /** Whether an answer holds nearly the whole question in one run. */
    public static boolean repeats(Reading question, Reading answer) {
        return Shape.repeatedRun(question.text(), answer.text()) >= 0.75;
    }

    /** Whether an answer only says that there is none. */
    public static boolean declines(Reading answer) {
        return Shape.declines(answer.text());
    }

    private static void shape(double[] v, Fluency fluency, Reading question, Text text) {
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
        v[0] = AnswerFeatures.given(question, new Reading(text, null, null));
        v[1] = question.text().stems().isEmpty()
                ? 0
                : (double) met.size() / question.text().stems().size();
        v[2] = Math.log1p(fresh);
        v[4] = 1 - (double) content / words;
        v[5] = (double) Shape.marks(text) / words;
        v[6] = Math.log1p((double) words / Math.max(1, text.sentences().size()));
        v[9] = fluency.mean(text);
        v[10] = fluency.worst(text);
        v[12] = Shape.denials(text);
        v[17] = Math.log1p(text.words().size());
        v[19] = (double) stems.size() / words;
        v[21] = (double) Shape.untrue(text, new Span(0, text.words().size()))
                / Math.max(1, text.sentences().size());
        v[22] = Math.min(12, Shape.contentRun(text));
        v[23] = Math.min(12, Shape.itemRun(text));
        v[24] = Shape.sameStarts(text);
        v[25] = Shape.takenBack(text) ? 1 : 0;
        v[27] = Shape.listed(text);
        v[29] = Shape.asksForList(question.text()) ? 1 : 0;
    }

    private static void statements(double[] v, Reading question, List<Reading> statements, Reading answer) {
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
            v[26] += sameButDenied(match, statement.text(), answer.text(), best) ? 1.0 / statements.size() : 0;
            v[14] += recall * match.opposites(best) / statements.size();
        }
        for (double near : nearest) {
            back += near / nearest.length;
            v[31] = Math.max(v[31], near);
        }
        v[7] = met == 0 ? 1 : ordered / met;
        v[11] = met == 0 ? 0 : against / met;
        v[20] = met / statements.size();
        v[33] = back;
    }

    /** Whether a part says nearly the words of a statement and differs from it by a negator. */
    private static boolean sameButDenied(Match match, Text statement, Text answer, Span part) {
        long gained = answer.negators(part) - statement.negators();
        return gained % 2 != 0 && match.recall(part) > 0.6 && match.precision(part) > 0.6;
    }
}
