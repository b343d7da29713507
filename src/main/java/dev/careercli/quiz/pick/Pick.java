package dev.careercli.quiz.pick;

import dev.careercli.content.QuestionId;

/** One chosen question, and why it was chosen. */
public record Pick(QuestionId id, Why why) {
    /** Why a question is asked. */
    public enum Why {
        /** Moved to the front by the person. */
        FIRST,
        /** Its day has come. */
        DUE,
        /** Never asked before. */
        NEW,
        /** Not due; asked because the person wanted more, or because an interview is near. */
        EXTRA
    }
}
