package dev.careercli.grading.score;

import java.util.List;

/**
 * What several wordings of one key point say together about one answer. An answer that says the point is near to most of
 * them, one that happens to share words with a single wording is not; and the longer an answer, the nearer some part of it
 * comes to anything.
 */
public final class JointFeatures {
    /** Between these, in log(1 + words), length is informative: short answers are not more certain than one of forty words. */
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
        Measures<JointFeature> v = new Measures<>(JointFeature.class);
        v.set(JointFeature.BEST_LOGIT, logits[best]);
        v.set(JointFeature.MEAN_LOGIT, sum / logits.length);
        v.set(JointFeature.ANSWER_WORDS, Math.max(SHORT, Math.min(LONG, PointFeature.ANSWER_WORDS.in(nearest))));
        v.set(JointFeature.BEST_RECALL, most(wordings, PointFeature.BEST_RECALL));
        v.set(JointFeature.MEAN_RECALL, mean(wordings, PointFeature.BEST_RECALL));
        v.set(JointFeature.CONTRADICTED, PointFeature.CONTRADICTED.in(nearest));
        v.set(JointFeature.OPPOSITES, PointFeature.OPPOSITES.in(nearest));
        v.set(JointFeature.BEST_COSINE, most(wordings, PointFeature.BEST_COSINE));
        v.set(JointFeature.MEAN_COSINE, mean(wordings, PointFeature.BEST_COSINE));
        v.set(JointFeature.BEST_BEYOND, most(wordings, PointFeature.BEST_BEYOND));
        v.set(JointFeature.MEAN_BEYOND, mean(wordings, PointFeature.BEST_BEYOND));
        return v.values();
    }

    private static double most(List<double[]> wordings, PointFeature measure) {
        return wordings.stream().mapToDouble(measure::in).max().orElse(0);
    }

    private static double mean(List<double[]> wordings, PointFeature measure) {
        return wordings.stream().mapToDouble(measure::in).average().orElse(0);
    }
}
