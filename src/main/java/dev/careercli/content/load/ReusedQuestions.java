package dev.careercli.content.load;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.Reuse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the questions that a guide takes from others, with the area and the goals it gives them. */
final class ReusedQuestions {
    private final Own own;

    ReusedQuestions(Own own) {
        this.own = own;
    }

    /** The questions in a guide's own files; empty for an unknown guide. */
    interface Own {
        List<Question> questions(CareerSlug slug, Level level);
    }

    /** Those of one level, in the order of the list; one that is not there any more is left out. */
    List<Question> of(List<Reuse> reused, Level level) {
        Map<CareerSlug, Map<QuestionId, Question>> banks = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Reuse reuse : reused) {
            Question question = banks.computeIfAbsent(reuse.from(), slug -> bank(slug, level))
                    .get(reuse.id());
            if (question != null) {
                questions.add(question.askedFor(reuse.area(), reuse.goals()));
            }
        }
        return questions;
    }

    private Map<QuestionId, Question> bank(CareerSlug slug, Level level) {
        Map<QuestionId, Question> bank = new HashMap<>();
        own.questions(slug, level).forEach(q -> bank.put(q.id(), q));
        return bank;
    }
}
