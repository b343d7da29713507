package dev.careercli.grading.score;

/** What is measured between an answer and all it is compared with. Those from {@link #WHOLE_COSINE} on need the model. */
@SuppressWarnings("EnumOrdinal") // scorers are stored as numbers in the order of the columns
public enum AnswerFeature {
    RECALL,
    PRECISION,
    PAIRS,
    STATEMENT_RECALL,
    MEAN_POINT,
    BEST_POINT,
    WORST_POINT,
    ANSWER_WORDS,
    LENGTH_RATIO,
    QUESTION_SHARE,
    FRESH,
    NUMBERS,
    FRESH_SHARE,
    STATEMENTS,
    WHOLE_COSINE,
    STATEMENT_COSINE,
    BACK_COSINE,
    QUESTION_ANSWER,
    DEEP_GAIN,
    WORST_COSINE,
    BEYOND;

    /** How many come from the wording alone. */
    public static final int WORDING = WHOLE_COSINE.ordinal();

    /** What stands in this column of a row. */
    public double in(double[] row) {
        return row[ordinal()];
    }
}
