package dev.careercli.quiz.pick;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a session in their order, and what one line says about them.
 *
 * @param minutes about how long it takes
 * @param nextDue the study day on which the next waiting question becomes due; null when none is waiting
 */
public record Selection(
        List<Pick> picks, int minutes, @Nullable LocalDate nextDue) {
    public Selection {
        picks = List.copyOf(picks);
    }

    public boolean isEmpty() {
        return picks.isEmpty();
    }

    /** How many were chosen for a reason. */
    public int count(Pick.Why why) {
        return (int) picks.stream().filter(pick -> pick.why() == why).count();
    }
}
