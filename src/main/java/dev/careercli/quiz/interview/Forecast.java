package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;

/**
 * How many questions of a level a person would recall on the day of an interview: a range that holds in eight cases of
 * ten if memory behaves as FSRS says. It speaks of this bank, never of the panel.
 *
 * @param low of the range
 * @param high of the range
 * @param of questions of the level
 */
public record Forecast(int low, int high, int of) {
    /** How likely a first answer is taken to be a good one until a person's own first answers say otherwise. */
    public static final double KNOWN_AT_FIRST = 0.5;

    /** Standard deviations either side of the mean that hold eight tenths of a normal distribution. */
    private static final double EIGHT_TENTHS = 1.2816;

    private static final int REHEARSALS = 16;

    public Forecast {
        if (low < 0 || high < low || of < high) {
            throw new IllegalArgumentException("a forecast of " + low + " to " + high + " of " + of);
        }
    }

    /**
     * What is held on a day if nothing more is practised until then.
     *
     * @param cards all cards of the level, questions never asked included; those count as not held
     */
    public static Forecast asIs(Scheduler scheduler, List<Card> cards, LocalDate day) {
        Moments one = Moments.of(scheduler, cards, day);
        return range(one.mean(), one.variance(), cards.size());
    }

    /**
     * What is held on the day of the interview if the plan is kept. The plan is played several times with a learner who
     * remembers as FSRS says; mocks add nothing to it.
     *
     * @param cards all cards of the level, questions never asked included, in the guide's order
     * @param knownAtFirst how likely the first answer to a new question is a good one, 0 to 1
     * @param seed the same seed gives the same forecast
     */
    public static Forecast ofPlan(
            InterviewPlan plan,
            Scheduler scheduler,
            List<Card> cards,
            double knownAtFirst,
            QuestionPace pace,
            long seed) {
        LocalDate day = plan.interview().date();
        InterviewPractice practice = new InterviewPractice(scheduler, day, knownAtFirst, pace);
        double sum = 0;
        double squares = 0;
        double variance = 0;
        for (int i = 0; i < REHEARSALS; i++) {
            PlanSimulation rehearsal = new PlanSimulation(scheduler, knownAtFirst, seed + i);
            Moments end = Moments.of(scheduler, rehearsal.play(plan.days(), cards, practice::choose), day);
            sum += end.mean();
            squares += end.mean() * end.mean();
            variance += end.variance();
        }
        double mean = sum / REHEARSALS;
        double between = Math.max(0, squares / REHEARSALS - mean * mean);
        return range(mean, variance / REHEARSALS + between, cards.size());
    }

    private static Forecast range(double mean, double variance, int of) {
        double reach = EIGHT_TENTHS * Math.sqrt(variance);
        int low = (int) Math.max(0, Math.round(mean - reach));
        int high = (int) Math.min(of, Math.round(mean + reach));
        return new Forecast(low, high, of);
    }

    /** Mean and variance of the number of cards recalled on a day, each recalled or not by its own probability. */
    private record Moments(double mean, double variance) {
        static Moments of(Scheduler scheduler, List<Card> cards, LocalDate day) {
            double mean = 0;
            double variance = 0;
            for (Card card : cards) {
                double recall = scheduler.retrievability(card, day);
                mean += recall;
                variance += recall * (1 - recall);
            }
            return new Moments(mean, variance);
        }
    }
}
