package dev.careercli.quiz.session;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State.Phrasing;
import dev.careercli.grading.Lesson;
import dev.careercli.grading.Rubric;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the person's marks teach the grader. A point marked said that was not found makes the quoted words a wording of
 * it; a point marked not said that was found makes them a wording that only looks like it.
 */
public final class LearnedPhrasings {
    /** Shorter quotes would be found in any answer. */
    private static final int FEWEST_WORDS = 3;

    private LearnedPhrasings() {}

    /** What an answer is compared with, once the person's own wordings are added. */
    public static Rubric rubric(Question question, List<Phrasing> taught) {
        return Rubric.of(question).taught(lessons(taught));
    }

    static Map<KeyPointId, Lesson> lessons(List<Phrasing> taught) {
        Map<KeyPointId, Lesson> lessons = new LinkedHashMap<>();
        for (Phrasing phrasing : taught) {
            lessons.put(phrasing.keyPoint(), new Lesson(of(phrasing, taught, false), of(phrasing, taught, true)));
        }
        return lessons;
    }

    private static List<String> of(Phrasing same, List<Phrasing> taught, boolean counter) {
        return taught.stream()
                .filter(p -> p.keyPoint().equals(same.keyPoint()) && p.counter() == counter)
                .map(Phrasing::text)
                .toList();
    }

    /**
     * What the marks of a confirmed answer teach; empty where they agree with the proposals. Words by which another point
     * was found are left alone: the nearest words to a point that was not found are then hardly those that said it.
     */
    public static List<PhrasingLearned> learned(Revealed revealed) {
        List<PhrasingLearned> learned = new ArrayList<>();
        for (Point point : revealed.points().all()) {
            String quote = point.proposal().quote();
            if (quote == null || quote.strip().split("\\s+").length < FEWEST_WORDS || !teaches(point)) {
                continue;
            }
            boolean counter = point.mark() == Point.Mark.NOT_SAID;
            if (counter || !showsAnother(quote, revealed.points())) {
                learned.add(new PhrasingLearned(
                        revealed.question().id(), point.keyPoint().id(), quote.strip(), counter));
            }
        }
        return learned;
    }

    private static boolean showsAnother(String quote, Points points) {
        return points.all().stream()
                .anyMatch(p -> p.proposal().verdict() == Proposal.Verdict.FOUND
                        && p.said()
                        && quote.equals(p.proposal().quote()));
    }

    /** Unclear and not said agree: there is nothing to learn from them. */
    private static boolean teaches(Point point) {
        boolean found = point.proposal().verdict() == Proposal.Verdict.FOUND;
        return point.mark() == (found ? Point.Mark.NOT_SAID : Point.Mark.SAID);
    }
}
