package dev.careercli.progress;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Must-haves said, over confirmed answers: what was said on the follow-up counts as said. Only answers the person rated
 * count, whatever a grader proposed.
 *
 * @param answers how many
 * @param said must-haves said in them
 * @param of must-haves asked for in them
 * @param mostMissed the must-have missed most often, of several the one missed last; null when none was
 */
public record MustHaves(
        int answers, int said, int of, @Nullable KeyPoint mostMissed) {
    /** With fewer answers than this, nothing is said of how good they are. */
    public static final int ENOUGH = 5;

    public static final MustHaves NONE = new MustHaves(0, 0, 0, null);

    public boolean tooFew() {
        return answers < ENOUGH;
    }

    /** Share said, 0 to 1; 1 when nothing was asked for. */
    public double share() {
        return of == 0 ? 1 : (double) said / of;
    }

    /** Of one answer. */
    public static MustHaves of(Question question, Marks marks) {
        Count count = new Count();
        count.add(question, marks);
        return count.sum();
    }

    /** Counts every rated answer to these questions at their present revision, extra practice and mocks included. */
    public static MustHaves of(State state, List<Question> questions) {
        Count count = new Count();
        for (Question question : questions) {
            state.answers(question.id()).stream()
                    .map(State.GivenAnswer::answered)
                    .filter(a -> a.rating() != null && a.revision() >= question.revision())
                    .forEach(a -> count.add(question, a.marks()));
        }
        return count.sum();
    }

    public MustHaves plus(MustHaves other) {
        return new MustHaves(
                answers + other.answers,
                said + other.said,
                of + other.of,
                other.mostMissed == null ? mostMissed : other.mostMissed);
    }

    private static final class Count {
        private record Missed(QuestionId question, KeyPointId point) {}

        private final Map<Missed, Integer> missed = new LinkedHashMap<>();
        private int answers;
        private int said;
        private int of;
        private @Nullable Question mostIn;
        private @Nullable KeyPointId most;
        private int mostOften;

        void add(Question question, Marks marks) {
            answers++;
            for (Question.Point must : question.head().points()) {
                if (!must.must()) {
                    continue;
                }
                if (marks.said().contains(must.id()) || marks.onFollowUp().contains(must.id())) {
                    said++;
                    of++;
                } else if (marks.missed().contains(must.id())) {
                    of++;
                    int often = missed.merge(new Missed(question.id(), must.id()), 1, Integer::sum);
                    if (often >= mostOften) {
                        mostOften = often;
                        mostIn = question;
                        most = must.id();
                    }
                }
            }
        }

        MustHaves sum() {
            KeyPoint point = mostIn == null || most == null
                    ? null
                    : mostIn.keyPoint(most).orElse(null);
            return new MustHaves(answers, said, of, point);
        }
    }
}
