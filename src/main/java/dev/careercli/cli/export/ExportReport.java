package dev.careercli.cli.export;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.JournalState;
import dev.careercli.app.PlanInForce;
import dev.careercli.app.PracticeService;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.schedule.Card;
import dev.careercli.view.DateForm;
import dev.careercli.view.report.Report;
import dev.careercli.view.report.ReportView;
import dev.careercli.view.roadmap.WeekView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers where the person stands for the page. */
final class ExportReport {
    private static final int LATER_DAYS = 30;
    private final Services services;
    private final Career career;
    private final JournalState journalState;
    private final PracticeService practice;
    private final PlanInForce plan;

    ExportReport(Services services, Career career, PlanSet asked) {
        this.services = services;
        this.career = career;
        this.journalState = services.journalState();
        this.practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        this.plan = new PlanInForce(services.journalState(), career, asked);
    }

    String html() {
        State state = journalState.state();
        InterviewSchedule schedule = practice.interviewSchedule();
        LocalDate today = schedule.dayOf(journalState.today(), journalState.calendarDay());
        Map<QuestionId, Card> cards = practice.cards();
        Interview interview = schedule.coming(today).orElse(null);
        LocalDate later = interview == null ? today.plusDays(LATER_DAYS) : interview.date();
        Progress progress = Progress.of(state, career, practice.bank(), practice.scheduler(), today, practice.coming());
        Report report = new Report(
                career,
                today,
                fit(state),
                plan.timeline(),
                new WeekView(services.roadmapModel(career, plan), plan.weeks(), DateForm.LONG),
                plan.ends(),
                evidence(state),
                progress,
                practice.dueNow(),
                recall(schedule, cards, today),
                recall(schedule, cards, later),
                later,
                interview == null ? null : new Report.Ahead(interview, schedule.forecast(interview, today, cards)));
        return new ReportView(report).page().html();
    }

    private Report.@Nullable Fit fit(State state) {
        return state.lastFit(career.slug())
                .filter(f -> !ScoredFit.isStale(f.taken(), career))
                .map(f -> new Report.Fit(
                        new ScoredFit(career, ScoredFit.answers(f.taken())).explanation(),
                        f.envelope().day()))
                .orElse(null);
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

    private Map<Level, Forecast> recall(InterviewSchedule schedule, Map<QuestionId, Card> cards, LocalDate day) {
        Map<Level, Forecast> recall = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            recall.put(level, Forecast.asIs(practice.scheduler(), schedule.cards(level, cards), day));
        }
        return recall;
    }
}
