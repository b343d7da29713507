package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.event.Event;
import dev.careercli.quiz.Effect;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Pick;
import dev.careercli.quiz.QuizEngine;
import dev.careercli.quiz.QuizEvent;
import dev.careercli.quiz.QuizState;
import dev.careercli.quiz.Selection;
import dev.careercli.quiz.Session;
import dev.careercli.quiz.Transition;
import dev.careercli.terminal.Console;
import dev.careercli.view.QuizView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out what the practice engine asks for: shows, asks, and writes to the journal before going on. */
final class QuizSession {
    private final Services services;
    private final Practice practice;
    private final Filter filter;
    private final Console console;
    private final QuizView view;
    private final GradingDesk grading;
    private final SessionDiary diary;
    private final Instant begun;

    /**
     * @param grade whether typed answers are compared with the points
     * @param save whether anything is kept
     */
    QuizSession(Services services, Career career, Practice practice, Filter filter, boolean grade, boolean save) {
        this.services = services;
        this.practice = practice;
        this.filter = filter;
        this.console = services.console();
        this.view = new QuizView(career, console.interactive());
        this.grading = new GradingDesk(services, grade);
        this.diary = new SessionDiary(services.diary(), career.slug(), save);
        this.begun = services.diary().now();
    }

    int run(Selection selection, boolean extra) {
        List<Question> questions =
                practice.byId(selection.picks().stream().map(Pick::id).toList());
        if (questions.isEmpty()) {
            console.show(view.nothingDue(selection.nextDue(), extra));
            return ExitCode.OK.code();
        }
        console.show(view.opening(selection, extra));
        Session session = Session.of(
                questions,
                selection.picks().stream()
                        .filter(p -> p.why() == Pick.Why.NEW)
                        .map(Pick::id)
                        .collect(Collectors.toSet()),
                extra);
        AnswerRecorder recorder = new AnswerRecorder(services.diary());
        QuizPrompts prompts = new QuizPrompts(services, console, view, practice);
        QuizEngine engine = new QuizEngine(grading, recorder);
        QuizState state = QuizEngine.start(session);
        @Nullable QuizEvent event = new QuizEvent.Begun();
        while (event != null) {
            Transition transition = engine.step(state, event);
            state = transition.state();
            event = null;
            for (Effect effect : transition.effects()) {
                event = carryOut(effect, prompts, event);
            }
            if (event == null && !(state instanceof QuizState.Ended)) {
                event = prompts.again(state);
            }
        }
        return end(state.session(), prompts.interrupted());
    }

    private @Nullable QuizEvent carryOut(Effect effect, QuizPrompts prompts, @Nullable QuizEvent event) {
        if (effect instanceof Effect.AskAnswer ask) {
            grading.shown(ask.session().current().question());
            return prompts.answer(ask.session());
        } else if (effect instanceof Effect.AskFollowUp ask) {
            return prompts.followUp(ask.followUp());
        } else if (effect instanceof Effect.AskPoints ask) {
            return prompts.points(ask.revealed(), ask.changed());
        } else if (effect instanceof Effect.ShowHint hint) {
            console.show(view.hint(hint.hint(), hint.number(), hint.of()));
        } else if (effect instanceof Effect.ShowAnswer show) {
            console.show(view.answer(show.question()));
        } else if (effect instanceof Effect.ShowNotice notice) {
            console.line("  " + QuizView.notice(notice.notice()));
        } else if (effect instanceof Effect.Append append) {
            append(append.event(), prompts);
        } else if (effect instanceof Effect.Learn learn) {
            prompts.learned(diary.learn(learn.wordings()));
        } else if (effect instanceof Effect.TakeBack) {
            diary.takeBack();
        }
        return event;
    }

    private void append(Event event, QuizPrompts prompts) {
        diary.append(event);
        if (diary.saves()) {
            prompts.stored(event);
        }
    }

    private int end(Session session, boolean interrupted) {
        long minutes =
                Math.max(1, Duration.between(begun, services.diary().now()).toMinutes());
        new QuizEnd(services, console, view, practice, filter).show(session, minutes, diary.saves(), !interrupted);
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
