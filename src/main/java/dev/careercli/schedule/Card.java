package dev.careercli.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The scheduling state of one question.
 *
 * @param id the question's id; the spread of intervals depends on it
 * @param step index of the step, from 0; 0 unless learning or relearning
 * @param memory null until the first review
 * @param lastReview instant of the last review; null until the first one
 * @param lastDay study day of the last review, as it was then; null until the first one
 * @param due when it comes back; null until the first review
 * @param reps reviews so far
 * @param lapses how often it was forgotten while in review
 */
public record Card(
        String id,
        CardState state,
        int step,
        @Nullable MemoryState memory,
        @Nullable Instant lastReview,
        @Nullable LocalDate lastDay,
        @Nullable Due due,
        int reps,
        int lapses) {
    public Card {
        boolean seen = state != CardState.NEW;
        if (seen != (memory != null) || seen != (lastReview != null) || seen != (lastDay != null)) {
            throw new IllegalArgumentException("a card has a memory and a last review exactly when it is not new");
        }
        boolean fits = switch (state) {
            case NEW -> due == null && step == 0 && reps == 0 && lapses == 0;
            case REVIEW -> due instanceof Due.OnDay && step == 0;
            case LEARNING, RELEARNING -> due instanceof Due.At && step >= 0;
        };
        if (!fits || reps < 0 || lapses < 0) {
            throw new IllegalArgumentException(
                    "card " + id + " cannot be " + state + " with step " + step + ", " + reps + " reviews, due " + due);
        }
    }

    /** The card of a question that was never answered. */
    public static Card unseen(String id) {
        return new Card(id, CardState.NEW, 0, null, null, null, null, 0, 0);
    }

    public boolean isNew() {
        return state == CardState.NEW;
    }

    /** Whether it should be asked now; a new card is never due. */
    public boolean isDue(Instant now, LocalDate today) {
        return due != null && due.isReached(now, today);
    }

    /** Study days since the last review, 0 when new; a clock that was set back counts as 0, a wild one as a million. */
    public int elapsedDays(LocalDate today) {
        return lastDay == null ? 0 : (int) Math.min(Math.max(0, ChronoUnit.DAYS.between(lastDay, today)), 1_000_000);
    }

    /** The interval it was given in days; 0 when new or on a step. */
    public int scheduledDays() {
        return lastDay != null && due instanceof Due.OnDay on ? (int) ChronoUnit.DAYS.between(lastDay, on.day()) : 0;
    }
}
