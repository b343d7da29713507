package dev.careercli.quiz.interview;

import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses what to practise on one day of an interview plan, from the cards of the interview's level. */
public final class InterviewPractice {
    private final Scheduler scheduler;
    private final ExpectedGain gain;
    private final QuestionPace pace;

    /**
     * @param interview the day of the interview
     * @param knownAtFirst how likely the first answer to a new question is a good one, 0 to 1
     */
    public InterviewPractice(Scheduler scheduler, LocalDate interview, double knownAtFirst, QuestionPace pace) {
        this.scheduler = scheduler;
        this.gain = new ExpectedGain(scheduler, interview, knownAtFirst);
        this.pace = pace;
    }

    /**
     * The cards to practise, in order, within the minutes of the day: on a day that spreads, its new questions, then
     * what is due with the weakest first; later what is due, then what gains most. A mock or a light day has none.
     *
     * @param cards all cards of the level, questions never asked included, in the guide's order
     */
    public List<Card> choose(PlanDay day, List<Card> cards, Instant now) {
        Chosen chosen = new Chosen(day.minutes());
        if (day.work() == PlanDay.Work.SPREAD) {
            cards.stream().filter(Card::isNew).limit(day.fresh()).forEach(chosen::add);
            due(cards, now, day.day()).forEach(chosen::add);
        } else if (day.work() == PlanDay.Work.WEAKEST) {
            due(cards, now, day.day()).forEach(chosen::add);
            extra(cards, now, day.day()).forEach(chosen::add);
        }
        return chosen.cards;
    }

    /** What is due, the likeliest to be forgotten first. */
    public List<Card> due(List<Card> cards, Instant now, LocalDate today) {
        return cards.stream()
                .filter(card -> card.isDue(now, today))
                .sorted(Comparator.comparingDouble(card -> scheduler.retrievability(card, today)))
                .toList();
    }

    /** What was asked before and is not due, in the order of what an answer today gains on the day of the interview. */
    public List<Card> extra(List<Card> cards, Instant now, LocalDate today) {
        return byGain(
                cards.stream()
                        .filter(card -> !card.isNew() && !card.isDue(now, today) && !today.equals(card.lastDay()))
                        .toList(),
                now,
                today);
    }

    /** Cards in the order of what an answer today gains on the day of the interview, the most first. */
    List<Card> byGain(List<Card> cards, Instant now, LocalDate today) {
        record Weighed(Card card, double gain) {}
        return cards.stream()
                .map(card -> new Weighed(card, gain.of(card, now, today)))
                .sorted(Comparator.comparingDouble(Weighed::gain).reversed())
                .map(Weighed::card)
                .toList();
    }

    /** Cards as long as there are minutes. */
    private final class Chosen {
        private final List<Card> cards = new ArrayList<>();
        private double left;

        Chosen(double minutes) {
            left = minutes;
        }

        void add(Card card) {
            double cost = card.isNew() ? pace.fresh() : pace.seen();
            if (cost <= left) {
                cards.add(card);
                left -= cost;
            }
        }
    }
}
