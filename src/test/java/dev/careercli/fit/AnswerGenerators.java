package dev.careercli.fit;

import static dev.careercli.fit.FlagshipFit.id;

import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The four ways in which the model asks for answers to be made up. */
public final class AnswerGenerators extends DomainContextBase {
    public static final List<ItemId> ITEMS =
            FlagshipFit.spec().items().stream().map(Item::id).toList();

    private static final List<ItemId> WANT_ITEMS = ITEMS.stream()
            .filter(item -> item.value().matches("[tf][1-6]|coding|ai_interest"))
            .toList();
    private static final int[] WANT_STEPS = {25, 55, 70};

    /** From the worst answer to every item to the best, one step of one item at a time. */
    public record Walk(List<FitAnswers> steps) {}

    /** Uniform, sparse and near-threshold answers in equal parts. */
    @Provide
    public Arbitrary<FitAnswers> answers() {
        return Arbitraries.longs().map(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return switch (random.nextInt(3)) {
                case 0 -> uniform(random);
                case 1 -> sparse(random);
                default -> nearThreshold(random);
            };
        });
    }

    @Provide
    public Arbitrary<Walk> walks() {
        return Arbitraries.longs().map(seed -> walk(new SplittableRandom(seed)));
    }

    static FitAnswers uniform(SplittableRandom random) {
        FitAnswers answers = FitAnswers.NONE.withHours(random.nextInt(61));
        for (ItemId item : ITEMS) {
            answers = answers.with(item, random.nextInt(5));
        }
        return answers;
    }

    /** Two in five unknown, half of those not given at all. */
    static FitAnswers sparse(SplittableRandom random) {
        FitAnswers answers = uniform(random);
        for (ItemId item : ITEMS) {
            if (random.nextInt(10) < 4) {
                answers = random.nextBoolean() ? answers.withCantTell(item) : answers.without(item);
            }
        }
        return answers;
    }

    /** Climbs until WANT is within one step of one item of a threshold. */
    static FitAnswers nearThreshold(SplittableRandom random) {
        FitAnswers answers = uniform(random);
        int target = WANT_STEPS[random.nextInt(WANT_STEPS.length)] * WANT_ITEMS.size();
        int points = points(answers);
        while (Math.abs(points - target) > 25) {
            ItemId item = WANT_ITEMS.get(random.nextInt(WANT_ITEMS.size()));
            int pick = picked(answers, item) + (points < target ? 1 : -1);
            if (pick >= 0 && pick <= 4) {
                answers = answers.with(item, pick);
                points = points(answers);
            }
        }
        return answers;
    }

    private static int points(FitAnswers answers) {
        return WANT_ITEMS.stream().mapToInt(item -> 25 * picked(answers, item)).sum();
    }

    private static int picked(FitAnswers answers, ItemId item) {
        return Objects.requireNonNull(answers.pick(item));
    }

    static Walk walk(SplittableRandom random) {
        FitAnswers answers = all(0);
        List<FitAnswers> steps = new ArrayList<>(List.of(answers));
        List<ItemId> left = new ArrayList<>(ITEMS);
        while (!left.isEmpty()) {
            ItemId item = left.get(random.nextInt(left.size()));
            int pick = picked(answers, item) + 1;
            answers = answers.with(item, pick);
            steps.add(answers);
            if (pick == 4) {
                left.remove(item);
            }
        }
        return new Walk(steps);
    }

    /** The same answer to every item, ten hours a week. */
    public static FitAnswers all(int pick) {
        FitAnswers answers = FitAnswers.NONE.withHours(10);
        for (ItemId item : ITEMS) {
            answers = answers.with(item, pick);
        }
        return answers;
    }

    /** The answers with what the stop rule fills written out, and the rest as unknown, so that it fills nothing later. */
    static FitAnswers writtenOut(FitAnswers answers) {
        FitAnswers full = answers;
        for (ItemId item : FlagshipFit.scorer().score(answers).assumed()) {
            full = full.with(item, 0);
        }
        for (ItemId item : ITEMS) {
            full = full.given(item) ? full : full.withCantTell(item);
        }
        return full;
    }

    static boolean isMilestone(ItemId item) {
        return item.compareTo(id("m1a")) >= 0 && item.compareTo(id("m4")) <= 0;
    }
}
