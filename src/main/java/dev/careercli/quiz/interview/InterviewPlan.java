package dev.careercli.quiz.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from today to an interview. New questions are spread evenly over the first three quarters of all days; then
 * nothing new is begun and the weakest come first; the last day is light. Two mocks stand in the middle and at the end
 * of the first three quarters. Made again each day, it takes up what really happened.
 *
 * @param days today first; empty from the day of the interview on
 * @param unseen questions of the level that were not asked yet
 * @param shortfall null when all of them can be begun
 */
public record InterviewPlan(
        Interview interview,
        List<PlanDay> days,
        int unseen,
        @Nullable Shortfall shortfall) {
    static final int MOCK_MINUTES = 45;
    static final int LIGHT_MINUTES = 15;

    /** From this many days of spreading on there are two mocks, from the other one. */
    private static final int DAYS_FOR_TWO_MOCKS = 10;

    private static final int DAYS_FOR_A_MOCK = 5;
    private static final int DAYS_FOR_A_LIGHT_ONE = 3;

    public InterviewPlan {
        days = List.copyOf(days);
    }

    /**
     * What the minutes do not reach.
     *
     * @param begun new questions that can be begun
     * @param minutesNeeded minutes a day that would begin them all, in steps of five; 0 when no day is left for new ones
     */
    public record Shortfall(int begun, int minutesNeeded) {}

    /**
     * The plan as of today.
     *
     * @param unseen questions of the level that were not asked yet
     */
    public static InterviewPlan of(Interview interview, LocalDate today, int unseen, QuestionPace pace) {
        List<PlanDay.Work> works = works(interview.days());
        int first = Math.max(0, interview.days() - interview.daysLeft(today));
        int spreadLeft = (int) works.stream()
                .skip(first)
                .filter(work -> work == PlanDay.Work.SPREAD)
                .count();
        int mostADay = (int) (interview.minutesADay() / pace.fresh());
        int waiting = unseen;
        int spread = spreadLeft;
        List<PlanDay> days = new ArrayList<>();
        for (int i = first; i < works.size(); i++) {
            int fresh = 0;
            if (works.get(i) == PlanDay.Work.SPREAD) {
                fresh = Math.min(ceilDiv(waiting, spread), mostADay);
                waiting -= fresh;
                spread--;
            }
            days.add(new PlanDay(interview.start().plusDays(i), works.get(i), fresh, minutes(works.get(i), interview)));
        }
        Shortfall shortfall =
                waiting == 0 ? null : new Shortfall(unseen - waiting, minutesNeeded(unseen, spreadLeft, pace));
        return new InterviewPlan(interview, days, unseen, shortfall);
    }

    /** The day the plan was made for; empty from the day of the interview on. */
    public Optional<PlanDay> today() {
        return days.stream().findFirst();
    }

    /** Whether all questions that are left can be begun in the minutes there are. */
    public boolean isOnPace() {
        return shortfall == null;
    }

    /** The days of one kind of work, in order. */
    public List<PlanDay> days(PlanDay.Work work) {
        return days.stream().filter(day -> day.work() == work).toList();
    }

    /** What each day is for, from the first day to the eve of the interview. */
    static List<PlanDay.Work> works(int days) {
        int spread = (int) Math.round(days * 0.75);
        List<PlanDay.Work> works = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            works.add(i < spread ? PlanDay.Work.SPREAD : PlanDay.Work.WEAKEST);
        }
        if (spread >= DAYS_FOR_TWO_MOCKS) {
            works.set(spread / 2, PlanDay.Work.MOCK);
        }
        if (spread >= DAYS_FOR_A_MOCK) {
            works.set(spread - 1, PlanDay.Work.MOCK);
        }
        if (days >= DAYS_FOR_A_LIGHT_ONE) {
            works.set(days - 1, PlanDay.Work.LIGHT);
        }
        return works;
    }

    private static int minutes(PlanDay.Work work, Interview interview) {
        return switch (work) {
            case SPREAD, WEAKEST -> interview.minutesADay();
            case MOCK -> MOCK_MINUTES;
            case LIGHT -> Math.min(LIGHT_MINUTES, interview.minutesADay());
        };
    }

    private static int minutesNeeded(int unseen, int spreadDays, QuestionPace pace) {
        if (spreadDays == 0) {
            return 0;
        }
        return 5 * (int) Math.ceil(ceilDiv(unseen, spreadDays) * pace.fresh() / 5);
    }

    private static int ceilDiv(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
