package dev.careercli.quiz;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import java.util.Map;

/** Compares a typed answer with a question's key points. A point without an entry has no proposal. */
@FunctionalInterface
public interface Proposer {
    /** Proposes nothing: the person marks every point. */
    Proposer NONE = (question, answer, followUp) -> Map.of();

    /**
     * What of the key points the words hold.
     *
     * @param answer as typed; never blank
     * @param followUp the reply to the follow-up; empty when there was none
     */
    Map<KeyPointId, Proposal> propose(Question question, String answer, String followUp);
}
