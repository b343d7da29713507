package dev.careercli.quiz.pick;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a session in their order, and what is due beside them. Every screen that says what is due
 * reads it from here.
 *
 * @param minutes about how long it takes
 * @param nextDue the study day on which the next waiting question becomes due; null when none is waiting
 * @param due how many are due now, asked in this session or not
 */
public record Selection(
        List<Pick> picks, int minutes, @Nullable LocalDate nextDue, int due) {
    public Selection {
        picks = List.copyOf(picks);
        if (due < dueAsked(picks)) {
            throw new IllegalArgumentException("fewer are due than are asked as due");
        }
    }

    /** A session beside which nothing is due. */
    public Selection(List<Pick> picks, int minutes, @Nullable LocalDate nextDue) {
        this(picks, minutes, nextDue, dueAsked(picks));
    }

    public boolean isEmpty() {
        return picks.isEmpty();
    }

    /** How many were chosen for a reason. */
    public int count(Pick.Why why) {
        return count(picks, why);
    }

    private static int count(List<Pick> picks, Pick.Why why) {
        return (int) picks.stream().filter(pick -> pick.why() == why).count();
    }

    /** How many of what is due this session asks. */
    public int dueAsked() {
        return dueAsked(picks);
    }

    private static int dueAsked(List<Pick> picks) {
        return count(picks, Pick.Why.DUE) + count(picks, Pick.Why.FIRST);
    }

    /** How many are due and wait for another session. */
    public int waiting() {
        return due - dueAsked();
    }
}
