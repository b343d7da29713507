package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.app.SessionRecorder;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.event.ReviewEvent;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.session.Effect;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.Transition;
import dev.careercli.terminal.Console;
import dev.careercli.view.quiz.MockView;
import dev.careercli.view.quiz.QuizView;
import java.util.List;
import java.util.Optional;

/**
 * Runs a practice session or a mock: carries out the effects of each step and hands what comes back to the engine. An
 * effect that asks, or grades, brings the next event; every other one brings none.
 *
 * @param <S> the state of the engine
 */
final class SessionRunner<S> implements Effect.Handler<Optional<QuizEvent>> {
    private final SessionKind<S> kind;
    private final PracticeService practice;
    private final Console console;
    private final QuizView view;
    private final MockView mockView;
    private final QuizPrompts prompts;
    private final SessionGrader grader;
    private final SessionRecorder recorder;
    private final SessionDraft draft;
    private Typing typedBefore;
    private S state;

    /**
     * @param start the state to begin in
     * @param typedBefore what was typed at the first prompt before an earlier session was cut off
     */
    SessionRunner(
            Services services,
            Career career,
            PracticeService practice,
            SessionKind<S> kind,
            SessionGrader grader,
            SessionRecorder recorder,
            SessionDraft draft,
            S start,
            Typing typedBefore) {
        this.kind = kind;
        this.practice = practice;
        this.console = services.console();
        this.view = new QuizView(career, console.interactive());
        this.mockView = new MockView(career, console.interactive());
        this.prompts = new QuizPrompts(services, console, view, practice, kind::keys, recorder.saves(), draft::typed);
        this.grader = grader;
        this.recorder = recorder;
        this.draft = draft;
        this.state = start;
        this.typedBefore = typedBefore;
    }

    /** Runs to the end, or to Ctrl-C; the state it ended in. */
    S run(Transition<S> first) {
        Optional<QuizEvent> event = carryOut(first);
        while (event.isPresent() && !prompts.interrupted()) {
            wordsComeBack(event.get());
            event = carryOut(kind.step(state, event.get()));
        }
        return state;
    }

    /** Going back to an answer that was handed in brings its words back. */
    private void wordsComeBack(QuizEvent event) {
        if (!(event instanceof QuizEvent.WentBack) || !console.interactive()) {
            return;
        }
        QuizState at = kind.at(state);
        if (at instanceof QuizState.FollowedUp followed) {
            wordsComeBack(followed.given());
        } else if (at instanceof QuizState.Revealed revealed) {
            wordsComeBack(revealed.given());
        }
    }

    private void wordsComeBack(Given given) {
        String answer = given.answer();
        if (answer != null) {
            typedBefore = new Typing(0, "", answer);
        }
    }

    /** Whether Ctrl-C ended it. */
    boolean interrupted() {
        return prompts.interrupted();
    }

    /**
     * Closes the draft: what was typed and not rated is left for the next session.
     *
     * @return whether anything was
     */
    boolean leavesDraft() {
        return draft.end(prompts.cutOff());
    }

    /** The next event; empty when the session is over. */
    private Optional<QuizEvent> carryOut(Transition<S> transition) {
        state = transition.state();
        Optional<QuizEvent> event = Optional.empty();
        for (Effect effect : transition.effects()) {
            Optional<QuizEvent> next = effect.accept(this);
            event = next.isPresent() ? next : event;
        }
        if (event.isEmpty() && !(kind.at(state) instanceof QuizState.Ended)) {
            savePosition(Typing.NOTHING);
            return Optional.of(prompts.again(kind.at(state)));
        }
        return event;
    }

    /**
     * A position is saved only once all that led to it is in the journal, so just before something is asked. What was
     * typed before the session was cut off belongs to the first prompt alone.
     */
    private void beforeAsking() {
        savePosition(typedBefore);
        prompts.begin(typedBefore);
        typedBefore = Typing.NOTHING;
    }

    private void savePosition(Typing typing) {
        kind.position(state).ifPresent(position -> draft.savePosition(position, typing));
    }

    @Override
    public Optional<QuizEvent> askAnswer(Effect.AskAnswer effect) {
        beforeAsking();
        grader.prepare(effect.question());
        return Optional.of(prompts.answer(kind.question(state, prompts.explains()), effect.question()));
    }

    @Override
    public Optional<QuizEvent> askFollowUp(Effect.AskFollowUp effect) {
        beforeAsking();
        return Optional.of(prompts.followUp(effect.followUp()));
    }

    @Override
    public Optional<QuizEvent> askPoints(Effect.AskPoints effect) {
        beforeAsking();
        return Optional.of(prompts.points(effect.revealed(), effect.changed()));
    }

    @Override
    public Optional<QuizEvent> grade(Effect.Grade effect) {
        return Optional.of(new QuizEvent.Graded(grader.propose(effect.question(), effect.given())));
    }

    @Override
    public Optional<QuizEvent> showGiven(Effect.ShowGiven effect) {
        grader.prepare(effect.question());
        kind.given(state, effect.given()).forEach(console::show);
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> showHandedIn(Effect.ShowHandedIn effect) {
        console.show(mockView.checked(effect.run(), effect.revealed()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> showHint(Effect.ShowHint effect) {
        console.show(view.hint(effect.hint(), effect.number(), effect.of()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> showAnswer(Effect.ShowAnswer effect) {
        console.show(view.answer(effect.question()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> showNotice(Effect.ShowNotice effect) {
        console.line("  " + QuizView.notice(effect.notice()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> beginWalk(Effect.BeginWalk effect) {
        console.show(mockView.walk(effect.run()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> append(Effect.Append effect) {
        recorder.append(effect.event());
        if (effect.event() instanceof ReviewEvent.Answered) {
            draft.markPersisted();
        }
        if (recorder.saves()) {
            prompts.stored(effect.event());
        }
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> learn(Effect.Learn effect) {
        prompts.learned(recorder.learn(
                effect.phrasings().stream().filter(this::meansNoOther).toList()));
        return Optional.empty();
    }

    @Override
    public Optional<QuizEvent> takeBack(Effect.TakeBack effect) {
        recorder.takeBack();
        return Optional.empty();
    }

    /** Words that would have matched another point of the question are not kept as a wording of this one. */
    private boolean meansNoOther(ReviewEvent.PhrasingLearned wording) {
        return practice.byId(List.of(wording.question())).stream()
                .noneMatch(question ->
                        grader
                                .propose(question, new Given(wording.text(), null, 0, true, false))
                                .points()
                                .entrySet()
                                .stream()
                                .anyMatch(point -> !point.getKey().equals(wording.keyPoint())
                                        && point.getValue().verdict() == Proposal.Verdict.FOUND));
    }
}
