package dev.careercli.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The state machine around the memory model: which state, step and due date an answer leads to. Memory is updated by
 * every answer; steps only decide when the card returns.
 *
 * <p>Rules: FSRS-6 as Anki schedules it, with study days, steps as in {@link Steps}, and intervals that rise from hard
 * to good to easy.
 */
public final class Scheduler {
    private final SchedulerConfig config;
    private final Fsrs fsrs;
    private final Intervals intervals;

    public Scheduler(SchedulerConfig config) {
        this.config = config;
        this.fsrs = new Fsrs(config.parameters());
        this.intervals = new Intervals(fsrs, config.desiredRetention(), config.maximumInterval());
    }

    /** The probability of recalling a card's answer on a study day; 0 for a new card. */
    public double retrievability(Card card, LocalDate day) {
        MemoryState memory = card.memory();
        return memory == null ? 0 : fsrs.retrievability(card.elapsedDays(day), memory.stability());
    }

    /** The card after an answer, see {@link #review(Card, Rating, Instant, LocalDate)}. */
    public Card review(Card card, Rating rating, Instant at, StudyDays days) {
        return review(card, rating, at, days.dayOf(at));
    }

    /**
     * The card after an answer.
     *
     * @param at the instant of the answer; one before the last review counts as the same day
     * @param day the study day of the answer, as it was when the answer was given
     */
    public Card review(Card card, Rating rating, Instant at, LocalDate day) {
        MemoryState before = card.memory();
        boolean inReview = card.state() == CardState.REVIEW;
        if (before != null && inReview && rating.recalled()) {
            Fsrs.Answers answers = fsrs.answers(before, card.elapsedDays(day));
            return scheduled(card, answers.after(rating), at, day, orderedDays(answers, rating), card.lapses());
        }
        MemoryState memory = before == null ? fsrs.initial(rating) : fsrs.next(before, rating, card.elapsedDays(day));
        int lapses = card.lapses() + (inReview ? 1 : 0);
        boolean relearns = inReview || card.state() == CardState.RELEARNING;
        Steps steps = relearns ? config.relearning() : config.learning();
        Optional<Steps.Wait> wait = steps.after(rating, card.step());
        if (wait.isEmpty()) {
            return scheduled(card, memory, at, day, intervals.days(memory.stability()), lapses);
        }
        return new Card(
                card.id(),
                relearns ? CardState.RELEARNING : CardState.LEARNING,
                wait.get().step(),
                memory,
                at,
                day,
                new Due.At(at.plus(wait.get().length())),
                card.reps() + 1,
                lapses);
    }

    /** What each rating would lead to now; exactly what {@link #review} stores. */
    public Preview preview(Card card, Instant at, LocalDate day) {
        return new Preview(
                review(card, Rating.AGAIN, at, day),
                review(card, Rating.HARD, at, day),
                review(card, Rating.GOOD, at, day),
                review(card, Rating.EASY, at, day));
    }

    private Card scheduled(Card card, MemoryState memory, Instant at, LocalDate day, int days, int lapses) {
        int interval = config.fuzz()
                ? Fuzz.spread(days, card.elapsedDays(day), config.maximumInterval(), Fuzz.draw(card.id(), card.reps()))
                : days;
        return new Card(
                card.id(),
                CardState.REVIEW,
                0,
                memory,
                at,
                day,
                new Due.OnDay(day.plusDays(interval)),
                card.reps() + 1,
                lapses);
    }

    /** Days until the card returns after a recall: hard before good before easy, except where the maximum makes them equal. */
    private int orderedDays(Fsrs.Answers answers, Rating rating) {
        int plainGood = intervals.days(answers.stabilityAfter(Rating.GOOD));
        int hard = Math.min(intervals.days(answers.stabilityAfter(Rating.HARD)), plainGood);
        int good = Math.max(plainGood, hard + 1);
        int ordered = switch (rating) {
            case HARD -> hard;
            case GOOD -> good;
            default -> Math.max(intervals.days(answers.stabilityAfter(Rating.EASY)), good + 1);
        };
        return Math.min(ordered, config.maximumInterval());
    }
}
