package dev.careercli.progress;

import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How firmly each question is held on a study day. */
final class Holds {
    private Holds() {}

    /** In the order of the questions. */
    static Map<Question, Hold> of(
            State state, List<Question> questions, Map<QuestionId, Card> cards, Scheduler scheduler, LocalDate today) {
        Map<Question, Hold> holds = new LinkedHashMap<>();
        for (Question question : questions) {
            List<GivenAnswer> reviews = state.reviews(question.id(), question.revision());
            boolean recalled = !reviews.isEmpty()
                    && Rating.of(Objects.requireNonNull(
                                    reviews.get(reviews.size() - 1).answered().rating()))
                            .recalled();
            holds.put(question, Hold.of(cards.get(question.id()), recalled, scheduler, today));
        }
        return holds;
    }
}
