package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Orders questions so that two of one area are neighbours only when no other area is left. */
final class Interleaver {
    private Interleaver() {}

    /**
     * The same questions, areas alternating; within an area they keep their order.
     *
     * @param before the area asked just before; null when there is none
     * @param chance decides which of several equally full areas goes first
     */
    static List<QuestionCard> of(List<QuestionCard> questions, @Nullable AreaId before, Random chance) {
        Map<AreaId, Deque<QuestionCard>> byArea = new LinkedHashMap<>();
        for (QuestionCard question : questions) {
            byArea.computeIfAbsent(question.area(), area -> new ArrayDeque<>()).add(question);
        }
        List<AreaId> areas = new ArrayList<>(byArea.keySet());
        Collections.shuffle(areas, chance);
        List<QuestionCard> ordered = new ArrayList<>(questions.size());
        AreaId last = before;
        while (ordered.size() < questions.size()) {
            QuestionCard next = takeFromFullest(areas, byArea, last);
            ordered.add(next);
            last = next.area();
        }
        return ordered;
    }

    private static QuestionCard takeFromFullest(
            List<AreaId> areas, Map<AreaId, Deque<QuestionCard>> byArea, @Nullable AreaId last) {
        Deque<QuestionCard> best = new ArrayDeque<>();
        Deque<QuestionCard> same = new ArrayDeque<>();
        for (AreaId area : areas) {
            Deque<QuestionCard> waiting = byArea.getOrDefault(area, same);
            if (area.equals(last)) {
                same = waiting;
            } else if (waiting.size() > best.size()) {
                best = waiting;
            }
        }
        return best.isEmpty() ? same.remove() : best.remove();
    }
}
