package dev.careercli.progress;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a question is held today. Held: its last answer recalled it (hard, good or easy), and by FSRS it would
 * still be recalled with a probability of at least eight in ten. Shaky: answered, but not that. Not yet: never answered.
 */
public enum Hold {
    HELD,
    SHAKY,
    NOT_YET;

    /** A question of ordinary retention is due at nine in ten; some days late it is still held. */
    static final double ENOUGH = 0.8;

    /**
     * Where a question stands.
     *
     * @param card null when it was never answered
     * @param recalled whether the last answer was better than again
     */
    static Hold of(@Nullable Card card, boolean recalled, Scheduler scheduler, LocalDate today) {
        if (card == null || card.isNew()) {
            return NOT_YET;
        }
        return recalled && scheduler.retrievability(card, today) >= ENOUGH ? HELD : SHAKY;
    }
}
