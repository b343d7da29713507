package dev.careercli.view.report;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.fit.FitExplanation;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.roadmap.WeekView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person has done with a guide, for one page.
 *
 * @param fit null when none was taken with this guide
 * @param week what this week of the plan is for
 * @param others the end of the roadmap at other hours a week
 * @param evidence notes and links of what is done, as they were typed
 * @param recallToday how many questions of each level would be recalled today
 * @param recallLater how many on {@code later} if nothing is practised until then
 * @param later the day of the interview, else a month from today
 * @param ahead null when no interview is coming
 */
public record Report(
        Career career,
        LocalDate today,
        @Nullable Fit fit,
        Timeline timeline,
        WeekView week,
        List<EndAt> others,
        Map<GoalId, String> evidence,
        Progress progress,
        Selection todays,
        Map<Level, Forecast> recallToday,
        Map<Level, Forecast> recallLater,
        LocalDate later,
        @Nullable Ahead ahead) {
    public Report {
        others = List.copyOf(others);
        evidence = Map.copyOf(evidence);
        recallToday = Map.copyOf(recallToday);
        recallLater = Map.copyOf(recallLater);
    }

    /** An interview that is coming, and how many questions of its level would be recalled on its day if the plan is kept. */
    public record Ahead(Interview interview, Forecast byThen) {}

    /** A reading of the fit quiz and the day it was taken. */
    public record Fit(FitExplanation explanation, LocalDate taken) {}
}
