package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from today to an interview. In the first three quarters of all days new questions are begun where they gain
 * most; then nothing new is begun and the weakest come first; the last day is light. One mock stands in the middle of
 * the first three quarters and one at their end; a short plan has one or none. Made again each day, it takes up what really happened.
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

    /** With at least this many days for new questions there are two mocks; with the other number, one. */
    private static final int DAYS_FOR_TWO_MOCKS = 10;

    private static final int STEP = 5;
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
     * The plan as of today. It is played through once with a learner who remembers as FSRS says, so that its days say
     * how many new questions the practice of each will begin.
     *
     * @param cards all cards of the level as they stood at the beginning of today, questions never asked included
     */
    public static InterviewPlan of(
            Interview interview, LocalDate today, List<Card> cards, Scheduler scheduler, QuestionPace pace) {
        int unseen = (int) cards.stream().filter(Card::isNew).count();
        List<PlanDay> days = played(interview, today, cards, scheduler, pace);
        int begun = begun(days);
        Shortfall shortfall =
                begun == unseen ? null : new Shortfall(begun, minutesNeeded(interview, today, cards, scheduler, pace));
        return new InterviewPlan(interview, days, unseen, shortfall);
    }

    private static int begun(List<PlanDay> days) {
        return days.stream().mapToInt(PlanDay::fresh).sum();
    }

    /** A day of the plan, without the number of new questions expected on it; empty for a day outside the plan. */
    public static Optional<PlanDay> day(Interview interview, LocalDate day) {
        return daysFrom(interview, day).stream().findFirst().filter(d -> d.day().equals(day));
    }

    private static List<PlanDay> daysFrom(Interview interview, LocalDate today) {
        List<PlanDay.Work> works = works(interview.days());
        List<PlanDay> days = new ArrayList<>();
        for (int i = Math.max(0, interview.days() - interview.daysLeft(today)); i < works.size(); i++) {
            days.add(new PlanDay(interview.start().plusDays(i), works.get(i), 0, minutes(works.get(i), interview)));
        }
        return days;
    }

    private static List<PlanDay> played(
            Interview interview, LocalDate today, List<Card> cards, Scheduler scheduler, QuestionPace pace) {
        InterviewPractice practice = new InterviewPractice(scheduler, interview.date(), Forecast.KNOWN_AT_FIRST, pace);
        List<PlanDay> days = new ArrayList<>();
        new PlanSimulation(scheduler, Forecast.KNOWN_AT_FIRST, 1)
                .play(daysFrom(interview, today), cards, (day, current, now) -> {
                    List<Card> chosen = practice.choose(day, current, now);
                    int fresh = (int) chosen.stream().filter(Card::isNew).count();
                    days.add(new PlanDay(day.day(), day.work(), fresh, day.minutes()));
                    return chosen;
                });
        return days;
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

    /** Minutes a day, in steps of five, that would begin every question; 0 where no day is left for new ones. */
    private static int minutesNeeded(
            Interview interview, LocalDate today, List<Card> cards, Scheduler scheduler, QuestionPace pace) {
        int unseen = (int) cards.stream().filter(Card::isNew).count();
        long spread = daysFrom(interview, today).stream()
                .filter(day -> day.work() == PlanDay.Work.SPREAD)
                .count();
        if (spread == 0) {
            return 0;
        }
        int least = (int) Math.max(interview.minutesADay() + 1, unseen * pace.fresh() / spread);
        int minutes = (least + STEP - 1) / STEP * STEP;
        while (minutes < Interview.MOST_MINUTES
                && begun(played(interview.lasting(minutes), today, cards, scheduler, pace)) < unseen) {
            minutes += STEP;
        }
        return minutes;
    }
}
