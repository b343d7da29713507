package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.Services;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.Outcome;
import dev.careercli.quiz.session.Session;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.InterviewPace;
import dev.careercli.view.quiz.InterviewView;
import dev.careercli.view.quiz.QuizView;
import dev.careercli.view.quiz.SessionEndView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The last screen of a session. */
final class SessionSummary {
    private final Services services;
    private final Console console;
    private final QuizView view;
    private final PracticeService practice;
    private final Filter filter;

    SessionSummary(Services services, Console console, QuizView view, PracticeService practice, Filter filter) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.practice = practice;
        this.filter = filter;
    }

    /**
     * Says how it went.
     *
     * @param saved whether the session was kept; one that was not moves no dates
     * @param asks whether to offer the missed answers
     */
    void show(Session session, long minutes, boolean saved, boolean asks) {
        SessionEndView end = new SessionEndView(session);
        boolean offers = asks && console.interactive();
        console.show(end.document(minutes, saved ? tomorrow() : List.of(), offers, saved));
        if (!offers || end.missed().isEmpty()) {
            return;
        }
        Reply reply = console.key("  › ");
        if (reply instanceof Reply.Line line && line.text().strip().equalsIgnoreCase("r")) {
            for (Outcome outcome : end.missed()) {
                console.show(view.answer(outcome.revealed().question()));
            }
        }
    }

    private List<String> tomorrow() {
        List<String> lines = new ArrayList<>();
        LocalDate today = services.diary().today();
        practice.interviewSchedule()
                .coming(today)
                .ifPresent(i ->
                        lines.add(new InterviewPace(practice.interviewSchedule().progress(i, today)).sentence()));
        practice.interviewSchedule()
                .tomorrow(today)
                .flatMap(InterviewView::tomorrow)
                .ifPresent(lines::add);
        Selection next = practice.at(
                new Filter(filter.level(), filter.area(), filter.kind(), null),
                practice.daySeed() + 1,
                services.diary().now().plus(Duration.ofDays(1)));
        if (!next.isEmpty()) {
            int count = next.picks().size();
            lines.add("Tomorrow: " + Formats.count(count, "question") + ", about " + next.minutes() + " minutes.");
        }
        return lines;
    }
}
