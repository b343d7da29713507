package dev.careercli.content.load;

import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Head;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A place that one guide can be read from. Questions are read only when they are asked for. */
interface GuideSource {
    /** What every command asks; throws a {@link ContentException} with every problem when the guide cannot be used. */
    Head head();

    /** Reads the guide. */
    Career career();

    /** Reads the questions of a level that stand in its own files, in their order. */
    List<Question> questions(Level level);

    /** The questions that the guide takes from others. */
    List<Reuse> reused();

    /**
     * What is wrong with those; nothing where the build has checked them.
     *
     * @param banks every guide there is, by slug
     */
    default List<Problem> reuseProblems(Supplier<Map<String, Bank>> banks) {
        return List.of();
    }

    /** The trees of the guide, to hold what other guides say against. */
    GuideFiles files();

    /** How many questions practise each goal; a goal without any is left out. */
    Map<GoalId, Integer> goalQuestions();

    /** Counts the questions that practise each goal, for {@link #goalQuestions}. */
    static Map<GoalId, Integer> count(Stream<Question> questions, List<Reuse> reused) {
        Map<GoalId, Integer> counts = new TreeMap<>();
        Stream.concat(questions.map(Question::goals), reused.stream().map(Reuse::goals))
                .flatMap(goals -> goals.stream().distinct())
                .forEach(g -> counts.merge(g, 1, Integer::sum));
        return counts;
    }
}
