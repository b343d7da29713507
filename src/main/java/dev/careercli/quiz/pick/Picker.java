package dev.careercli.quiz.pick;

import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.interview.InterviewPractice;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the questions of a session: what is due, then new ones at the person's level, those of the current roadmap
 * phase first. Areas alternate. When more is due than a session holds, the likeliest to be forgotten come first, and
 * nothing new is begun until what is due fits.
 */
public final class Picker {
    private final Scheduler scheduler;

    public Picker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Today's session.
     *
     * @param questions the bank in the guide's order
     * @param cards the cards of the questions answered so far
     */
    public Selection today(List<QuestionCard> questions, Map<QuestionId, Card> cards, PickRequest request) {
        List<QuestionCard> open = open(questions, request);
        SessionRoom room = new SessionRoom(request.filter().limit(), request.minutes());
        List<QuestionCard> front = frontOfLine(open, request.context());
        List<QuestionCard> first = room.take(front, question -> cost(question, cards, request));
        List<QuestionCard> rest = without(open, front);
        List<QuestionCard> due = room.take(
                weakestFirst(due(rest, cards, request), cards, request.today()),
                question -> request.pace().seen());
        List<QuestionCard> introduced = NewQuestions.inOrder(unseen(rest, cards), level(request), request.context());
        boolean waits = due.size() < due(rest, cards, request).size();
        List<QuestionCard> fresh = waits
                ? List.of()
                : room.take(
                        limited(introduced, request.freshLimit()),
                        question -> request.pace().fresh());

        SessionQueue line = new SessionQueue(request.seed());
        line.append(first, Pick.Why.FIRST);
        line.appendAlternating(due, Pick.Why.DUE);
        line.appendAlternating(fresh, Pick.Why.NEW);
        return selection(line, open, cards, request);
    }

    /**
     * Practice beyond what is due: questions seen before, the likeliest to be forgotten first, areas alternating.
     * Answers to them move no dates.
     *
     * @param count how many at most, at least 0; a smaller count of the filter wins
     */
    public Selection extra(List<QuestionCard> questions, Map<QuestionId, Card> cards, PickRequest request, int count) {
        List<QuestionCard> open = open(questions, request);
        List<QuestionCard> waiting = open.stream()
                .filter(question -> !isUnseen(question, cards) && !isDue(question, cards, request))
                .toList();
        int limit = Math.min(count, request.filter().limit());
        SessionQueue line = new SessionQueue(request.seed());
        line.appendAlternating(limited(weakestFirst(waiting, cards, request.today()), limit), Pick.Why.EXTRA);
        return selection(line, open, cards, request);
    }

    /**
     * The session of one day of an interview plan: questions of the interview's level as the plan's day asks, due ones
     * before new ones before the rest, areas alternating. Questions at the front use part of the minutes. Due questions of other
     * levels wait until after the interview. The limit of new questions is the day's, not the request's.
     *
     * @param day today's day of the plan; a mock or a light day picks nothing but the front of the line
     */
    public Selection interviewDay(
            PlanDay day,
            Level level,
            InterviewPractice practice,
            List<QuestionCard> questions,
            Map<QuestionId, Card> cards,
            PickRequest request) {
        List<QuestionCard> open = open(questions, request);
        SessionRoom room = new SessionRoom(request.filter().limit(), day.minutes());
        List<QuestionCard> front = frontOfLine(open, request.context());
        List<QuestionCard> first = room.take(front, question -> cost(question, cards, request));
        Map<String, QuestionCard> byCard = levelQuestions(without(open, front), cards, level, request);
        List<Card> current = byCard.values().stream()
                .map(question -> cards.getOrDefault(
                        question.id(), Card.unseen(question.id().value())))
                .toList();
        List<Card> planned = practice.choose(day.lasting((int) room.minutes()), current, request.now());
        List<Card> chosen = new ArrayList<>(room.take(planned, card -> 0));
        if (request.filter().count() != null) {
            // A count that was asked for goes on beyond the minutes of the day, with what is due.
            chosen.addAll(room.take(
                    practice.due(current, request.now(), request.today()).stream()
                            .filter(card -> !chosen.contains(card))
                            .toList(),
                    card -> 0));
        }

        SessionQueue line = new SessionQueue(request.seed());
        line.append(first, Pick.Why.FIRST);
        for (Pick.Why why : List.of(Pick.Why.DUE, Pick.Why.NEW, Pick.Why.EXTRA)) {
            line.appendAlternating(
                    chosen.stream()
                            .filter(card -> why(card, request) == why)
                            .map(card -> Objects.requireNonNull(byCard.get(card.id())))
                            .toList(),
                    why);
        }
        return selection(line, open, cards, request);
    }

    /** The questions of a level by the id of their card, those never asked first and in the order of introduction. */
    private static Map<String, QuestionCard> levelQuestions(
            List<QuestionCard> questions, Map<QuestionId, Card> cards, Level level, PickRequest request) {
        Map<String, QuestionCard> byCard = new LinkedHashMap<>();
        NewQuestions.inOrder(unseen(questions, cards), level, request.context())
                .forEach(question -> byCard.put(question.id().value(), question));
        questions.stream()
                .filter(question -> question.level() == level)
                .forEach(question -> byCard.putIfAbsent(question.id().value(), question));
        return byCard;
    }

    private static Pick.Why why(Card card, PickRequest request) {
        if (card.isNew()) {
            return Pick.Why.NEW;
        }
        return card.isDue(request.now(), request.today()) ? Pick.Why.DUE : Pick.Why.EXTRA;
    }

    private static Level level(PickRequest request) {
        Level asked = request.filter().level();
        return asked == null ? request.context().level() : asked;
    }

    private static List<QuestionCard> open(List<QuestionCard> questions, PickRequest request) {
        return questions.stream()
                .filter(request.filter()::matches)
                .filter(question -> !request.context().hidden().contains(question.id()))
                .toList();
    }

    private static List<QuestionCard> frontOfLine(List<QuestionCard> open, PickContext context) {
        Map<QuestionId, QuestionCard> byId =
                open.stream().collect(Collectors.toMap(QuestionCard::id, question -> question));
        return context.first().stream()
                .filter(byId::containsKey)
                .distinct()
                .map(byId::get)
                .toList();
    }

    private static List<QuestionCard> due(List<QuestionCard> open, Map<QuestionId, Card> cards, PickRequest request) {
        return open.stream().filter(question -> isDue(question, cards, request)).toList();
    }

    private static boolean isDue(QuestionCard question, Map<QuestionId, Card> cards, PickRequest request) {
        Card card = cards.get(question.id());
        return card != null && card.isDue(request.now(), request.today());
    }

    private static List<QuestionCard> unseen(List<QuestionCard> questions, Map<QuestionId, Card> cards) {
        return questions.stream().filter(question -> isUnseen(question, cards)).toList();
    }

    private static boolean isUnseen(QuestionCard question, Map<QuestionId, Card> cards) {
        Card card = cards.get(question.id());
        return card == null || card.isNew();
    }

    private List<QuestionCard> weakestFirst(List<QuestionCard> seen, Map<QuestionId, Card> cards, LocalDate today) {
        Map<QuestionId, Double> recalls = new HashMap<>();
        seen.forEach(q -> recalls.put(q.id(), recall(cards.get(q.id()), today)));
        return seen.stream()
                .sorted((a, b) -> {
                    int order = Double.compare(recalls.getOrDefault(a.id(), 0.0), recalls.getOrDefault(b.id(), 0.0));
                    return order == 0 ? a.id().compareTo(b.id()) : order;
                })
                .toList();
    }

    private double recall(@Nullable Card card, LocalDate today) {
        return card == null ? 0 : scheduler.retrievability(card, today);
    }

    private static Selection selection(
            SessionQueue line, List<QuestionCard> open, Map<QuestionId, Card> cards, PickRequest request) {
        List<Pick> picks = line.picks();
        int fresh = (int)
                picks.stream().filter(pick -> !cards.containsKey(pick.id())).count();
        List<QuestionCard> front = frontOfLine(open, request.context());
        int due = front.size() + due(without(open, front), cards, request).size();
        return new Selection(
                picks, request.pace().minutes(fresh, picks.size() - fresh), nextDue(open, cards, request), due);
    }

    private static double cost(QuestionCard question, Map<QuestionId, Card> cards, PickRequest request) {
        return isUnseen(question, cards)
                ? request.pace().fresh()
                : request.pace().seen();
    }

    private static @Nullable LocalDate nextDue(
            List<QuestionCard> open, Map<QuestionId, Card> cards, PickRequest request) {
        LocalDate next = null;
        for (QuestionCard question : open) {
            Card card = cards.get(question.id());
            if (card == null || card.due() == null || card.isDue(request.now(), request.today())) {
                continue;
            }
            LocalDate day = card.due().day(request.days());
            if (next == null || day.isBefore(next)) {
                next = day;
            }
        }
        return next;
    }

    private static List<QuestionCard> without(List<QuestionCard> questions, List<QuestionCard> taken) {
        Set<QuestionCard> gone = new HashSet<>(taken);
        return questions.stream().filter(question -> !gone.contains(question)).toList();
    }

    private static <T> List<T> limited(List<T> values, int limit) {
        return values.subList(0, Math.min(limit, values.size()));
    }
}
