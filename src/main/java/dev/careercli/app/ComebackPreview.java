package dev.careercli.app;

import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Due;
import dev.careercli.schedule.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When a question would come back after each rating that it can be given now. */
final class ComebackPreview {
    private final PracticeService practice;
    private final JournalState journalState;

    ComebackPreview(PracticeService practice, JournalState journalState) {
        this.practice = practice;
        this.journalState = journalState;
    }

    /** The day on which each rating would make the question due, and whether the plan as it is would ask it then. */
    Map<Rating, Comeback> of(Question question) {
        Map<QuestionId, Card> cards = practice.cards();
        Card card = cards.getOrDefault(question.id(), Card.unseen(question.id().value()));
        Set<QuestionId> today = practice.dueNow().picks().stream().map(Pick::id).collect(Collectors.toSet());
        var preview = practice.scheduler().preview(card, journalState.now(), journalState.today());
        Map<Rating, Comeback> comebacks = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            Card after = preview.after(rating);
            Due due = after.due();
            if (due != null) {
                comebacks.put(rating, comeback(question.id(), after, due.day(journalState.days()), cards, today));
            }
        }
        return comebacks;
    }

    /** What is asked today, and on the days before it comes back, is taken to be done by then. */
    private Comeback comeback(
            QuestionId id, Card after, LocalDate day, Map<QuestionId, Card> cards, Set<QuestionId> today) {
        long days = ChronoUnit.DAYS.between(journalState.today(), day);
        if (days <= 0) {
            return new Comeback(day, true);
        }
        Set<QuestionId> settled = new HashSet<>(today);
        cards.forEach((other, card) -> {
            Due due = card.due();
            if (days > 1 && due != null && due.day(journalState.days()).isBefore(day)) {
                settled.add(other);
            }
        });
        settled.remove(id);
        Map<QuestionId, Card> then = new HashMap<>(cards);
        then.put(id, after);
        boolean asked = practice
                .at(Filter.NONE, practice.daySeed(), journalState.now().plus(Duration.ofDays(days)), then, settled)
                .picks()
                .stream()
                .anyMatch(pick -> pick.id().equals(id));
        return new Comeback(day, asked);
    }
}
