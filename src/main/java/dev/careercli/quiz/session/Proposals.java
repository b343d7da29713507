package dev.careercli.quiz.session;

import dev.careercli.content.KeyPointId;
import java.util.Map;

/**
 * What a grader says of an answer, before the person decides.
 *
 * @param points a point without an entry has no proposal
 * @param readsLikeNotes whether the answer is a list of words or jumbled, so that matches are weaker than they look
 */
public record Proposals(Map<KeyPointId, Proposal> points, boolean readsLikeNotes) {
    /** Nothing was compared. */
    public static final Proposals NONE = new Proposals(Map.of(), false);

    public Proposals {
        points = Map.copyOf(points);
    }
}
