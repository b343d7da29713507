package dev.careercli.cli.quiz;

import dev.careercli.app.PlannedInstead;
import dev.careercli.app.PracticeService;
import dev.careercli.app.SessionRecorder;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.journal.Draft;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.PracticeResumePoint;
import dev.careercli.quiz.session.QuizEngine;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.Session;
import dev.careercli.quiz.session.Transition;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.QuizKeysView;
import dev.careercli.view.quiz.QuizView;
import dev.careercli.view.quiz.SelectionView;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A practice session: today's questions, or one that was cut off. */
public final class QuizSession implements SessionKind<QuizState> {
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final Console console;
    private final QuizView view;
    private final boolean extra;
    private final boolean grade;
    private final SessionGrader grading;
    private final SessionRecorder journalState;
    private final SessionDraft drafts;
    private final Instant begun;
    private Typing typedBefore = Typing.NOTHING;

    /**
     * @param seed as asked for; null when it was left to the program
     * @param extra whether the session moves no dates
     * @param grade whether typed answers are compared with the points
     * @param save whether anything is kept
     */
    public QuizSession(
            Services services,
            Career career,
            PracticeService practice,
            Filter filter,
            @Nullable Long seed,
            boolean extra,
            boolean grade,
            boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.extra = extra;
        this.grade = grade;
        this.console = services.console();
        this.view = new QuizView(career, console.interactive());
        this.grading = new SessionGrader(services, grade);
        this.journalState = new SessionRecorder(services.journalState(), career.slug(), save);
        this.drafts = new SessionDraft(services, career.slug(), DraftChoice.practice(filter, extra, seed), save);
        this.begun = services.journalState().now();
    }

    /** Asks what was selected, or goes on with a session of today that was cut off. */
    public int run(Selection selection) {
        Session fresh = fresh(selection);
        Optional<Draft> left = drafts.takeLeft();
        Optional<QuizState> reopened = left.flatMap(draft -> reopen(draft, fresh));
        if (reopened.isEmpty() && fresh.queue().isEmpty()) {
            return nothingToAsk(selection);
        }
        if (reopened.isPresent()) {
            console.show(view.goingOn(!typedBefore.isNothing()));
            return play(QuizEngine.resume(reopened.get()));
        }
        if (practice.daysAway() > 0 && selection.waiting() > 0 && selection.count(Pick.Why.NEW) == 0) {
            console.show(SelectionView.away(practice.daysAway()));
        }
        console.show(SelectionView.opening(selection, extra));
        return play(QuizEngine.step(QuizEngine.start(fresh), new QuizEvent.Begun()));
    }

    /** Says so; where something is due that today's session leaves out, it can be gone on with. */
    private int nothingToAsk(Selection selection) {
        if (extra || selection.waiting() == 0 || !console.interactive()) {
            console.show(SelectionView.nothingDue(selection, extra));
            return ExitCode.OK.code();
        }
        Selection more = practice.backlog();
        console.line("  Today's questions are done. " + SelectionView.dueWait(selection.waiting()) + ".");
        Reply reply = console.key(
                "  Enter asks " + more.picks().size() + " of them, about " + more.minutes() + " minutes · q leaves › ");
        if (reply instanceof Reply.Line line && line.text().isBlank()) {
            return run(more);
        }
        return (reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED : ExitCode.OK).code();
    }

    private int play(Transition<QuizState> first) {
        SessionRunner<QuizState> runner = new SessionRunner<>(
                services, career, practice, this, grading, journalState, drafts, first.state(), typedBefore);
        QuizState last = runner.run(first);
        return end(last.session(), runner);
    }

    @Override
    public Transition<QuizState> step(QuizState state, QuizEvent event) {
        return QuizEngine.step(state, event);
    }

    @Override
    public QuizState at(QuizState state) {
        return state;
    }

    @Override
    public Optional<PracticeResumePoint> position(QuizState state) {
        return PracticeResumePoint.of(state);
    }

    @Override
    public Document question(QuizState state, boolean explained) {
        return view.question(state.session(), explained);
    }

    @Override
    public List<Document> given(QuizState state, Given given) {
        return List.of(view.question(state.session(), false), view.given(given));
    }

    @Override
    public Document keys(QuizKeysView.Prompt prompt) {
        return QuizKeysView.practice(prompt);
    }

    private Session fresh(Selection selection) {
        List<Question> questions =
                practice.byId(selection.picks().stream().map(Pick::id).toList());
        Set<QuestionId> unseen = selection.picks().stream()
                .filter(p -> p.why() == Pick.Why.NEW)
                .map(Pick::id)
                .collect(Collectors.toSet());
        return Session.of(questions, unseen, extra);
    }

    /** The session of today goes on as it was; an answer of another day comes before the questions of today. */
    private Optional<QuizState> reopen(Draft draft, Session fresh) {
        if (!(draft.place() instanceof PracticeResumePoint left)) {
            return Optional.empty();
        }
        grading.begin();
        PracticeResumePoint place = console.interactive() ? left : left.afresh();
        PracticeResumePoint now = drafts.isOfToday(draft) ? place : place.before(fresh);
        Optional<QuizState> state = now.open(practice.questions(), answeredSince(left, draft.seq()));
        state.filter(s -> console.interactive() && isWhere(s, place)).ifPresent(s -> typedBefore = draft.typing());
        return state;
    }

    /** Whether the session is at the same question and prompt as when the draft was typed. */
    private static boolean isWhere(QuizState state, PracticeResumePoint place) {
        return PracticeResumePoint.of(state)
                .filter(b -> b.question().equals(place.question())
                        && Objects.equals(b.at().given(), place.at().given())
                        && b.queue().get(0).again() == place.queue().get(0).again())
                .isPresent();
    }

    /** Questions that were answered after a draft was kept, by its process or another, and whether rated again. */
    private Map<QuestionId, Boolean> answeredSince(PracticeResumePoint left, long seq) {
        Map<QuestionId, Boolean> since = new HashMap<>();
        for (PracticeResumePoint.Waiting waiting : left.queue()) {
            services.journalState().state().answers(waiting.question()).stream()
                    .filter(a -> a.envelope().seq() > seq)
                    .forEach(a -> since.put(
                            waiting.question(),
                            Integer.valueOf(1).equals(a.answered().rating())));
        }
        return since;
    }

    private int end(Session session, SessionRunner<QuizState> runner) {
        if (runner.leavesDraft()) {
            console.show(view.leftOver());
        }
        long minutes = Math.max(
                1, Duration.between(begun, services.journalState().now()).toMinutes());
        Optional<Selection> more = new SessionSummary(services, console, view, practice)
                .show(session, minutes, journalState.saves(), !runner.interrupted());
        if (more.isPresent()) {
            return new QuizSession(services, career, practice, Filter.NONE, null, false, grade, journalState.saves())
                    .run(more.get());
        }
        Optional<PlannedInstead> stories =
                session.isDone() && !runner.interrupted() ? storiesToday() : Optional.empty();
        if (stories.isPresent()) {
            return new QuizModeOptions().begin(stories.get(), services, career, practice, journalState.saves());
        }
        return runner.interrupted() ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }

    /** The day before the interview ends with the person's own stories. */
    private Optional<PlannedInstead> storiesToday() {
        return practice.interviewSchedule()
                .instead(services.journalState().today())
                .filter(planned ->
                        planned instanceof PlannedInstead.Planned p && p.day().work() == PlanDay.Work.LIGHT);
    }
}
