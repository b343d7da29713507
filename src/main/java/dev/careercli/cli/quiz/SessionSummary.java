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
import java.util.Optional;

/** The last screen of a session. */
final class SessionSummary {
    private static final Selection NOTHING = new Selection(List.of(), 0, null);
    private final Services services;
    private final Console console;
    private final QuizView view;
    private final PracticeService practice;

    SessionSummary(Services services, Console console, QuizView view, PracticeService practice) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.practice = practice;
    }

    /**
     * Says how it went.
     *
     * @param saved whether the session was kept; one that was not moves no dates
     * @param asks whether to offer the missed answers
     * @return what the person goes on with; empty where they leave
     */
    Optional<Selection> show(Session session, long minutes, boolean saved, boolean asks) {
        boolean offers = asks && console.interactive();
        Selection today = saved ? practice.dueNow() : NOTHING;
        Selection more = !saved || !session.isDone() ? NOTHING : today.isEmpty() ? practice.backlog() : today;
        SessionEndView end = new SessionEndView(session, today.isEmpty());
        List<String> lines = saved ? outlook(offers, today, more) : List.of();
        List<String> keys = keys(offers, end, more);
        console.show(end.document(minutes, lines, keys, saved));
        while (!keys.isEmpty()) {
            Reply reply = console.key("  › ");
            String key = reply instanceof Reply.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "q";
            if (key.equals("g") && !more.isEmpty()) {
                return Optional.of(more);
            } else if (!key.equals("r") || end.missed().isEmpty()) {
                return Optional.empty();
            }
            read(end.missed());
        }
        return Optional.empty();
    }

    private static List<String> keys(boolean offers, SessionEndView end, Selection more) {
        List<String> keys = new ArrayList<>();
        if (offers && !more.isEmpty()) {
            keys.add("g goes on: " + Formats.count(more.picks().size(), "question") + ", about " + more.minutes()
                    + " minutes");
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

    /** What is left of today; only once nothing is, what tomorrow brings. */
    private List<String> outlook(boolean offers, Selection left, Selection more) {
        List<String> lines = new ArrayList<>();
        if (!left.isEmpty()) {
            lines.add(SelectionView.stillToday(left) + (offers && !more.isEmpty() ? "" : " Go on: career quiz"));
        } else if (!more.isEmpty()) {
            lines.add(offers ? SelectionView.dueWait(more.due()) + "." : SelectionView.waiting(more.due()));
        }
        LocalDate today = practice.interviewSchedule()
                .dayOf(services.journalState().today(), services.journalState().calendarDay());
        practice.interviewSchedule()
                .coming(today)
                .ifPresent(i ->
                        lines.add(new InterviewPace(practice.interviewSchedule().progress(i, today)).sentence()));
        if (!left.isEmpty()) {
            return lines;
        }
        practice.interviewSchedule()
                .tomorrow(today)
                .flatMap(PlanDayView::tomorrow)
                .ifPresent(lines::add);
        Selection next = practice.at(
                Filter.NONE,
                practice.daySeed() + 1,
                services.journalState().now().plus(Duration.ofDays(1)));
        if (!next.isEmpty()) {
            int count = next.picks().size();
            lines.add("Tomorrow: " + Formats.count(count, "question") + ", about " + next.minutes() + " minutes.");
        }
        return lines;
    }
}
