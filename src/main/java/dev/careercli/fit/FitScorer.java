package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.RoadmapSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores answers to one guide's items with {@link FitModel}. Exact, and blind to every text of the guide. */
public final class FitScorer {
    private final ItemIndex items;
    private final Scoring scoring;
    private final Placer placer;

    /**
     * A scorer for one guide.
     *
     * @throws IllegalArgumentException when the guide asks for another model or gives READY no weight
     */
    public FitScorer(FitSpec spec, RoadmapSpec roadmap) {
        if (!spec.model().equals(FitModel.NAME)) {
            throw new IllegalArgumentException(
                    "the guide asks for " + spec.model() + ", this program scores by " + FitModel.NAME);
        }
        items = new ItemIndex(spec);
        scoring = new Scoring(items);
        placer = new Placer(items, roadmap, spec.pace());
    }

    /**
     * Scores what a person said.
     *
     * @throws IllegalArgumentException when an answer names no item or no option of the guide
     */
    public FitReport score(FitAnswers answers) {
        Picks picks = items.picks(answers);
        Picks worst = picks.worst();
        Picks best = picks.best(items);
        Caps caps = scoring.sufficient(picks) ? scoring.caps(picks) : null;
        return new FitReport(
                answers,
                items.assumed(answers),
                caps == null ? null : caps.verdict(),
                scoring.range(picks),
                new Score(scoring.want(picks), whole(scoring.want(worst)), whole(scoring.want(best))),
                new Score(scoring.ready(picks), whole(scoring.ready(worst)), whole(scoring.ready(best))),
                caps,
                scoring.known(items.scored(), picks),
                items.scored().size(),
                placer.plan(picks, answers.hoursPerWeek()),
                caps == null ? List.of() : pivots(picks, caps.verdict()));
    }

    private static Fraction whole(@Nullable Fraction filled) {
        return Objects.requireNonNull(filled, "every item is filled");
    }

    /** Tries every step of every known answer: at most two an item. */
    private List<Pivot> pivots(Picks picks, Verdict verdict) {
        List<Pivot> pivots = new ArrayList<>();
        for (int item : items.scored()) {
            for (int step = -1; step <= 1 && picks.known(item); step += 2) {
                int pick = picks.get(item) + step;
                if (pick >= 0 && pick <= items.lastOption(item)) {
                    Verdict other = scoring.verdict(picks.with(item, pick));
                    if (other != verdict) {
                        pivots.add(new Pivot(items.item(item).id(), step, other));
                    }
                }
            }
        }
        return pivots;
    }
}
