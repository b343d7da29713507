package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Word;
import java.util.Arrays;
import java.util.List;

/** What is measured between an answer and all it is compared with: whole references, and single statements. */
public final class AnswerFeatures {
    /** The measures in the order of {@link #of}; those from {@link #WORDING} on need the model. */
    public static final List<String> NAMES = List.of(
            "recall",
            "precision",
            "pairs",
            "statementRecall",
            "meanPoint",
            "bestPoint",
            "worstPoint",
            "answerWords",
            "lengthRatio",
            "questionShare",
            "fresh",
            "numbers",
            "freshShare",
            "statements",
            "wholeCosine",
            "statementCosine",
            "backCosine",
            "questionAnswer",
            "deepGain",
            "worstCosine",
            "beyond");

    /** How many measures come from the wording alone. */
    public static final int WORDING = 14;

    private AnswerFeatures() {}

    /**
     * Measures an answer.
     *
     * @param references whole model answers, at least one
     * @param statements the claims to find, at least one
     * @param probabilities for each statement, that the answer says it
     */
    public static double[] of(
            Reading question,
            List<Reading> references,
            List<Reading> statements,
            double[] probabilities,
            Reading answer) {
        double[] v = new double[NAMES.size()];
        Span whole = new Span(0, answer.text().words().size());
        double words = Math.log1p(whole.size());
        for (Reading reference : references) {
            Match match = new Match(reference.text(), answer.text(), question.text());
            v[0] = Math.max(v[0], match.recall());
            v[1] = Math.max(v[1], match.precision(whole));
            v[2] = Math.max(v[2], match.pairs(whole));
            v[10] = Math.max(v[10], Math.log1p(match.fresh(whole)));
            v[11] = Math.max(v[11], match.numbers());
            v[12] = Math.max(v[12], match.freshShare());
            v[14] = Math.max(v[14], cosine(reference, answer));
        }
        double shortest =
                references.stream().mapToInt(r -> r.text().words().size()).min().orElse(1);
        v[7] = Math.min(words, Math.log1p(200));
        v[8] = Math.max(-2.5, Math.min(1, words - Math.log1p(shortest)));
        v[9] = given(question, answer);
        v[13] = Math.log(statements.size());
        int wanted = Shape.wanted(question.text());
        points(v, probabilities, wanted);
        statements(v, question, statements, wanted, answer);
        v[17] = cosine(question, answer);
        double given = 0;
        for (Reading reference : references) {
            given = Math.max(given, cosine(question, reference));
        }
        v[18] = v[14] - given;
        v[20] = Vectors.beyond(v[14], given, v[17]);
        return v;
    }

    private static void points(double[] v, double[] probabilities, int wanted) {
        v[4] = best(probabilities, wanted);
        v[6] = 1;
        for (double p : probabilities) {
            v[5] = Math.max(v[5], p);
            v[6] = Math.min(v[6], p);
        }
    }

    /** The mean of so many of the best; of all where a question does not ask for so many. */
    private static double best(double[] values, int wanted) {
        int n = wanted == 0 ? values.length : Math.min(wanted, values.length);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += sorted[sorted.length - i];
        }
        return n == 0 ? 0 : sum / n;
    }

    private static void statements(double[] v, Reading question, List<Reading> statements, int wanted, Reading answer) {
        double[] nearest = new double[answer.text().units().size()];
        double[] recalls = new double[statements.size()];
        double[] cosines = new double[statements.size()];
        v[19] = 1;
        for (int s = 0; s < recalls.length; s++) {
            Reading statement = statements.get(s);
            Match match = new Match(statement.text(), answer.text(), question.text());
            double recall = 0;
            double cosine = cosine(statement, answer);
            for (int i = 0; i < nearest.length; i++) {
                recall = Math.max(recall, match.recall(answer.text().units().get(i)));
                if (statement.whole() != null && answer.units() != null) {
                    double near = Vectors.dot(statement.whole(), answer.units()[i]);
                    nearest[i] = Math.max(nearest[i], near);
                    cosine = Math.max(cosine, near);
                }
            }
            recalls[s] = recall;
            cosines[s] = cosine;
            v[19] = Math.min(v[19], cosine);
        }
        v[3] = best(recalls, wanted);
        v[15] = best(cosines, wanted);
        for (double near : nearest) {
            v[16] += near / nearest.length;
        }
    }

    /** Share of an answer's content words that the question holds. */
    static double given(Reading question, Reading answer) {
        int content = 0;
        int given = 0;
        for (Word word : answer.text().words()) {
            if (word.content()) {
                content++;
                given += question.text().stems().contains(word.stem()) ? 1 : 0;
            }
        }
        return content == 0 ? 0 : (double) given / content;
    }

    static double cosine(Reading a, Reading b) {
        return a.whole() == null || b.whole() == null ? 0 : Vectors.dot(a.whole(), b.whole());
    }
}
