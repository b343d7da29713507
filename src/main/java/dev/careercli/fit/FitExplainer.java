package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Gate;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains readings of one guide in its own criteria and the person's own words. */
public final class FitExplainer {
    private final FitSpec spec;
    private final ItemIndex items;
    private final Scoring scoring;
    private final CriteriaTable criteria;
    private final NextStepFinder nextSteps;

    public FitExplainer(Career career) {
        spec = career.fit();
        items = new ItemIndex(spec);
        scoring = new Scoring(items);
        criteria = new CriteriaTable(career, items, scoring);
        nextSteps = new NextStepFinder(career, items, scoring);
    }

    /**
     * Explains a report of the same guide.
     *
     * @param medianTime between an item's question and its answer; null when it was not measured
     */
    public FitExplanation explain(FitReport report, @Nullable Duration medianTime) {
        Picks picks = items.picks(report.answers());
        List<CriterionRow> rows = criteria.rows(picks, report.plan());
        List<Flag> flags = Flag.of(spec, items, picks, medianTime);
        return new FitExplanation(
                report,
                deciding(report, picks),
                rows,
                CriteriaTable.bestBackground(rows),
                Contributions.toWant(items, scoring, picks),
                Contributions.toReady(items, scoring, picks),
                PivotGroup.of(report.pivots(), spec, items, picks),
                OpenAnswers.of(items, scoring, picks),
                flags,
                Solidity.of(report, flags),
                nextSteps.find(report, picks));
    }

    private @Nullable DecidingAnswer deciding(FitReport report, Picks picks) {
        Verdict verdict = report.verdict();
        if (verdict == null || !report.binding().equals(List.of(Caps.Cap.G))) {
            return null;
        }
        List<Gate> holding = spec.gates().stream()
                .filter(gate -> scoring.gateCap(items.number(gate.id()), picks) == verdict.cap())
                .toList();
        if (holding.size() != 1) {
            return null;
        }
        Gate gate = holding.get(0);
        return new DecidingAnswer(
                gate, AnswerWords.of(spec, gate, report.answers().pick(gate.id())));
    }
}
