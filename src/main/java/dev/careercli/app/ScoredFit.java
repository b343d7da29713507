package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.event.FitEvent;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitExplainer;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.FitScorer;
import dev.careercli.fit.Fraction;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers, scored and explained. */
public final class ScoredFit {
    private final Career career;
    private final FitReport report;
    private final FitExplanation explanation;

    public ScoredFit(Career career, FitAnswers answers) {
        this(career, answers, null);
    }

    /** @param medianTime that an item was looked at; null where nobody was watched answering */
    public ScoredFit(Career career, FitAnswers answers, @Nullable Duration medianTime) {
        this.career = career;
        this.report = new FitScorer(career.fit(), career.roadmap()).score(answers);
        this.explanation = new FitExplainer(career).explain(report, medianTime);
    }

    /** Whether a verdict came from another model or another revision of the guide: it is shown as it was, not scored again. */
    public static boolean isStale(FitEvent.FitTaken taken, Career career) {
        return taken.guideRevision() != career.revision() || !taken.model().equals(FitModel.NAME);
    }

    /** The answers of a stored verdict. */
    public static FitAnswers answers(FitEvent.FitTaken taken) {
        Map<ItemId, Integer> picks = new HashMap<>();
        Set<ItemId> unknown = new HashSet<>();
        taken.answers().forEach((item, pick) -> {
            if (pick == FitEvent.CANT_TELL) {
                unknown.add(item);
            } else {
                picks.put(item, pick);
            }
        });
        Integer hours = taken.hours();
        return FitAnswers.of(picks, unknown, hours == null ? 0 : hours);
    }

    public FitReport report() {
        return report;
    }

    public FitExplanation explanation() {
        return explanation;
    }

    /** The event that keeps the reading. */
    public FitEvent.FitTaken taken(boolean hoursGiven) {
        Map<ItemId, Integer> answers = new LinkedHashMap<>();
        for (Item item : career.fit().items()) {
            Integer pick = report.answers().pick(item.id());
            if (pick != null) {
                answers.put(item.id(), pick);
            } else if (report.answers().cantTell().contains(item.id())) {
                answers.put(item.id(), FitEvent.CANT_TELL);
            }
        }
        return new FitEvent.FitTaken(
                answers,
                hoursGiven ? report.answers().hoursPerWeek() : null,
                report.verdict() == null ? null : report.verdict().name(),
                text(report.want().point()),
                text(report.ready().point()),
                FitModel.NAME,
                career.revision());
    }

    private static @Nullable String text(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.toString();
    }
}
