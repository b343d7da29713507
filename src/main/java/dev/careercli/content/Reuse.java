package dev.careercli.content;

import java.util.List;

/**
 * A question of another guide that a guide asks as well: the text, the key points and the history are the other's, area
 * and goals are its own.
 *
 * @param from the guide whose file holds the question
 */
public record Reuse(QuestionId id, CareerSlug from, AreaId area, List<GoalId> goals) {
    public Reuse {
        goals = List.copyOf(goals);
    }
}
