package dev.careercli.app;

import dev.careercli.content.Question;
import dev.careercli.event.State;
import java.time.LocalDate;
import java.util.List;

/**
 * How many new questions a day may still bring: what the setting {@code new-per-day} allows, less those that were answered
 * for the first time on it. Before an interview its plan decides instead.
 */
final class NewQuestionsLeft {
    private NewQuestionsLeft() {}

    static int on(LocalDate day, JournalState journalState, List<Question> questions) {
        return Math.max(0, journalState.settings().newPerDay() - introduced(day, journalState.state(), questions));
    }

    private static int introduced(LocalDate day, State state, List<Question> questions) {
        return (int) questions.stream()
                .map(q -> state.reviews(q.id(), q.revision()))
                .filter(answers ->
                        !answers.isEmpty() && answers.get(0).envelope().day().equals(day))
                .count();
    }
}
