package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitModel;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.Forecast;
import dev.careercli.schedule.Card;
import dev.careercli.view.Report;
import dev.careercli.view.ReportView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
        Map<QuestionId, Card> cards = practice.cards();
        LocalDate later = later(state, today);
        Progress progress = Progress.of(state, career, practice.questions(), practice.scheduler(), diary.days(), today);
        Report report = new Report(
                career,
                today,
                fit(state),
                plan.timeline(),
                plan.ends(),
                evidence(state),
                progress,
                recall(cards, today),
                recall(cards, later),
                later);
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

    private LocalDate later(State state, LocalDate today) {
        InterviewSet interview = state.interviews().get(career.slug());
        LocalDate date = interview == null ? null : interview.date();
        return date != null && date.isAfter(today) ? date : today.plusDays(LATER_DAYS);
    }

    private Map<Level, Forecast> recall(Map<QuestionId, Card> cards, LocalDate day) {
        Map<Level, Forecast> recall = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            List<Card> own = practice.questions().stream()
                    .filter(q -> q.level() == level)
                    .map(q -> cards.getOrDefault(q.id(), Card.unseen(q.id().value())))
                    .toList();
            if (!own.isEmpty()) {
                recall.put(level, Forecast.asIs(practice.scheduler(), own, day));
            }
        }
        return recall;
    }
}
