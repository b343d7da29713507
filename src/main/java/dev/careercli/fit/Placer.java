package dev.careercli.fit;

import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns milestone answers into hours, a start phase and weeks. */
final class Placer {
    private final ItemIndex items;
    private final RoadmapSpec roadmap;
    private final Pace pace;

    Placer(ItemIndex items, RoadmapSpec roadmap, Pace pace) {
        this.items = items;
        this.roadmap = roadmap;
        this.pace = pace;
    }

    FitPlan plan(Picks picks, int hoursPerWeek) {
        List<Integer> hours = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        Integer start = null;
        for (Phase phase : roadmap.phases()) {
            List<Integer> strands = strands(phase, picks);
            int most = strands.stream().mapToInt(Integer::intValue).max().orElseThrow();
            hours.add(hours(phase, strands));
            needs.add(most);
            if (start == null && most > FitModel.PROVE_IT_NEED) {
                start = phase.number();
            }
        }
        if (hoursPerWeek == 0) {
            return new FitPlan(hours, needs, start, 0, null, null);
        }
        int total = hours.stream().mapToInt(Integer::intValue).sum();
        return new FitPlan(
                hours,
                needs,
                start,
                hoursPerWeek,
                weeks(total, 100, hoursPerWeek),
                weeks(total, pace.overrunPercent(), hoursPerWeek));
    }

    /** What is left of each milestone item of a phase, in percent; a phase that is not asked about counts in full. */
    List<Integer> strands(Phase phase, Picks picks) {
        List<Integer> needs = IntStream.range(0, items.size())
                .filter(i -> items.item(i) instanceof Placement placement && placement.phase() == phase.number())
                .mapToObj(i -> picks.known(i) ? FitModel.NEED.get(picks.get(i)) : FitModel.UNKNOWN_NEED)
                .toList();
        return needs.isEmpty() ? List.of(FitModel.UNKNOWN_NEED) : needs;
    }

    private int hours(Phase phase, List<Integer> strands) {
        int sum = strands.stream().mapToInt(Integer::intValue).sum();
        return ceilDiv(phase.weeks() * pace.baseHoursPerWeek() * sum, 100 * strands.size());
    }

    /** Whole weeks for some percent of the hours, rounded up. */
    static int weeks(int hours, int percent, int hoursPerWeek) {
        return ceilDiv(hours * percent, 100 * hoursPerWeek);
    }

    private static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }
}
