package dev.careercli.quiz.interview;

/**
 * How long a question takes, answer and marking together, in minutes.
 *
 * @param fresh a question seen for the first time, with its strong answer read
 * @param seen a question seen before
 */
public record QuestionPace(double fresh, double seen) {
    /** Our assumption. */
    public static final QuestionPace ASSUMED = new QuestionPace(4, 2.4);

    /** Minutes of it that the answer itself takes: our assumption. */
    private static final double ASSUMED_ANSWER = 1.6;

    private static final double SHORTEST_ANSWER = 0.4;
    private static final double LONGEST_ANSWER = 6;

    public QuestionPace {
        if (!(fresh > 0 && seen > 0 && fresh <= 600 && seen <= 600)) {
            throw new IllegalArgumentException("pace is " + fresh + " and " + seen + " minutes, not 0 to 600");
        }
    }

    /** The same time for reading and marking, with a person's own time for the answer, in minutes. */
    public QuestionPace answering(double minutes) {
        double own = Math.max(SHORTEST_ANSWER, Math.min(LONGEST_ANSWER, minutes));
        return new QuestionPace(fresh - ASSUMED_ANSWER + own, seen - ASSUMED_ANSWER + own);
    }

    /** Whole minutes of a session. */
    public int minutes(int freshCount, int seenCount) {
        return (int) Math.round(freshCount * fresh + seenCount * seen);
    }
}
