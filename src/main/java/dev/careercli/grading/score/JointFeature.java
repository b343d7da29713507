package dev.careercli.grading.score;

/** What several wordings of one key point say together about one answer. Those from {@link #BEST_COSINE} on need the model. */
@SuppressWarnings("EnumOrdinal") // scorers are stored as numbers in the order of the columns
public enum JointFeature {
    BEST_LOGIT,
    MEAN_LOGIT,
    ANSWER_WORDS,
    BEST_RECALL,
    MEAN_RECALL,
    CONTRADICTED,
    OPPOSITES,
    BEST_COSINE,
    MEAN_COSINE,
    BEST_BEYOND,
    MEAN_BEYOND;

    /** How many come from the wording alone. */
    public static final int WORDING = BEST_COSINE.ordinal();
}
