package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Fuzz;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays days of practice with a learner who remembers exactly as FSRS says: an answer succeeds with the probability of
 * recall and is then good, else again. Nothing is left to chance but the seed.
 */
final class PlanSimulation {
    private final Scheduler scheduler;
    private final double knownAtFirst;
    private final String seed;

    /**
     * @param knownAtFirst how likely the first answer to a new question is a good one, 0 to 1
     * @param seed decides which answers succeed; the same answer to the same card succeeds in every order of practice
     */
    PlanSimulation(Scheduler scheduler, double knownAtFirst, long seed) {
        this.scheduler = scheduler;
        this.knownAtFirst = knownAtFirst;
        this.seed = seed + "/";
    }

    /** What is practised on a day. */
    interface Practice {
        /**
         * The cards to be answered, each at most once.
         *
         * @param cards all cards as they stand
         * @param now noon of the day, UTC
         */
        List<Card> choose(PlanDay day, List<Card> cards, Instant now);
    }

    /** The cards after all days were practised. */
    List<Card> play(List<PlanDay> days, List<Card> cards, Practice practice) {
        Map<String, Card> now = new LinkedHashMap<>();
        cards.forEach(card -> now.put(card.id(), card));
        for (PlanDay day : days) {
            Instant noon = day.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            for (Card card : practice.choose(day, List.copyOf(now.values()), noon)) {
                now.put(card.id(), answered(card, day, noon));
            }
        }
        return List.copyOf(now.values());
    }

    private Card answered(Card card, PlanDay day, Instant at) {
        double success = card.isNew() ? knownAtFirst : scheduler.retrievability(card, day.day());
        boolean recalled = Fuzz.draw(seed + card.id(), card.reps()) < success;
        return scheduler.review(card, recalled ? Rating.GOOD : Rating.AGAIN, at, day.day());
    }
}
