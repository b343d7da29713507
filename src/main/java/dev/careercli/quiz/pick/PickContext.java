package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person's state contributes to the choice of questions.
 *
 * @param level whose new questions are introduced
 * @param goals the goals of the current roadmap phase; their new questions come before others
 * @param hidden questions that are buried or suspended
 * @param first questions that go to the front of the line, such as those asked in a real interview
 * @param wanted areas that matter most now, such as those of a job advert; their new questions come before others
 */
public record PickContext(
        Level level, Set<GoalId> goals, Set<QuestionId> hidden, List<QuestionId> first, Set<AreaId> wanted) {
    public PickContext {
        goals = Set.copyOf(goals);
        hidden = Set.copyOf(hidden);
        first = List.copyOf(first);
        wanted = Set.copyOf(wanted);
    }

    /** The same with more questions that are not asked. */
    public PickContext hiding(Set<QuestionId> more) {
        Set<QuestionId> all = new HashSet<>(hidden);
        all.addAll(more);
        return new PickContext(level, goals, all, first, wanted);
    }

    public static PickContext at(Level level, Set<GoalId> goals) {
        return new PickContext(level, goals, Set.of(), List.of(), Set.of());
    }
}
