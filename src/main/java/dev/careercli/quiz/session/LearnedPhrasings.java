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
import org.jspecify.annotations.Nullable;

/**
 * What the person teaches the grader: the words of theirs that they said make a point, by answering yes to the very quote or
 * by typing them. A mark alone teaches nothing.
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
     * What a confirmed answer teaches; empty where no words were confirmed, or where they were found already. Words by
     * which another point was found are left alone.
     */
    public static List<PhrasingLearned> learned(Revealed revealed) {
        List<PhrasingLearned> learned = new ArrayList<>();
        for (Point point : revealed.points().all()) {
            String words = point.wording();
            if (words != null
                    && point.said()
                    && words.strip().split("\\s+").length >= FEWEST_WORDS
                    && !showsAnother(words, point, revealed.points())) {
                learned.add(new PhrasingLearned(
                        revealed.question().id(), point.keyPoint().id(), words.strip(), false));
            }
        }
        return learned;
    }

    // Two points may be equal as values; the one that is asked about is this very one.
    @SuppressWarnings("ReferenceEquality")
    private static boolean showsAnother(String words, Point same, Points points) {
        return points.all().stream()
                .anyMatch(p -> p != same
                        && p.proposal().verdict() == Proposal.Verdict.FOUND
                        && p.said()
                        && isSame(words.strip(), p.proposal().quote()));
    }

    /** Whether one of the two is part of the other: a quote may be a clause of a sentence. */
    private static boolean isSame(String words, @Nullable String quote) {
        return quote != null && (words.contains(quote) || quote.contains(words));
    }
}
