package dev.careercli.app;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.event.State;
import dev.careercli.quiz.pick.PickContext;
import dev.careercli.quiz.session.PrivateQuestions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a person's journal decides which questions are picked. */
final class PracticeContext {
    private PracticeContext() {}

    /**
     * @param guides those whose questions are in the bank; each has goals of its own under way
     * @param wanted areas whose new questions come before others
     */
    static PickContext on(
            LocalDate day,
            JournalState journalState,
            Career career,
            List<Career> guides,
            List<Question> questions,
            Set<AreaId> wanted) {
        State state = journalState.state();
        Set<QuestionId> hidden = new HashSet<>(state.suspended());
        questions.stream()
                .map(Question::id)
                .filter(id -> state.isBuried(id, day))
                .forEach(hidden::add);
        hidden.addAll(PrivateQuestions.writtenOn(state, day));
        return new PickContext(
                PracticeLevel.inForce(journalState, career),
                guides.stream()
                        .flatMap(guide -> currentGoals(state, guide).stream())
                        .collect(Collectors.toSet()),
                hidden,
                PrivateQuestions.waiting(state, career),
                wanted);
    }

    /** The goals of the first phase that is not done. */
    private static Set<GoalId> currentGoals(State state, Career career) {
        for (Phase phase : career.roadmap().phases()) {
            boolean done = phase.goals().stream().allMatch(g -> state.isDone(g.id()));
            if (!done) {
                return phase.goals().stream().map(Goal::id).collect(Collectors.toSet());
            }
        }
        return Set.of();
    }
}
