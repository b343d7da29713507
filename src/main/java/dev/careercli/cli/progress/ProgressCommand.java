package dev.careercli.cli.progress;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.JournalState;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerParameter;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GuideUpdates;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.schedule.Card;
import dev.careercli.view.progress.ProgressView;
import dev.careercli.view.quiz.InterviewPace;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is held, what is weakest, what to expect. */
@Command(
        name = "progress",
        description =
                "Shows which questions you hold, your weakest areas and what falls due, from your own marks alone.",
        footer = {"$ career progress", "$ career progress --areas"})
public final class ProgressCommand implements Callable<Integer> {
    @Mixin
    CareerParameter named = new CareerParameter();

    @Option(names = "--areas", description = "One line for every area.")
    boolean areas;

    @Option(names = "--goals", description = "One line for every goal of the roadmap.")
    boolean goals;

    private final Services services;

    public ProgressCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Career career = named.of(services);
        PracticeService practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        JournalState journalState = services.journalState();
        new GuideUpdates(services).print();
        InterviewSchedule schedule = practice.interviewSchedule();
        LocalDate today = schedule.dayOf(journalState.today(), journalState.calendarDay());
        Progress progress = Progress.of(
                journalState.state(), career, practice.bank(), practice.scheduler(), today, practice.coming());
        Map<QuestionId, Card> cards = practice.cards();
        Map<Level, Forecast> recall = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            recall.put(level, Forecast.asIs(practice.scheduler(), schedule.cards(level, cards), today));
        }
        Interview interview = schedule.coming(today).orElse(null);
        InterviewPace pace = interview == null ? null : new InterviewPace(schedule.progress(interview, today));
        Forecast byThen = interview == null ? null : schedule.forecast(interview, today, cards);
        services.printer().print(new ProgressView(career, progress, recall, pace, byThen).output(areas, goals));
        return ExitCode.OK.code();
    }
}
