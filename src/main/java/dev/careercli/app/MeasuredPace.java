package dev.careercli.app;

import dev.careercli.event.State;
import dev.careercli.quiz.interview.QuestionPace;
import java.util.List;

/** How long questions take, by the median time of the person's own answers once there are enough of them. */
final class MeasuredPace {
    private static final int FEWEST = 10;

    /** Shorter answers were piped or skipped, longer ones were left open; neither counts. */
    private static final long SHORTEST_MILLIS = 5_000;

    private static final long LONGEST_MILLIS = 900_000;
    private static final double MILLIS_A_MINUTE = 60_000.0;

    private MeasuredPace() {}

    static QuestionPace of(State state) {
        long[] answers = state.answers().values().stream()
                .flatMap(List::stream)
                .mapToLong(a -> a.answered().answerMillis())
                .filter(millis -> millis >= SHORTEST_MILLIS && millis <= LONGEST_MILLIS)
                .sorted()
                .toArray();
        return answers.length < FEWEST
                ? QuestionPace.ASSUMED
                : QuestionPace.ASSUMED.answering(answers[answers.length / 2] / MILLIS_A_MINUTE);
    }
}
