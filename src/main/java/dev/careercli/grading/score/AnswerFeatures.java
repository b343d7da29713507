package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Word;
import java.util.Arrays;
import java.util.List;

/** What is measured between an answer and all it is compared with: whole references, and single statements. */
public final class AnswerFeatures {
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
        Measures<AnswerFeature> v = new Measures<>(AnswerFeature.class);
        Span whole = new Span(0, answer.text().words().size());
        double words = Math.log1p(whole.size());
        for (Reading reference : references) {
            Match match = new Match(reference.text(), answer.text(), question.text());
            v.raise(AnswerFeature.RECALL, match.recall());
            v.raise(AnswerFeature.PRECISION, match.precision(whole));
            v.raise(AnswerFeature.PAIRS, match.pairs(whole));
            v.raise(AnswerFeature.FRESH, Math.log1p(match.fresh(whole)));
            v.raise(AnswerFeature.NUMBERS, match.numbers());
            v.raise(AnswerFeature.FRESH_SHARE, match.freshShare());
            v.raise(AnswerFeature.WHOLE_COSINE, cosine(reference, answer));
        }
        double shortest =
                references.stream().mapToInt(r -> r.text().words().size()).min().orElse(1);
        v.set(AnswerFeature.ANSWER_WORDS, Math.min(words, Math.log1p(200)));
        v.set(AnswerFeature.LENGTH_RATIO, Math.max(-2.5, Math.min(1, words - Math.log1p(shortest))));
        v.set(AnswerFeature.QUESTION_SHARE, given(question, answer));
        v.set(AnswerFeature.STATEMENTS, Math.log(statements.size()));
        int wanted = Shape.wanted(question.text());
        points(v, probabilities, wanted);
        statements(v, question, statements, wanted, answer);
        v.set(AnswerFeature.QUESTION_ANSWER, cosine(question, answer));
        double given = 0;
        for (Reading reference : references) {
            given = Math.max(given, cosine(question, reference));
        }
        v.set(AnswerFeature.DEEP_GAIN, v.get(AnswerFeature.WHOLE_COSINE) - given);
        v.set(
                AnswerFeature.BEYOND,
                Vectors.beyond(v.get(AnswerFeature.WHOLE_COSINE), given, v.get(AnswerFeature.QUESTION_ANSWER)));
        return v.values();
    }

    private static void points(Measures<AnswerFeature> v, double[] probabilities, int wanted) {
        v.set(AnswerFeature.MEAN_POINT, best(probabilities, wanted));
        v.set(AnswerFeature.WORST_POINT, 1);
        for (double p : probabilities) {
            v.raise(AnswerFeature.BEST_POINT, p);
            v.lower(AnswerFeature.WORST_POINT, p);
        }
    }

    /** The mean of the best {@code wanted} values; of all of them where it is 0 or there are fewer. */
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

    private static void statements(
            Measures<AnswerFeature> v, Reading question, List<Reading> statements, int wanted, Reading answer) {
        double[] nearest = new double[answer.text().units().size()];
        double[] recalls = new double[statements.size()];
        double[] cosines = new double[statements.size()];
        v.set(AnswerFeature.WORST_COSINE, 1);
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
            v.lower(AnswerFeature.WORST_COSINE, cosine);
        }
        v.set(AnswerFeature.STATEMENT_RECALL, best(recalls, wanted));
        v.set(AnswerFeature.STATEMENT_COSINE, best(cosines, wanted));
        for (double near : nearest) {
            v.add(AnswerFeature.BACK_COSINE, near / nearest.length);
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
