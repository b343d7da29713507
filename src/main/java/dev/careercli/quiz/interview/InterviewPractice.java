package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses what to practise on one day of an interview plan, from the cards of the interview's level. */
public final class InterviewPractice {
    private final Scheduler scheduler;
    private final ExpectedGain gain;
    private final QuestionPace pace;
    private final boolean catchesUp;

    /**
     * @param interview the day of the interview
     * @param knownAtFirst how likely the first answer to a new question is a good one, 0 to 1
     */
    public InterviewPractice(Scheduler scheduler, LocalDate interview, double knownAtFirst, QuestionPace pace) {
        this(scheduler, new ExpectedGain(scheduler, interview, knownAtFirst), pace, false);
    }

    private InterviewPractice(Scheduler scheduler, ExpectedGain gain, QuestionPace pace, boolean catchesUp) {
        this.scheduler = scheduler;
        this.gain = gain;
        this.pace = pace;
        this.catchesUp = catchesUp;
    }

    /** The practice of somebody who was away: what is due comes alone until it fits one day. */
    public InterviewPractice catchingUp() {
        return new InterviewPractice(scheduler, gain, pace, true);
    }

    /**
     * The cards to practise, by expected gain a minute on the day of the interview, as many as fit the day's minutes.
     * The last days introduce nothing new; a mock or a light day has none.
     *
     * @param cards all cards of the level, questions never asked included, in the guide's order
     */
    public List<Card> choose(PlanDay day, List<Card> cards, Instant now) {
        boolean begins = day.work() == PlanDay.Work.SPREAD;
        Chosen chosen = new Chosen(day.minutes());
        if (begins || day.work() == PlanDay.Work.WEAKEST) {
            List<Card> due =
                    cards.stream().filter(card -> card.isDue(now, day.day())).toList();
            boolean behind = catchesUp && due.size() * pace.seen() > day.minutes();
            List<Card> open = (behind ? due : cards)
                    .stream()
                            .filter(card -> card.isNew()
                                    ? begins
                                    : !day.day().equals(card.lastDay()) || card.isDue(now, day.day()))
                            .toList();
            sorted(open, card -> gain.of(card, now, day.day()) / cost(card)).forEach(chosen::add);
        }
        return chosen.cards;
    }

    private double cost(Card card) {
        return card.isNew() ? pace.fresh() : pace.seen();
    }

    /** What is due, the likeliest to be forgotten first. */
    public List<Card> due(List<Card> cards, Instant now, LocalDate today) {
        return cards.stream()
                .filter(card -> card.isDue(now, today))
                .sorted(Comparator.comparingDouble(card -> scheduler.retrievability(card, today)))
                .toList();
    }

    /** Cards in the order of what an answer today gains on the day of the interview, the most first. */
    List<Card> byGain(List<Card> cards, Instant now, LocalDate today) {
        return sorted(cards, card -> gain.of(card, now, today));
    }

    /** Cards in the order of a measure, the largest first; questions never asked all have the same one. */
    private static List<Card> sorted(List<Card> cards, ToDoubleFunction<Card> measure) {
        record Weighed(Card card, double weight) {}
        double fresh = cards.stream()
                .filter(Card::isNew)
                .findFirst()
                .map(measure::applyAsDouble)
                .orElse(0.0);
        return cards.stream()
                .map(card -> new Weighed(card, card.isNew() ? fresh : measure.applyAsDouble(card)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::card)
                .toList();
    }

    /** Collects cards until the minutes are used up. */
    private final class Chosen {
        private static final double ROUNDING = 1e-6;
        private final List<Card> cards = new ArrayList<>();
        private double left;

        Chosen(double minutes) {
            left = minutes;
        }

        void add(Card card) {
            double cost = cost(card);
            if (cost <= left + ROUNDING) {
                cards.add(card);
                left -= cost;
            }
        }
    }
}
