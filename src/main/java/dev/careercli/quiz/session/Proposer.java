package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.quiz.session.QuizState.Given;

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

    /** The proposals for what was handed in; none where nothing was typed. */
    default Proposals propose(Question question, Given given) {
        String answer = given.answer();
        if (answer == null || !given.isTyped()) {
            return Proposals.NONE;
        }
        return propose(question, answer, given.followUp() == null ? "" : given.followUp());
    }
}
