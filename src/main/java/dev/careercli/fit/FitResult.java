package dev.careercli.fit;

import org.jspecify.annotations.Nullable;

/**
 * A reading as it is kept: the answers, what they gave, and by which model and guide. A kept result of another model or
 * revision is shown as it was and never scored again.
 *
 * @param verdict null when there were not enough answers
 * @param want null when nothing of it was answered
 * @param ready null when nothing of it was answered
 * @param model such as {@code fit-model/1}
 * @param guideRevision the guide's revision when it was scored
 */
public record FitResult(
        FitAnswers answers,
        @Nullable Verdict verdict,
        @Nullable Fraction want,
        @Nullable Fraction ready,
        String model,
        int guideRevision) {
    public static FitResult of(FitReport report, int guideRevision) {
        return new FitResult(
                report.answers(),
                report.verdict(),
                report.want().point(),
                report.ready().point(),
                FitModel.NAME,
                guideRevision);
    }
}
