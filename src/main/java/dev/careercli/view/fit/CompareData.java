package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Pay;
import dev.careercli.fit.Comparison;
import dev.careercli.fit.Comparison.Side;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as data, in its order.
 *
 * @param nearest slugs of the best career and of those tied with it; empty without a verdict
 * @param ties pairs of slugs
 * @param kept labels of what counts in every career and was answered well
 */
record CompareData(
        int schemaVersion,
        String model,
        String comparedOn,
        List<String> nearest,
        List<List<String>> ties,
        List<String> kept,
        List<Entry> careers) {

    /**
     * One career.
     *
     * @param above the slug of a career that is at least as good in every row and better in one; null without one
     * @param pay null where the guide states none
     */
    record Entry(
            String title,
            @Nullable String above,
            @Nullable PayRange pay,
            List<Milestone> milestones,
            List<String> get,
            List<String> putUpWith,
            List<String> giveUp,
            FitResultData fit) {}

    record PayRange(int low, int high, boolean open, String currency) {}

    record Milestone(String handle, String brief, int hours) {}

    static CompareData of(
            Comparison comparison, Map<Career, FitExplanation> explanations, KeepAndGiveUp choices, LocalDate day) {
        return new CompareData(
                1,
                FitModel.NAME,
                day.toString(),
                slugs(comparison.nearest()),
                ties(comparison.sides()),
                choices.kept(),
                comparison.sides().stream()
                        .map(side -> entry(comparison, side, explanations, choices, day))
                        .toList());
    }

    private static List<List<String>> ties(List<Side> sides) {
        List<List<String>> ties = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                if (Comparison.tie(sides.get(i), other)) {
                    ties.add(slugs(List.of(sides.get(i), other)));
                }
            }
        }
        return ties;
    }

    private static List<String> slugs(List<Side> sides) {
        return sides.stream().map(s -> s.career().slug().value()).toList();
    }

    private static Entry entry(
            Comparison comparison,
            Side side,
            Map<Career, FitExplanation> explanations,
            KeepAndGiveUp choices,
            LocalDate day) {
        Career career = side.career();
        Pay pay = side.pay();
        return new Entry(
                career.title(),
                comparison.above(side).map(a -> a.career().slug().value()).orElse(null),
                pay == null ? null : new PayRange(pay.low(), pay.high(), pay.open(), pay.currency()),
                career.roadmap().phases().stream()
                        .map(p -> new Milestone(
                                p.milestone().handle(),
                                p.milestone().brief(),
                                side.report().plan().hours().get(p.number() - 1)))
                        .toList(),
                choices.liked(side),
                choices.disliked(side),
                choices.givenUp(side),
                FitResultData.of(career, Objects.requireNonNull(explanations.get(career)), day.toString()));
    }
}
