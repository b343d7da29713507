package dev.careercli.quiz.interview;

import dev.careercli.content.Level;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.Scheduler;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares ways of spending the same number of answers before an interview: how many of 300 questions, none seen yet,
 * a learner would recall on the day. The learner remembers as FSRS says with its default parameters. Run by
 * {@code bench/pacing/run}.
 */
final class PacingStudy {
    static final int QUESTIONS = 300;
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final QuestionPace ONE_ANSWER = new QuestionPace(1, 1);
    private static final Scheduler SCHEDULER =
            new Scheduler(new SchedulerConfig(FsrsParameters.DEFAULT, 0.9, Steps.NONE, Steps.NONE, 36_500, false));

    private final int days;
    private final int answersADay;
    private final double knownAtFirst;
    private final LocalDate interview;
    private final InterviewPractice practice;

    PacingStudy(int days, int answersADay, double knownAtFirst) {
        this.days = days;
        this.answersADay = answersADay;
        this.knownAtFirst = knownAtFirst;
        interview = START.plusDays(days);
        practice = new InterviewPractice(SCHEDULER, interview, knownAtFirst, ONE_ANSWER);
    }

    /** Ways of spending a day's answers. */
    enum Way {
        DUE_FIRST,
        NEW_FIRST,
        EVENLY_PACED,
        GREEDY;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The expected number of questions recalled on the day of the interview. */
    double held(Way way, long seed) {
        List<PlanDay> plan = IntStream.range(0, days)
                .mapToObj(i -> new PlanDay(START.plusDays(i), PlanDay.Work.SPREAD, 0, answersADay))
                .toList();
        List<Card> cards = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> Card.unseen("q" + i))
                .toList();
        List<Card> end = new PlanSimulation(SCHEDULER, knownAtFirst, seed)
                .play(plan, cards, (day, now, noon) -> chosen(way, day, now, noon));
        return end.stream()
                .mapToDouble(card -> SCHEDULER.retrievability(card, interview))
                .sum();
    }

    private List<Card> chosen(Way way, PlanDay day, List<Card> cards, Instant now) {
        List<Card> unseen = cards.stream().filter(Card::isNew).toList();
        List<Card> due = practice.due(cards, now, day.day());
        Set<Card> chosen = new LinkedHashSet<>();
        switch (way) {
            case DUE_FIRST -> {
                chosen.addAll(due);
                chosen.addAll(unseen);
            }
            case NEW_FIRST -> chosen.addAll(unseen);
            case EVENLY_PACED -> {
                chosen.addAll(unseen.subList(0, Math.min(unseen.size(), paced(day, unseen.size()))));
                chosen.addAll(due);
                chosen.addAll(practice.byGain(
                        cards.stream().filter(card -> !card.isNew()).toList(), now, day.day()));
            }
            case GREEDY -> chosen.addAll(practice.choose(day, cards, now));
        }
        // No way may leave answers unused: what is left goes to the weakest.
        chosen.addAll(due);
        chosen.addAll(weakest(cards, day.day()));
        return new ArrayList<>(chosen).subList(0, Math.min(answersADay, chosen.size()));
    }

    private int paced(PlanDay day, int unseen) {
        int spread = (int) Math.round(days * 0.75);
        int left = spread - (int) ChronoUnit.DAYS.between(START, day.day());
        return left > 0 ? (unseen + left - 1) / left : 0;
    }

    /** The share of a level recalled on the day if a plan is kept, by the code that chooses a session's questions. */
    static double sharePlanned(int days, int minutes, int questions, double knownAtFirst, int seeds) {
        Interview interview = new Interview(START, START.plusDays(days), Level.MID, minutes);
        InterviewPractice practice =
                new InterviewPractice(SCHEDULER, interview.date(), knownAtFirst, QuestionPace.ASSUMED);
        List<Card> cards = IntStream.range(0, questions)
                .mapToObj(i -> Card.unseen("q" + i))
                .toList();
        List<PlanDay> plan = InterviewPlan.of(interview, START, cards, SCHEDULER, QuestionPace.ASSUMED)
                .days();
        return IntStream.range(0, seeds)
                .mapToObj(seed ->
                        new PlanSimulation(SCHEDULER, knownAtFirst, seed).play(plan, cards, practice::choose))
                .flatMap(List::stream)
                .mapToDouble(card -> SCHEDULER.retrievability(card, interview.date()))
                .average()
                .orElse(0);
    }

    private static List<Card> weakest(List<Card> cards, LocalDate today) {
        return cards.stream()
                .filter(card -> !card.isNew())
                .sorted(Comparator.comparingDouble(card -> SCHEDULER.retrievability(card, today)))
                .toList();
    }

    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("Questions recalled on the day, of %d; mean of %d seeds.%n%n", QUESTIONS, seeds);
        out.printf("%-26s%12s%12s%14s%10s%n", "", "due first", "new first", "evenly paced", "greedy");
        for (int[] scene : new int[][] {{14, 40}, {30, 25}}) {
            for (double known : new double[] {0.3, 0.5, 0.7}) {
                PacingStudy study = new PacingStudy(scene[0], scene[1], known);
                StringBuilder row = new StringBuilder(
                        String.format(Locale.ROOT, "%d days x %d, first %.1f     ", scene[0], scene[1], known));
                for (Way way : Way.values()) {
                    row.append(String.format(Locale.ROOT, "%12.1f", study.mean(way, seeds)));
                }
                out.println(row);
            }
        }
        out.printf("%nShare of 66 recalled, 21 days of 30 minutes, by the plan and its sessions:%n");
        for (double known : new double[] {0.3, 0.5, 0.7}) {
            out.printf(Locale.ROOT, "first %.1f  %.2f%n", known, sharePlanned(21, 30, 66, known, seeds));
        }
        out.printf("%n\"first\" is how likely the first answer to a new question is a good one.%n");
    }

    private double mean(Way way, int seeds) {
        return IntStream.range(0, seeds)
                .mapToDouble(seed -> held(way, seed))
                .average()
                .orElse(0);
    }
}
