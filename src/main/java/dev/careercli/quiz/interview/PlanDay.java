package dev.careercli.quiz.interview;

import java.time.LocalDate;

/**
 * One day on the way to an interview.
 *
 * @param fresh how many new questions it is expected to introduce; 0 unless it begins new ones
 * @param minutes how long it lasts at most
 */
public record PlanDay(LocalDate day, Work work, int fresh, int minutes) {
    /** The same day with other minutes. */
    public PlanDay lasting(int others) {
        return new PlanDay(day, work, fresh, others);
    }

    /** What a day is for. */
    public enum Work {
        /** What gains most a minute, new questions among it. */
        SPREAD,
        /** A mock instead of practice. */
        MOCK,
        /** Nothing new: of what was asked before, what gains most. */
        WEAKEST,
        /** The person's own stories, then nothing more. */
        LIGHT
    }
}
