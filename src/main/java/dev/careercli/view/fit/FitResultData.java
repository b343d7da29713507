package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Caps;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.Solidity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading as data. Fractions are exact, in lowest terms. */
record FitResultData(
        int schemaVersion,
        String career,
        int guideRevision,
        String model,
        String takenOn,
        Result result,
        Plan plan,
        List<Criterion> criteria,
        List<String> flags,
        List<String> assumed) {

    record Result(
            boolean sufficient,
            @Nullable String level,
            List<String> levelRange,
            @Nullable String want,
            @Nullable String ready,
            @Nullable CapNumbers caps,
            List<String> binding,
            List<PivotStep> pivots,
            boolean firm,
            @Nullable String solidity,
            int answered,
            int scored) {}

    record CapNumbers(int G, int W, int R) {}

    record PivotStep(String item, int step, String level) {}

    record Plan(
            List<Integer> hours,
            int totalHours,
            @Nullable Integer startPhase,
            int hoursPerWeek,
            @Nullable Integer weeksLow,
            @Nullable Integer weeksHigh) {}

    record Criterion(String id, String group, String criterion, String said, String mark) {}

    static FitResultData of(Career career, FitExplanation explanation, String takenOn) {
        FitReport report = explanation.report();
        return new FitResultData(
                1,
                career.slug().value(),
                career.revision(),
                FitModel.NAME,
                takenOn,
                result(explanation, report),
                plan(report),
                explanation.criteria().stream()
                        .map(c -> new Criterion(
                                c.criterion().id().value(),
                                c.criterion().group().label(),
                                c.criterion().brief(),
                                c.words(),
                                c.mark().words()))
                        .toList(),
                explanation.flags().stream().map(f -> f.id()).toList(),
                report.assumed().stream().map(ItemId::value).toList());
    }

    private static Result result(FitExplanation explanation, FitReport report) {
        Caps caps = report.caps();
        Solidity solidity = explanation.solidity();
        return new Result(
                report.sufficient(),
                report.verdict() == null ? null : report.verdict().name(),
                List.of(report.range().low().name(), report.range().high().name()),
                text(report.want().point()),
                text(report.ready().point()),
                caps == null ? null : new CapNumbers(caps.gates(), caps.want(), caps.ready()),
                report.binding().stream().map(Enum::name).toList(),
                report.pivots().stream()
                        .map(p -> new PivotStep(
                                p.item().value(), p.step(), p.verdict().name()))
                        .toList(),
                report.firm(),
                solidity == null ? null : solidity.word(),
                report.answered(),
                report.scored());
    }

    private static Plan plan(FitReport report) {
        return new Plan(
                report.plan().hours(),
                report.plan().totalHours(),
                report.plan().startPhase(),
                report.plan().hoursPerWeek(),
                report.plan().weeksLow(),
                report.plan().weeksHigh());
    }

    private static @Nullable String text(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.toString();
    }
}
