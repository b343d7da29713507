package dev.careercli.cli.progress;

import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.TryIt;
import dev.careercli.fit.Verdict;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.StepLine;
import dev.careercli.view.quiz.InterviewPace;
import org.jspecify.annotations.Nullable;

/**
 * What the choice of the one thing goes by.
 *
 * @param fitBegun whether some answers of an unfinished fit are kept
 * @param fit null when there is no finished one
 * @param practised whether any question of the guide was ever answered
 * @param decided whether the person set a plan or did a goal
 * @param mock a recent one with answers not checked; null when there is none
 * @param interview null when none is coming
 * @param over an interview of which nothing was written down yet; null when there is none
 * @param today the questions of today
 * @param phase the current one of the roadmap; null when all are done
 */
record NextStepInputs(
        boolean fitBegun,
        @Nullable Fit fit,
        boolean practised,
        boolean decided,
        @Nullable UnfinishedMock mock,
        @Nullable Coming interview,
        @Nullable Over over,
        Selection today,
        @Nullable PhaseLine phase) {

    /**
     * A finished fit.
     *
     * @param verdict null when there are too few answers
     * @param tryIt the task to try first, of those not tried yet; null when there is none
     * @param neighbour the role to look at instead; null when there is none
     */
    record Fit(
            @Nullable Verdict verdict,
            @Nullable TryIt tryIt,
            @Nullable Neighbour neighbour) {}

    /** An interview that is coming, and what its plan has for today. */
    record Coming(InterviewPace pace, PlanDay day, boolean mockPlayed) {}

    /** An interview that is today or was lately. */
    record Over(Interview interview, boolean isToday) {}

    /** The next step of the roadmap: the milestone at once where the phase is mostly known. */
    @Nullable
    StepLine step() {
        if (phase == null) {
            return null;
        }
        return phase.proveIt()
                ? phase.milestone()
                : phase.goals().stream()
                        .filter(goal -> !goal.isDone())
                        .findFirst()
                        .orElse(phase.milestone());
    }
}
