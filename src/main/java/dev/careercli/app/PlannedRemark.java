package dev.careercli.app;

import dev.careercli.quiz.interview.PlanDay;

/** What is worth saying before questions that are asked on a day that the plan gives to something else. */
public sealed interface PlannedRemark {
    /** The interview is today. */
    record InterviewToday() implements PlannedRemark {}

    record Planned(PlanDay day, boolean mockPlayed) implements PlannedRemark {}
}
