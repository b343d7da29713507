package dev.careercli.grading.score;

/** What is measured between an answer and all it is compared with. Those from {@link #WHOLE_COSINE} on need the model. */
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
}
