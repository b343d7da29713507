package dev.careercli.app;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.progress.Cards;
import dev.careercli.quiz.session.Leech;
import dev.careercli.schedule.Scheduler;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that is forgotten again and again.
 *
 * @param point the key point missed most often; null where none was ever marked as missed
 */
public record LeechNotice(int lapses, @Nullable String point) {

    /** The notice that the last of these reviews calls for, if any. */
    static Optional<LeechNotice> of(Question question, List<GivenAnswer> reviews, Scheduler scheduler) {
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        int before = Cards.after(question.id(), reviews.subList(0, reviews.size() - 1), scheduler)
                .lapses();
        int lapses = Cards.after(question.id(), reviews, scheduler).lapses();
        if (lapses == before || !Leech.isToldAt(lapses)) {
            return Optional.empty();
        }
        List<List<KeyPointId>> missed =
                reviews.stream().map(r -> r.answered().marks().missed()).toList();
        String point = Leech.mostMissed(missed)
                .flatMap(id -> question.keyPoints().stream()
                        .filter(k -> k.id().equals(id))
                        .findFirst())
                .map(KeyPoint::text)
                .orElse(null);
        return Optional.of(new LeechNotice(lapses, point));
    }
}
