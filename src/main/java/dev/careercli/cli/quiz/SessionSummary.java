package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.Services;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.Outcome;
import dev.careercli.quiz.session.Session;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.InterviewPace;
import dev.careercli.view.quiz.PlanDayView;
import dev.careercli.view.quiz.QuizView;
import dev.careercli.view.quiz.SelectionView;
import dev.careercli.view.quiz.SessionEndView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last screen of a session. */
final class SessionSummary {
    private static final Selection NOTHING = new Selection(List.of(), 0, null);
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
     * @return whether the person goes on with what is due and was not asked
     */
    boolean show(Session session, long minutes, boolean saved, boolean asks) {
        SessionEndView end = new SessionEndView(session);
        boolean offers = asks && console.interactive();
        Selection more = saved && session.isDone() ? practice.backlog() : NOTHING;
        List<String> lines = saved ? tomorrow(offers, more) : List.of();
        console.show(end.document(minutes, lines, keys(offers, end, more), saved));
        while (offers && !keys(true, end, more).isEmpty()) {
            Reply reply = console.key("  › ");
            String key = reply instanceof Reply.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "q";
            if (key.equals("g") && !more.isEmpty()) {
                return true;
            } else if (!key.equals("r") || end.missed().isEmpty()) {
                return false;
            }
            read(end.missed());
        }
        return false;
    }

    private static List<String> keys(boolean offers, SessionEndView end, Selection more) {
        List<String> keys = new ArrayList<>();
        if (offers && !more.isEmpty()) {
            keys.add("g goes on: " + more.picks().size() + " due, about " + more.minutes() + " minutes");
        }
        if (offers && !end.missed().isEmpty()) {
            keys.add("r reads the missed answers");
        }
        if (!keys.isEmpty()) {
            keys.add("q leaves");
        }
        return keys;
    }

    /** The strong answers one by one, each through the pager; b goes back, q ends it. */
    private void read(List<Outcome> missed) {
        int i = 0;
        while (i < missed.size()) {
            Document answer = view.answer(missed.get(i).revealed().question());
            new PagedReading(services, console).show(answer);
            if (missed.size() == 1) {
                return;
            }
            boolean last = i == missed.size() - 1;
            Reply reply = console.key("  " + (i + 1) + " of " + missed.size()
                    + (last ? " · b back · Enter ends › " : " · Enter next · b back · q ends › "));
            String key = reply instanceof Reply.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "q";
            if (key.equals("b")) {
                i = Math.max(0, i - 1);
            } else if (key.isEmpty()) {
                i++;
            } else {
                return;
            }
        }
    }

    private List<String> tomorrow(boolean offers, Selection more) {
        List<String> lines = new ArrayList<>();
        if (!more.isEmpty()) {
            lines.add(offers ? SelectionView.dueWait(more.due()) + "." : SelectionView.waiting(more.due()));
        }
        LocalDate today = practice.interviewSchedule()
                .dayOf(services.journalState().today(), services.journalState().calendarDay());
        practice.interviewSchedule()
                .coming(today)
                .ifPresent(i ->
                        lines.add(new InterviewPace(practice.interviewSchedule().progress(i, today)).sentence()));
        practice.interviewSchedule()
                .tomorrow(today)
                .flatMap(PlanDayView::tomorrow)
                .ifPresent(lines::add);
        Selection next = practice.at(
                new Filter(filter.level(), filter.area(), filter.kind(), null),
                practice.daySeed() + 1,
                services.journalState().now().plus(Duration.ofDays(1)));
        if (!next.isEmpty()) {
            int count = next.picks().size();
            lines.add("Tomorrow: " + Formats.count(count, "question") + ", about " + next.minutes() + " minutes.");
        }
        return lines;
    }
}
