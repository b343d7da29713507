package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import dev.careercli.content.GoalId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import java.util.List;

/** The part of a question that choosing needs, so that a session is picked without loading the whole bank. */
public record QuestionCard(QuestionId id, Level level, AreaId area, Kind kind, List<GoalId> goals) {
    public QuestionCard {
        goals = List.copyOf(goals);
    }

    public static QuestionCard of(Question question) {
        return new QuestionCard(question.id(), question.level(), question.area(), question.kind(), question.goals());
    }
}
