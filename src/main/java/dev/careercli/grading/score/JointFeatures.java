package dev.careercli.grading.score;

import java.util.List;

/**
 * What several wordings of one key point say together about one answer. An answer that says the point is near to most of
 * them, one that happens to share words with a single wording is not; and the longer an answer, the nearer some part of it
 * comes to anything.
 */
public final class JointFeatures {
    /** The measures in the order of {@link #of}; those from {@link #WORDING} on need the model. */
    public static final List<String> NAMES = List.of(
            "bestLogit",
            "meanLogit",
            "answerWords",
            "bestRecall",
            "meanRecall",
            "contradicted",
            "opposites",
            "bestCosine",
            "meanCosine",
            "bestBeyond",
            "meanBeyond");

    /** How many measures come from the wording alone. */
    public static final int WORDING = 7;

    private static final int RECALL = PointFeatures.NAMES.indexOf("bestRecall");
    private static final int COSINE = PointFeatures.NAMES.indexOf("bestCosine");
    private static final int BEYOND = PointFeatures.NAMES.indexOf("bestBeyond");

    /** Between these, in log(1 + words), length tells something: short answers are not surer than one of forty words. */
    private static final double SHORT = Math.log1p(40);

    private static final double LONG = Math.log1p(250);

    private JointFeatures() {}

    /**
     * Joins the measures of several wordings.
     *
     * @param wordings the {@link PointFeatures#values()} of each, at least one
     * @param logits what the scorer of single wordings says of each
     */
    public static double[] of(List<double[]> wordings, double[] logits) {
        int best = 0;
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
            sum += logits[i];
        }
        double[] nearest = wordings.get(best);
        double words = nearest[PointFeatures.NAMES.indexOf("answerWords")];
        return new double[] {
            logits[best],
            sum / logits.length,
            Math.max(SHORT, Math.min(LONG, words)),
            most(wordings, RECALL),
            mean(wordings, RECALL),
            nearest[PointFeatures.NAMES.indexOf("contradicted")],
            nearest[PointFeatures.NAMES.indexOf("opposites")],
            most(wordings, COSINE),
            mean(wordings, COSINE),
            most(wordings, BEYOND),
            mean(wordings, BEYOND)
        };
    }

    private static double most(List<double[]> wordings, int measure) {
        return wordings.stream().mapToDouble(w -> w[measure]).max().orElse(0);
    }

    private static double mean(List<double[]> wordings, int measure) {
        return wordings.stream().mapToDouble(w -> w[measure]).average().orElse(0);
    }
}
