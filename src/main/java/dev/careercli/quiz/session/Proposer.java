package dev.careercli.quiz.session;

import dev.careercli.content.Question;

/** Compares a typed answer with a question's key points. */
@FunctionalInterface
public interface Proposer {
    /** Proposes nothing: the person marks every point. */
    Proposer NONE = (question, answer, followUp) -> Proposals.NONE;

    /**
     * What of the key points the words hold.
     *
     * @param answer as typed; never blank
     * @param followUp the reply to the follow-up; empty when there was none
     */
    Proposals propose(Question question, String answer, String followUp);
}
