package dev.careercli.grading.score;

/** What is measured of a text that may be no answer. Those from {@link #WHOLE_COSINE} on need the model. */
@SuppressWarnings("EnumOrdinal") // scorers are stored as numbers in the order of the columns
public enum GateFeature {
    QUESTION_SHARE,
    QUESTION_RECALL,
    FRESH_WORDS,
    FRESH_MET,
    FUNCTION_SHARE,
    MARKS,
    SENTENCE_WORDS,
    ORDER,
    PAIRS,
    FLUENCY,
    WORST_FLUENCY,
    CONTRADICTED,
    NEGATORS,
    NEGATORS_GAINED,
    OPPOSITES,
    RECALL,
    PRECISION,
    ANSWER_WORDS,
    LENGTH_RATIO,
    DISTINCT,
    STATEMENT_RECALL,
    UNTRUE,
    CONTENT_RUN,
    ITEM_RUN,
    SAME_STARTS,
    TAKEN_BACK,
    AGAINST_SHARE,
    LISTED,
    LISTED_BEFORE,
    ASKS_FOR_LIST,
    WHOLE_COSINE,
    BEST_COSINE,
    QUESTION_ANSWER,
    BACK_COSINE,
    FRESH_COSINE;

    /** How many come from the wording alone. */
    public static final int WORDING = WHOLE_COSINE.ordinal();

    /** What stands in this column of a row. */
    public double in(double[] row) {
        return row[ordinal()];
    }
}
