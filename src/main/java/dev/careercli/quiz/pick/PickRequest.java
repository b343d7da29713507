package dev.careercli.quiz.pick;

import dev.careercli.quiz.interview.QuestionPace;
import dev.careercli.schedule.StudyDays;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything besides the bank and the cards that decides a session.
 *
 * @param freshLimit new questions still allowed today, at least 0
 * @param seed decides the order of areas; the same seed gives the same session
 * @param minutes the longest a session may take
 */
public record PickRequest(
        Filter filter,
        PickContext context,
        int freshLimit,
        QuestionPace pace,
        long seed,
        Instant now,
        StudyDays days,
        int minutes) {
    public PickRequest {
        if (freshLimit < 0) {
            throw new IllegalArgumentException("limit of new questions is " + freshLimit + ", below 0");
        }
    }

    /** A session of any length. */
    public PickRequest(
            Filter filter,
            PickContext context,
            int freshLimit,
            QuestionPace pace,
            long seed,
            Instant now,
            StudyDays days) {
        this(filter, context, freshLimit, pace, seed, now, days, Integer.MAX_VALUE);
    }

    public LocalDate today() {
        return days.dayOf(now);
    }
}
