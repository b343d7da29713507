package dev.careercli.grading.score;

/**
 * What is compared between the stand that a wording of a key point takes and the one that the matched part of an answer
 * takes. Those from {@link #COSINE} on need the model.
 */
@SuppressWarnings("EnumOrdinal") // scorers are stored as numbers in the order of the columns
public enum PolarityFeature {
    RECALL,
    PRECISION,
    ORDER,
    CONTRADICTED,
    OPPOSITES,
    NUMBERS,
    PARITY,
    NEGATORS_GAINED,
    NEGATORS_LOST,
    NEEDLESS_GAINED,
    NEEDLESS_LOST,
    INDIFFERENT_GAINED,
    INDIFFERENT_LOST,
    UNTRUE_GAINED,
    UNTRUE_LOST,
    APPROVES_GAINED,
    APPROVES_LOST,
    OBJECTS_GAINED,
    OBJECTS_LOST,
    UNIVERSAL_GAINED,
    UNIVERSAL_LOST,
    RESTRICTS_GAINED,
    RESTRICTS_LOST,
    OBLIGES_GAINED,
    OBLIGES_LOST,
    PERMITS_GAINED,
    PERMITS_LOST,
    FORBIDS_GAINED,
    FORBIDS_LOST,
    VALENCE,
    TURNED_GOOD,
    TURNED_BAD,
    SWAPPED,
    TAKEN_BACK,
    COSINE,
    TURN,
    DENIAL,
    CLAIM_DENIAL;

    /** How many come from the wording alone. */
    public static final int WORDING = COSINE.ordinal();

    /** What stands in this column of a row. */
    public double in(double[] row) {
        return row[ordinal()];
    }
}
