package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.event.Event;
import dev.careercli.event.ReviewEvent;
import dev.careercli.quiz.Effect;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Pick;
import dev.careercli.quiz.Proposer;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out what the practice engine asks for: shows, asks, and writes to the journal before going on. */
final class QuizSession {
    private final Services services;
    private final Career career;
    private final Practice practice;
    private final Filter filter;
    private final boolean save;
    private final Console console;
    private final QuizView view;
    private final Deque<UUID> written = new ArrayDeque<>();
    private final Instant begun;

    QuizSession(Services services, Career career, Practice practice, Filter filter, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.filter = filter;
        this.save = save;
        this.console = services.console();
        this.view = new QuizView(career, console.interactive());
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
        QuizEngine engine = new QuizEngine(Proposer.NONE, recorder);
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
            return prompts.answer(ask.session());
        } else if (effect instanceof Effect.AskFollowUp ask) {
            return prompts.followUp(ask.followUp());
        } else if (effect instanceof Effect.AskPoints ask) {
            return prompts.points(ask.revealed());
        } else if (effect instanceof Effect.ShowHint hint) {
            console.show(view.hint(hint.hint(), hint.number(), hint.of()));
        } else if (effect instanceof Effect.ShowAnswer show) {
            console.show(view.answer(show.question()));
        } else if (effect instanceof Effect.ShowNotice notice) {
            console.line("  " + QuizView.notice(notice.notice()));
        } else if (effect instanceof Effect.Append append) {
            append(append.event(), prompts);
        } else if (effect instanceof Effect.TakeBack && !written.isEmpty() && save) {
            services.diary().append(career.slug(), new Event.Undone(written.pop()));
        }
        return event;
    }

    private void append(Event event, QuizPrompts prompts) {
        if (save) {
            UUID id = services.diary().append(career.slug(), event).id();
            if (event instanceof ReviewEvent.Answered) {
                written.push(id);
            }
            prompts.stored(event);
        }
    }

    private int end(Session session, boolean interrupted) {
        long minutes =
                Math.max(1, Duration.between(begun, services.diary().now()).toMinutes());
        new QuizEnd(services, console, view, practice, filter).show(session, minutes, save, !interrupted);
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
