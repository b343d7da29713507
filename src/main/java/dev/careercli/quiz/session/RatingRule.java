package dev.careercli.quiz.session;

import dev.careercli.content.KeyPointId;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.Collection;
import java.util.Optional;

/**
 * Which rating is offered for an answer. The rule is published in docs/practice.md; the person decides.
 *
 * <ul>
 *   <li>Every must-have said unaided: good.
 *   <li>More than half said and at most one missing, what was said only on the follow-up included: hard.
 *   <li>Less: again.
 * </ul>
 *
 * Easy is never offered.
 */
public final class RatingRule {
    /** The rating offered when the person says they don't know. */
    public static final Rating DONT_KNOW = Rating.AGAIN;

    private RatingRule() {}

    /**
     * The rating offered for an answer; empty when the question has no must-haves to go by.
     *
     * @param musts the must-haves of the question
     * @param said points said before the follow-up; others than musts do not count
     * @param onFollowUp points said only on the follow-up
     * @param hinted whether a hint was read; then whatever was said counts as said on the follow-up
     */
    public static Optional<Rating> offered(
            Collection<KeyPointId> musts,
            Collection<KeyPointId> said,
            Collection<KeyPointId> onFollowUp,
            boolean hinted) {
        if (musts.isEmpty()) {
            return Optional.empty();
        }
        long unaided = hinted ? 0 : musts.stream().filter(said::contains).count();
        long heard = musts.stream()
                .filter(must -> said.contains(must) || onFollowUp.contains(must))
                .count();
        if (unaided == musts.size()) {
            return Optional.of(Rating.GOOD);
        }
        boolean enough = heard * 2 > musts.size() && musts.size() - heard <= 1;
        return Optional.of(enough ? Rating.HARD : Rating.AGAIN);
    }

    /** The rating that Enter takes, by the published rule. */
    public static Rating offered(Revealed state) {
        if (!state.given().known()) {
            return DONT_KNOW;
        }
        Points points = state.points();
        return offered(
                        points.musts().stream().map(p -> p.keyPoint().id()).toList(),
                        points.said(),
                        points.saidOnFollowUp(),
                        state.given().hinted())
                .orElse(Rating.GOOD);
    }
}
