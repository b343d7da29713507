package dev.careercli.cli;

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
import dev.careercli.view.FitView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers, scored and explained. */
final class FitReading {
    private final Career career;
    private final FitReport report;
    private final FitExplanation explanation;

    FitReading(Career career, FitAnswers answers) {
        this(career, answers, null);
    }

    /** @param medianTime that an item was looked at; null where nobody was watched answering */
    FitReading(Career career, FitAnswers answers, @Nullable Duration medianTime) {
        this.career = career;
        this.report = new FitScorer(career.fit(), career.roadmap()).score(answers);
        this.explanation = new FitExplainer(career).explain(report, medianTime);
    }

    /** Whether a verdict came from another model or another revision of the guide: it is shown as it was, not scored again. */
    static boolean isStale(FitEvent.FitTaken taken, Career career) {
        return taken.guideRevision() != career.revision() || !taken.model().equals(FitModel.NAME);
    }

    FitReport report() {
        return report;
    }

    FitExplanation explanation() {
        return explanation;
    }

    FitView view(LocalDate taken, LocalDate today) {
        return new FitView(career, explanation, taken, today);
    }

    /** The event that keeps the reading. */
    FitEvent.FitTaken taken(boolean hoursGiven) {
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
