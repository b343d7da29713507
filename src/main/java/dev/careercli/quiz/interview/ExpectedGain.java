package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much one answer today raises the probability of recall on the day of the interview, by FSRS: the probability
 * after an answer, weighted by how likely it succeeds, less the probability without it.
 */
final class ExpectedGain {
    private final Scheduler scheduler;
    private final LocalDate interview;
    private final double knownAtFirst;

    /** @param knownAtFirst how likely the first answer to a new question is a good one, 0 to 1 */
    ExpectedGain(Scheduler scheduler, LocalDate interview, double knownAtFirst) {
        this.scheduler = scheduler;
        this.interview = interview;
        this.knownAtFirst = knownAtFirst;
    }

    /** The gain of answering a card now, -1 to 1; a question never asked counts as not held without the answer. */
    double of(Card card, Instant now, LocalDate today) {
        double success = card.isNew() ? knownAtFirst : scheduler.retrievability(card, today);
        return success * after(card, Rating.GOOD, now, today)
                + (1 - success) * after(card, Rating.AGAIN, now, today)
                - scheduler.retrievability(card, interview);
    }

    private double after(Card card, Rating rating, Instant now, LocalDate today) {
        return scheduler.retrievability(scheduler.review(card, rating, now, today), interview);
    }
}
