package dev.careercli.progress;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.event.State;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person stands with a guide's questions on a study day.
 *
 * @param levels one line a level that has questions, in order
 * @param areas one line an area that has questions, in the guide's order
 * @param goals one line a goal, in the roadmap's order
 * @param days the last fourteen study days, today last
 */
public record Progress(
        LocalDate today,
        List<Line<Level>> levels,
        List<Line<AreaId>> areas,
        List<Line<GoalId>> goals,
        List<PractisedDay> days,
        Coming coming) {
    private static final int DAYS = 14;

    /** An area of which less was said is nobody's strength, even if all others are weaker. */
    private static final double MOST = 2.0 / 3;

    public Progress {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
        days = List.copyOf(days);
    }

    /** How many questions of a level, an area or a goal are held, shaky and not yet asked. */
    public record Line<T>(T what, int held, int shaky, int notYet, MustHaves mustHaves) {
        public int all() {
            return held + shaky + notYet;
        }

        public int seen() {
            return held + shaky;
        }
    }

    /**
     * What falls due if nothing is practised before.
     *
     * @param today due by today
     * @param tomorrow due on the day after
     * @param week due within seven days, today counted
     */
    public record Coming(int today, int tomorrow, int week) {}

    /**
     * Where the person stands.
     *
     * @param coming what falls due, as the choice of questions has it
     */
    public static Progress of(
            State state, Career career, List<Question> questions, Scheduler scheduler, LocalDate today, Coming coming) {
        Map<QuestionId, Integer> revisions =
                questions.stream().collect(Collectors.toMap(Question::id, Question::revision));
        Map<QuestionId, Card> cards = Cards.of(state, revisions, scheduler);
        Map<Question, Hold> holds = Holds.of(state, questions, cards, scheduler, today);
        return new Progress(
                today,
                lines(Arrays.asList(Level.values()), l -> q -> q.level() == l, holds, state),
                lines(
                        career.areas().stream().map(Career.Area::id).toList(),
                        a -> q -> q.area().equals(a),
                        holds,
                        state),
                lines(
                        career.roadmap().goals().stream().map(Goal::id).toList(),
                        g -> q -> q.goals().contains(g),
                        holds,
                        state),
                PractisedDay.last(DAYS, state, ids(questions), today),
                coming);
    }

    private static Set<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }

    private static <T> List<Line<T>> lines(
            List<T> subjects, Function<T, Predicate<Question>> of, Map<Question, Hold> holds, State state) {
        List<Line<T>> lines = new ArrayList<>();
        for (T subject : subjects) {
            List<Question> own =
                    holds.keySet().stream().filter(of.apply(subject)).toList();
            if (!own.isEmpty()) {
                lines.add(new Line<>(
                        subject,
                        count(own, holds, Hold.HELD),
                        count(own, holds, Hold.SHAKY),
                        count(own, holds, Hold.NOT_YET),
                        MustHaves.of(state, own)));
            }
        }
        return lines;
    }

    private static int count(List<Question> questions, Map<Question, Hold> holds, Hold hold) {
        return (int) questions.stream().filter(q -> holds.get(q) == hold).count();
    }

    // Written out, as in Envelope: a comparator that is put together is linked at run time.
    private static int byShare(Line<AreaId> one, Line<AreaId> other) {
        return Double.compare(one.mustHaves().share(), other.mustHaves().share());
    }

    /** Areas with answers enough to judge and something missed, the smallest share said first. */
    public List<Line<AreaId>> weakest(int count) {
        return judged().filter(l -> l.mustHaves().said() < l.mustHaves().of())
                .sorted((a, b) -> byShare(a, b))
                .limit(count)
                .toList();
    }

    /** Areas with answers enough to judge and most must-haves said, the largest share first; none of the weakest. */
    public List<Line<AreaId>> strongest(int count, List<Line<AreaId>> weakest) {
        return judged().filter(l -> !weakest.contains(l) && l.mustHaves().share() >= MOST)
                .sorted((a, b) -> byShare(b, a))
                .limit(count)
                .toList();
    }

    /** How many areas have too few answers to judge. */
    public int unjudged() {
        return areas.size() - (int) judged().count();
    }

    private Stream<Line<AreaId>> judged() {
        return areas.stream().filter(l -> !l.mustHaves().tooFew());
    }
}
