package dev.careercli.export;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.CardState;
import dev.careercli.schedule.Due;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.MemoryState;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import dev.careercli.schedule.StudyDays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs recorded answers through the scheduler, for comparing schedulers with one another. */
public final class Replay {
    /**
     * How published FSRS schedulers are set up by default, steps included; {@link SchedulerConfig#DEFAULT} is how this
     * program is.
     */
    public static final SchedulerConfig PUBLISHED = new SchedulerConfig(
            FsrsParameters.DEFAULT,
            0.9,
            Steps.parse(List.of("1m", "10m")),
            Steps.parse(List.of("10m")),
            SchedulerConfig.LONGEST_INTERVAL,
            false);

    private Replay() {}

    /** One answer. */
    public record Review(Instant at, Rating rating) {}

    /** The answers of one card, in the order in which they were given. */
    public record Sequence(String id, SchedulerConfig config, List<Review> reviews) {
        public Sequence {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * A card after one answer.
     *
     * @param s stability in days
     * @param d difficulty
     * @param step from 0; 0 in review
     * @param days scheduled days; 0 while on a step
     * @param due in review the instant of the answer plus {@code days} times 24 hours, else the end of the step
     */
    public record State(double s, double d, CardState state, int step, int days, Instant due) {}

    /** The state after each answer of a sequence. */
    public static List<State> run(Sequence sequence, StudyDays studyDays) {
        Scheduler scheduler = new Scheduler(sequence.config());
        Card card = Card.unseen(sequence.id());
        List<State> states = new ArrayList<>(sequence.reviews().size());
        for (Review review : sequence.reviews()) {
            card = scheduler.review(card, review.rating(), review.at(), studyDays);
            states.add(state(card, review.at()));
        }
        return List.copyOf(states);
    }

    private static State state(Card card, Instant at) {
        MemoryState memory = card.memory();
        Due due = card.due();
        if (memory == null || due == null) {
            throw new IllegalArgumentException("card " + card.id() + " has no review");
        }
        Instant instant = due instanceof Due.At step ? step.instant() : at.plus(Duration.ofDays(card.scheduledDays()));
        return new State(
                memory.stability(), memory.difficulty(), card.state(), card.step(), card.scheduledDays(), instant);
    }
}
