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

    public QuestionPace {
        if (!(fresh > 0 && seen > 0 && fresh <= 600 && seen <= 600)) {
            throw new IllegalArgumentException("pace is " + fresh + " and " + seen + " minutes, not 0 to 600");
        }
    }

    /** Whole minutes of a session. */
    public int minutes(int freshCount, int seenCount) {
        return (int) Math.round(freshCount * fresh + seenCount * seen);
    }
}
