package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import java.util.Optional;

/** Which follow-up an answer is given. */
final class FollowUpChoice {
    private FollowUpChoice() {}

    /**
     * Chooses the follow-up: about a must-have that was not found, else about one that is unclear and may have been said,
     * else the strong one.
     */
    static Optional<FollowUp> of(Question question, Points points) {
        return about(question, points, Proposal.Verdict.NOT_FOUND)
                .or(() -> about(question, points, Proposal.Verdict.UNCLEAR))
                .or(question::strongFollowUp);
    }

    private static Optional<FollowUp> about(Question question, Points points, Proposal.Verdict verdict) {
        return points.musts().stream()
                .filter(p -> p.proposal().verdict() == verdict)
                .map(p -> question.followUpFor(p.keyPoint().id()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
