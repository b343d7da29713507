package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.event.FitEvent;
import dev.careercli.event.State;
import dev.careercli.fit.AnswerWords;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person said in the fit quizzes of all guides. A question that several guides ask, with one id, one wording and
 * the same answers, is asked once: what was said to it in one guide holds in the others until they ask it themselves.
 */
public final class FitProfile {
    /** Nothing was said. */
    public static final FitProfile EMPTY = new FitProfile(List.of(), Map.of());

    private final List<Given> given;
    /** The hours a week of the plans that name them. */
    private final Map<CareerSlug, Integer> planned;

    /** What was said about a career, the latest first. */
    private record Given(Career career, FitAnswers answers, boolean hoursGiven) {}

    private FitProfile(List<Given> given, Map<CareerSlug, Integer> planned) {
        this.given = given;
        this.planned = planned;
    }

    /** What the journal holds for the guides that are installed. */
    public static FitProfile of(State state, List<Career> careers) {
        List<Given> given = new ArrayList<>();
        careers.stream()
                .sorted(Comparator.comparing((Career c) -> lastSaid(state, c)).reversed())
                .forEach(career -> given(state, career).ifPresent(given::add));
        Map<CareerSlug, Integer> planned = new LinkedHashMap<>();
        state.plans().forEach((career, plan) -> {
            if (plan.hours() != null) {
                planned.put(career, plan.hours());
            }
        });
        return new FitProfile(List.copyOf(given), planned);
    }

    /** This profile with answers that are not kept, in front of all others; their hours count and those of no plan. */
    public FitProfile with(Career career, FitAnswers answers) {
        List<Given> more = new ArrayList<>();
        more.add(new Given(career, answers, true));
        given.stream().filter(g -> !isOf(g, career)).forEach(more::add);
        return new FitProfile(List.copyOf(more), Map.of());
    }

    private static long lastSaid(State state, Career career) {
        return state.lastFit(career.slug()).map(f -> f.envelope().seq()).orElse(0L);
    }

    private static Optional<Given> given(State state, Career career) {
        CareerSlug slug = career.slug();
        Map<ItemId, Integer> open = state.fitAnswers(slug);
        if (!open.isEmpty()) {
            return Optional.of(new Given(career, answers(open), open.containsKey(FitSequence.HOURS)));
        }
        return state.lastFit(slug)
                .map(State.FitResult::taken)
                .filter(t -> !ScoredFit.isStale(t, career))
                .map(t -> new Given(career, ScoredFit.answers(t), t.hours() != null));
    }

    /** The answers of a quiz that is not finished, as the journal keeps them. */
    public static FitAnswers answers(Map<ItemId, Integer> said) {
        Map<ItemId, Integer> picks = new HashMap<>();
        Set<ItemId> unknown = new HashSet<>();
        said.forEach((item, answer) -> {
            if (item.equals(FitSequence.HOURS)) {
                return;
            }
            if (answer == FitEvent.CANT_TELL) {
                unknown.add(item);
            } else {
                picks.put(item, answer);
            }
        });
        return FitAnswers.of(picks, unknown, said.getOrDefault(FitSequence.HOURS, 0));
    }

    /** All that is known towards a career's verdict: its own answers, then those to questions it shares. */
    public FitAnswers answers(Career career) {
        FitAnswers own = given.stream()
                .filter(g -> isOf(g, career))
                .map(Given::answers)
                .findFirst()
                .orElse(FitAnswers.NONE);
        return shared(career, own).withHours(hours(career).orElse(0));
    }

    /** These answers with those to questions that other guides asked alike. */
    public FitAnswers shared(Career career, FitAnswers own) {
        FitAnswers answers = own;
        for (Given other : given) {
            if (isOf(other, career)) {
                continue;
            }
            for (Item item : career.fit().items()) {
                if (!answers.given(item.id()) && sharesItem(career, other.career(), item)) {
                    Integer pick = other.answers().pick(item.id());
                    answers = pick != null
                            ? answers.with(item.id(), pick)
                            : other.answers().given(item.id()) ? answers.withCantTell(item.id()) : answers;
                }
            }
        }
        return answers;
    }

    /** The hours a week: those of the career's plan, else said in its fit quiz, else said for or planned in another career. */
    public OptionalInt hours(Career career) {
        Integer own = planned.get(career.slug());
        if (own != null) {
            return OptionalInt.of(own);
        }
        OptionalInt said = given.stream()
                .filter(Given::hoursGiven)
                .sorted(Comparator.comparing(g -> isOf(g, career) ? 0 : 1))
                .mapToInt(g -> g.answers().hoursPerWeek())
                .findFirst();
        return said.isPresent()
                ? said
                : planned.values().stream().mapToInt(hours -> hours).findFirst();
    }

    /** Whether another guide asks an item of a career in the same words with the same answers. */
    public static boolean sharesItem(Career career, Career other, Item item) {
        return other.fit().items().stream()
                .anyMatch(o -> o.id().equals(item.id())
                        && o.stem().equals(item.stem())
                        && AnswerWords.options(other.fit(), o).equals(AnswerWords.options(career.fit(), item)));
    }

    private static boolean isOf(Given given, Career career) {
        return given.career().slug().equals(career.slug());
    }
}
