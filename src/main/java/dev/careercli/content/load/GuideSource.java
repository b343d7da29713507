package dev.careercli.content.load;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A place that one guide can be read from. Questions are read only when they are asked for. */
interface GuideSource {
    /** Reads the guide; throws a {@link ContentException} with every problem when it cannot be used. */
    Career career();

    /** Reads the questions of a level, in the guide's order. */
    List<Question> questions(Level level);

    /** How many questions practise each goal; a goal without any is left out. */
    Map<GoalId, Integer> goalQuestions();

    /** Counts the questions that practise each goal, for {@link #goalQuestions}. */
    static Map<GoalId, Integer> count(Stream<Question> questions) {
        Map<GoalId, Integer> counts = new TreeMap<>();
        questions.flatMap(q -> q.goals().stream().distinct()).forEach(g -> counts.merge(g, 1, Integer::sum));
        return counts;
    }
}
