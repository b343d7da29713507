package dev.careercli.grading.score;

/** What is measured between one wording of a key point and one answer. Those from {@link #WHOLE_COSINE} on need the model. */
@SuppressWarnings("EnumOrdinal") // scorers are stored as numbers in the order of the columns
public enum PointFeature {
    RECALL,
    BEST_RECALL,
    BEST_PRECISION,
    BEST_F,
    ORDER,
    PAIRS,
    FRESH,
    FRESH_SHARE,
    CONTRADICTED,
    OPPOSITES,
    NUMBERS,
    CLAIM_WORDS,
    ANSWER_WORDS,
    MISSING,
    WHOLE_COSINE,
    BEST_COSINE,
    QUESTION_CLAIM,
    QUESTION_ANSWER,
    DEEP_GAIN,
    SECOND_COSINE,
    BEYOND,
    BEST_BEYOND;

    /** How many come from the wording alone. */
    public static final int WORDING = WHOLE_COSINE.ordinal();

    /** What stands in this column of a row. */
    public double in(double[] row) {
        return row[ordinal()];
    }
}
