package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import dev.careercli.content.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which questions are introduced. */
final class NewQuestions {
    private static final int GROUPS = 4;

    private NewQuestions() {}

    /**
     * The questions of one level in the order of their introduction: wanted areas before others, within that the goals
     * of the current phase before others. In each group the areas take turns and the guide's order holds within an area.
     *
     * @param unseen in the guide's order
     */
    static List<QuestionCard> inOrder(List<QuestionCard> unseen, Level level, PickContext context) {
        List<List<QuestionCard>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(new ArrayList<>());
        }
        for (QuestionCard question : unseen) {
            if (question.level() == level) {
                groups.get(group(question, context)).add(question);
            }
        }
        return groups.stream().flatMap(group -> takingTurns(group).stream()).toList();
    }

    private static int group(QuestionCard question, PickContext context) {
        int area = context.wanted().contains(question.area()) ? 0 : 2;
        int phase = question.goals().stream().anyMatch(context.goals()::contains) ? 0 : 1;
        return area + phase;
    }

    private static List<QuestionCard> takingTurns(List<QuestionCard> questions) {
        Map<AreaId, Deque<QuestionCard>> byArea = new LinkedHashMap<>();
        for (QuestionCard question : questions) {
            byArea.computeIfAbsent(question.area(), area -> new ArrayDeque<>()).add(question);
        }
        List<QuestionCard> turns = new ArrayList<>(questions.size());
        while (turns.size() < questions.size()) {
            for (Deque<QuestionCard> waiting : byArea.values()) {
                if (!waiting.isEmpty()) {
                    turns.add(waiting.remove());
                }
            }
        }
        return turns;
    }
}
