package dev.careercli.journal;

import java.util.Set;

/** Which members hold an answer in the person's own words: what {@code forget --answers} erases. */
final class TypedText {
    static final String ANSWER = "answer";
    static final String FOLLOW_UP = "followUp";

    /** Kinds whose whole meaning is a piece of a typed answer; forgetting answers removes their lines. */
    private static final Set<String> WHOLE_LINES = Set.of("phrasing-learned", "phrasing-forgotten");

    private TypedText() {}

    static boolean isWholeLine(String kind) {
        return WHOLE_LINES.contains(kind);
    }

    /** Removes what was typed from the members of an answered event; true when there was something. */
    static boolean eraseFrom(Fields fields) {
        if (!fields.holds("kind", "answered")) {
            return false;
        }
        boolean answer = fields.remove(ANSWER);
        boolean followUp = fields.remove(FOLLOW_UP);
        return answer || followUp;
    }
}
