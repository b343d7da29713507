package dev.careercli.quiz.interview;

import java.time.LocalDate;

/**
 * One day on the way to an interview.
 *
 * @param fresh how many new questions it introduces; 0 unless it spreads them
 * @param minutes how long it lasts at most
 */
public record PlanDay(LocalDate day, Work work, int fresh, int minutes) {
    /** What a day is for. */
    public enum Work {
        /** New questions, then what is due. */
        SPREAD,
        /** A mock instead of practice. */
        MOCK,
        /** Nothing new: what is due, then the weakest. */
        WEAKEST,
        /** The person's own stories, then nothing more. */
        LIGHT
    }
}
