package dev.careercli.quiz.session;

import dev.careercli.content.AreaId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.quiz.pick.QuestionCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One mock interview: its questions in order. Chosen by the bank and the seed alone, so that the same seed gives the
 * same round whatever was practised in between.
 */
public record Mock(MockRound round, Level level, int minutes, long seed, List<QuestionCard> questions) {
    public Mock {
        questions = List.copyOf(questions);
    }

    /**
     * A round of a level. Areas repeat only when there are fewer than questions. Where the level has no question of a
     * kind left, another kind of the level stands in, and then the nearest level; but a design or a story of one's own
     * is what its round is about, so there the nearest level that has one comes first. A round ends early only when
     * the bank does.
     *
     * @param minutes how long it may last; one question is asked however short it is
     */
    public static Mock of(MockRound round, Level level, int minutes, long seed, List<QuestionCard> bank) {
        List<QuestionCard> waiting = new ArrayList<>(bank);
        // The order of files must not decide what a seed gives.
        waiting.sort(Comparator.comparing(QuestionCard::id));
        SplittableRandom chance = new SplittableRandom(seed);
        Map<AreaId, Integer> asked = new HashMap<>();
        List<QuestionCard> questions = new ArrayList<>();
        int left = minutes;
        while (!waiting.isEmpty()) {
            Kind wanted = round.mix().get(questions.size() % round.mix().size());
            QuestionCard next = next(waiting, wanted, level, asked, chance);
            left -= MockRound.minutesFor(next.kind());
            if (left < 0 && !questions.isEmpty()) {
                break;
            }
            questions.add(next);
            waiting.remove(next);
            asked.merge(next.area(), 1, Integer::sum);
        }
        return new Mock(round, level, minutes, seed, questions);
    }

    /**
     * About how many minutes this question and those after it take.
     *
     * @param index of the question, from 0
     */
    public int minutesLeft(int index) {
        return questions.stream()
                .skip(index)
                .mapToInt(question -> MockRound.minutesFor(question.kind()))
                .sum();
    }

    private static QuestionCard next(
            List<QuestionCard> waiting, Kind wanted, Level level, Map<AreaId, Integer> asked, SplittableRandom chance) {
        Comparator<QuestionCard> near =
                Comparator.comparingInt(question -> Math.abs(rank(question.level()) - rank(level)));
        Comparator<QuestionCard> alike = Comparator.comparing(question -> question.kind() != wanted);
        boolean kindFirst = wanted == Kind.DESIGN || wanted == Kind.BEHAVIOURAL;
        Comparator<QuestionCard> fit = (kindFirst ? alike.thenComparing(near) : near.thenComparing(alike))
                .thenComparing(question -> asked.getOrDefault(question.area(), 0));
        QuestionCard best = waiting.stream().min(fit).orElseThrow();
        List<QuestionCard> equal = waiting.stream()
                .filter(question -> fit.compare(question, best) == 0)
                .toList();
        return equal.get(chance.nextInt(equal.size()));
    }

    private static int rank(Level level) {
        return switch (level) {
            case JUNIOR -> 0;
            case MID -> 1;
            case SENIOR -> 2;
            case LEAD -> 3;
        };
    }
}
