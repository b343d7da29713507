package dev.careercli.app;

import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.PlanDay;
import java.time.LocalDate;

/** What an interview plan has for a day in place of practice. */
public sealed interface PlannedInstead {
    /** A mock or a light day. */
    record Planned(PlanDay day, boolean mockPlayed) implements PlannedInstead {}

    /** The interview is today or over: what was asked is to be written down. */
    record Debrief(Interview interview, LocalDate today) implements PlannedInstead {}
}
