package dev.careercli.progress;

import dev.careercli.content.QuestionId;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where each question stands in the schedule: its rated answers, replayed in order through the scheduler. */
public final class Cards {
    private Cards() {}

    /**
     * The cards of the questions that were answered at least once at their present revision.
     *
     * @param revisions of every question of the guide; answers to an older one do not count
     */
    public static Map<QuestionId, Card> of(State state, Map<QuestionId, Integer> revisions, Scheduler scheduler) {
        Map<QuestionId, Card> cards = new HashMap<>();
        revisions.forEach((question, revision) -> {
            Card card = after(question, state.reviews(question, revision), scheduler);
            if (!card.isNew()) {
                cards.put(question, card);
            }
        });
        return cards;
    }

    /** The card of a question after these reviews, in their order. */
    public static Card after(QuestionId question, List<GivenAnswer> reviews, Scheduler scheduler) {
        Card card = Card.unseen(question.value());
        for (GivenAnswer answer : reviews) {
            Rating rating = Rating.of(Objects.requireNonNull(answer.answered().rating()));
            Instant at = Instant.ofEpochMilli(answer.envelope().atMillis());
            card = scheduler.review(card, rating, at, answer.envelope().day());
        }
        return card;
    }
}
