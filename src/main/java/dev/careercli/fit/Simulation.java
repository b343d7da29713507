package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Criterion;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Tries a guide's fit items on made-up people, to show its author what the items can and cannot say. The shares are
 * those of uniformly random answers, which no real group of people gives; they compare revisions, nothing else.
 */
public final class Simulation {
    private final Career career;
    private final FitScorer scorer;
    private final ItemIndex items;
    private final Scoring scoring;
    private final Placer placer;
    private final CriteriaTable criteria;

    public Simulation(Career career) {
        this.career = career;
        scorer = new FitScorer(career.fit(), career.roadmap());
        items = new ItemIndex(career.fit());
        scoring = new Scoring(items);
        placer = new Placer(items, career.roadmap(), career.fit().pace());
        criteria = new CriteriaTable(career, items, scoring);
    }

    /**
     * Scores the reference people and {@code count} random answer sets; every fifth of these leaves items out.
     *
     * @param people reference people by name
     * @param count 0 and more
     * @param seed of the random answers; the same seed gives the same report
     */
    public SimulationReport run(SortedMap<String, FitAnswers> people, int count, long seed) {
        return run(people, count, seed, done -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param progress receives, after each random answer set, how many are done
     */
    public SimulationReport run(SortedMap<String, FitAnswers> people, int count, long seed, IntConsumer progress) {
        Tally tally = new Tally();
        Map<String, FitReport> reports = new LinkedHashMap<>();
        people.forEach((name, answers) -> {
            reports.put(name, scorer.score(answers));
            tally.see(reports.get(name));
        });
        corners().forEach(answers -> tally.see(scorer.score(answers)));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int without = 0;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            FitReport report = scorer.score(random(random, i % 5 == 4));
            tally.see(report);
            if (report.verdict() == null) {
                without++;
            } else {
                verdicts.merge(report.verdict(), 1, Integer::sum);
            }
            progress.accept(i + 1);
        }
        return new SimulationReport(
                reports, count, verdicts, without, tally.pivots, tally.dead(), tally.unreached(), tally.unmet());
    }

    private FitAnswers random(SplittableRandom random, boolean sparse) {
        FitAnswers answers = FitAnswers.NONE.withHours(random.nextInt(FitModel.MAX_HOURS + 1));
        for (int i = 0; i < items.size(); i++) {
            ItemId item = items.item(i).id();
            int pick = random.nextInt(items.lastOption(i) + 1);
            answers = sparse && random.nextInt(5) < 2 ? answers.withCantTell(item) : answers.with(item, pick);
        }
        return answers;
    }

    /**
     * Answers that are alike within each group, in every combination, and none at all: they reach every verdict and
     * every mark that any answers reach, however rare it is among random ones.
     */
    private List<FitAnswers> corners() {
        List<FitAnswers> corners = new ArrayList<>(List.of(FitAnswers.NONE));
        int[] hours = {1, career.fit().pace().baseHoursPerWeek(), FitModel.MAX_HOURS};
        for (int gates = 0; gates <= 4; gates++) {
            for (int day = 0; day <= 4; day++) {
                for (int ready = 0; ready <= 4; ready++) {
                    for (int perWeek : hours) {
                        corners.add(corner(gates, day, ready).withHours(perWeek));
                    }
                }
            }
        }
        return corners;
    }

    private FitAnswers corner(int gates, int day, int ready) {
        FitAnswers answers = FitAnswers.NONE;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.item(i);
            int quarter = ready;
            if (item instanceof Gate) {
                quarter = gates;
            } else if (items.want().contains(i)) {
                quarter = day;
            }
            answers = answers.with(item.id(), Math.round(quarter * items.lastOption(i) / 4f));
        }
        return answers;
    }

    /** What was seen over all answer sets. */
    private final class Tally {
        private final SortedMap<ItemId, Integer> pivots = new TreeMap<>();
        private final Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
        private final Map<Criterion, Set<Mark>> marks = new LinkedHashMap<>();
        private final Set<Integer> alive = new TreeSet<>();

        void see(FitReport report) {
            Picks picks = items.picks(report.answers());
            report.pivots().stream().map(Pivot::item).distinct().forEach(item -> pivots.merge(item, 1, Integer::sum));
            if (report.verdict() != null) {
                reached.add(report.verdict());
            }
            for (CriterionRow row : criteria.rows(picks, report.plan())) {
                marks.computeIfAbsent(row.criterion(), c -> EnumSet.noneOf(Mark.class))
                        .add(row.mark());
            }
            for (int i = 0; i < items.size(); i++) {
                if (!alive.contains(i) && matters(i, report, picks)) {
                    alive.add(i);
                }
            }
        }

        /** Whether another answer to an item gives other scores, another verdict or another plan. */
        private boolean matters(int item, FitReport report, Picks picks) {
            if (!picks.known(item)) {
                return false;
            }
            int hours = report.plan().hoursPerWeek();
            List<Object> outcome = outcome(picks, hours);
            return IntStream.rangeClosed(0, items.lastOption(item))
                    .anyMatch(pick -> !outcome(picks.with(item, pick), hours).equals(outcome));
        }

        private List<Object> outcome(Picks picks, int hours) {
            return List.of(
                    scoring.range(picks),
                    Optional.ofNullable(scoring.want(picks)),
                    Optional.ofNullable(scoring.ready(picks)),
                    scoring.sufficient(picks) ? scoring.caps(picks) : scoring.shortage(picks),
                    placer.plan(picks, hours));
        }

        List<ItemId> dead() {
            return career.fit().items().stream()
                    .map(Item::id)
                    .filter(id -> !alive.contains(items.number(id)))
                    .toList();
        }

        Set<Verdict> unreached() {
            Set<Verdict> unreached = EnumSet.allOf(Verdict.class);
            unreached.removeAll(reached);
            return unreached;
        }

        Map<Criterion, Set<Mark>> unmet() {
            Map<Criterion, Set<Mark>> unmet = new LinkedHashMap<>();
            for (Criterion criterion : career.criteria()) {
                Set<Mark> missing = Mark.possibleFor(criterion.group());
                missing.removeAll(marks.getOrDefault(criterion, Set.of()));
                if (!missing.isEmpty()) {
                    unmet.put(criterion, missing);
                }
            }
            return unmet;
        }
    }
}
