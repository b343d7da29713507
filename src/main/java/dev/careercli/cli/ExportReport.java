package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitModel;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.Forecast;
import dev.careercli.quiz.Interview;
import dev.careercli.schedule.Card;
import dev.careercli.view.Report;
import dev.careercli.view.ReportView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers where the person stands for the page. */
final class ExportReport {
    private static final int LATER_DAYS = 30;
    private final Career career;
    private final Diary diary;
    private final Practice practice;
    private final RoadmapPlan plan;

    ExportReport(Services services, Career career, PlanSet asked) {
        this.career = career;
        this.diary = services.diary();
        this.practice = new Practice(services, career);
        this.plan = new RoadmapPlan(services, career, asked);
    }

    String html() {
        State state = diary.state();
        LocalDate today = diary.today();
        InterviewDesk desk = practice.desk();
        Map<QuestionId, Card> cards = practice.cards();
        Interview interview = desk.coming(today).orElse(null);
        LocalDate later = interview == null ? today.plusDays(LATER_DAYS) : interview.date();
        Progress progress = Progress.of(state, career, practice.bank(), practice.scheduler(), diary.days(), today);
        Report report = new Report(
                career,
                today,
                fit(state),
                plan.timeline(),
                plan.ends(),
                evidence(state),
                progress,
                recall(desk, cards, today),
                recall(desk, cards, later),
                later,
                interview == null ? null : new Report.Ahead(interview, desk.forecast(interview, today, cards)));
        return new ReportView(report).page().html();
    }

    private Report.@Nullable Fit fit(State state) {
        return state.lastFit(career.slug())
                .filter(this::isCurrent)
                .map(f -> new Report.Fit(
                        new FitReading(career, FitCommand.answers(f.taken())).explanation(),
                        f.envelope().day()))
                .orElse(null);
    }

    private boolean isCurrent(FitResult fit) {
        return fit.taken().guideRevision() == career.revision()
                && fit.taken().model().equals(FitModel.NAME);
    }

    /** Notes and links of what is done. */
    static Map<GoalId, String> evidence(State state) {
        Map<GoalId, String> evidence = new HashMap<>();
        state.goals().forEach((goal, mark) -> {
            String typed = mark.evidence();
            if (mark.done() && typed != null) {
                evidence.put(goal, typed);
            }
        });
        return evidence;
    }

    private Map<Level, Forecast> recall(InterviewDesk desk, Map<QuestionId, Card> cards, LocalDate day) {
        Map<Level, Forecast> recall = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            recall.put(level, Forecast.asIs(practice.scheduler(), desk.cards(level, cards), day));
        }
        return recall;
    }
}
