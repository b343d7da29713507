package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.app.SessionRecorder;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.quiz.MockDrafts.Left;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.session.Mock;
import dev.careercli.quiz.session.MockEngine;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.MockRound;
import dev.careercli.quiz.session.MockRun;
import dev.careercli.quiz.session.MockScore;
import dev.careercli.quiz.session.MockState;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.Transition;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.MockView;
import dev.careercli.view.quiz.QuizKeysView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A mock: a new round, or one that was cut off. */
final class MockSession implements SessionKind<MockState> {
    private static final long SEEDS = 100_000;
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final SessionGrader grading;
    private final SessionRecorder journalState;
    private final SessionDraft draft;
    private final MockDrafts drafts;
    private Typing typedBefore = Typing.NOTHING;

    /**
     * @param grade whether typed answers are compared with the points
     * @param save whether anything is kept
     */
    MockSession(Services services, Career career, PracticeService practice, boolean grade, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.grading = new SessionGrader(services, grade);
        this.journalState = new SessionRecorder(services.journalState(), career.slug(), save);
        this.draft = new SessionDraft(services, career.slug(), DraftChoice.mock(), save);
        this.drafts = new MockDrafts(services, practice, draft);
    }

    /** @param seed null to take one from the clock */
    int run(MockRound round, @Nullable Level asked, int minutes, @Nullable Long seed) {
        mustAsk();
        OptionalInt gone = offer(round, seed);
        if (gone.isPresent()) {
            return gone.getAsInt();
        }
        Level level = asked == null ? practice.level() : asked;
        long chosen = seed == null ? services.journalState().now().getEpochSecond() % SEEDS : seed;
        List<QuestionCard> bank = practice.bank().stream().map(QuestionCard::of).toList();
        Mock mock = Mock.of(round, level, minutes, chosen, bank);
        List<Question> questions =
                practice.byId(mock.questions().stream().map(QuestionCard::id).toList());
        if (questions.isEmpty()) {
            throw new CareerException.Failed("this guide has no question to ask.", "See: career quiz --list");
        }
        services.console()
                .show(view().opening(
                                mock,
                                services.journalState().state().answers().values().stream()
                                        .flatMap(List::stream)
                                        .allMatch(a -> a.answered().round() == null)));
        return play(
                MockRun.of(
                        mock,
                        MockRun.Name.of(mock, services.journalState().now()).text(),
                        questions),
                null);
    }

    private void mustAsk() {
        if (!services.mayAsk()) {
            throw new CareerException.Usage(
                    "a mock asks questions, and --no-input forbids it.", "Run it on a terminal, or pipe the lines in.");
        }
    }

    /** Continues the mock that was interrupted last. */
    int goOn() {
        mustAsk();
        Left left = drafts.take()
                .orElseThrow(() -> new CareerException.Failed(
                        "no mock waits to be finished.", "A new one: career quiz --mock screen"));
        services.console().show(view().brokenOff(left.mock(), left.hasWords()));
        return goOn(left);
    }

    private int goOn(Left left) {
        MockRun run = left.mock().run();
        if (left.words().isEmpty() || run.given().size() < run.questions().size()) {
            typedBefore = left.typing();
        } else {
            // The guide has changed since, and the question is no longer in the round: its words must not vanish.
            services.console().show(MockView.wordsWithoutQuestion(left.words()));
        }
        return play(left.mock().run(), left.place());
    }

    /**
     * Offers to continue an interrupted mock where somebody can answer; empty for a new one. Who names a seed wants
     * that round, so only the same one is offered.
     */
    private OptionalInt offer(MockRound round, @Nullable Long seed) {
        Optional<Left> left = services.console().interactive() ? drafts.take() : Optional.empty();
        if (left.isEmpty()) {
            return OptionalInt.empty();
        }
        Mock broken = left.get().mock().run().mock();
        if (seed != null && (seed != broken.seed() || round != broken.round())) {
            draft.releaseForNextSession();
            return OptionalInt.empty();
        }
        services.console().show(view().brokenOff(left.get().mock(), left.get().hasWords()));
        Console console = services.console();
        Reply reply = console.key("  Enter goes on with it · n begins a new one · q leaves › ");
        if (!(reply instanceof Reply.Line line) || LeaveWords.leaves(line.text())) {
            draft.releaseForNextSession();
            return OptionalInt.of(
                    reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code());
        }
        if (line.text().strip().equalsIgnoreCase("n")) {
            draft.clear();
            return OptionalInt.empty();
        }
        return OptionalInt.of(goOn(left.get()));
    }

    private MockView view() {
        return new MockView(career, services.console().interactive());
    }

    private int play(MockRun begun, @Nullable MockResumePoint left) {
        grading.begin();
        Transition<MockState> first = MockEngine.begin(begun, left);
        SessionRunner<MockState> runner = new SessionRunner<>(
                services, career, practice, this, grading, journalState, draft, first.state(), typedBefore);
        MockState last = runner.run(first);
        return end(last.run(), runner);
    }

    @Override
    public Transition<MockState> step(MockState state, QuizEvent event) {
        return MockEngine.step(state, event);
    }

    @Override
    public QuizState at(MockState state) {
        return state.at();
    }

    @Override
    public Optional<MockResumePoint> position(MockState state) {
        return MockResumePoint.of(state);
    }

    /** A round explains its keys by itself, once. */
    @Override
    public Document question(MockState state, boolean explained) {
        return view().question(state.run());
    }

    @Override
    public List<Document> given(MockState state, Given given) {
        return List.of(view().given(state.run(), given));
    }

    @Override
    public Document keys(QuizKeysView.Prompt prompt) {
        return QuizKeysView.mock(prompt);
    }

    private int end(MockRun run, SessionRunner<MockState> runner) {
        Console console = services.console();
        if (runner.leavesDraft()) {
            console.show(view().leftOver());
        }
        MockScore.Past past = MockScore.before(
                        run.name(), services.journalState().state(), career.slug(), practice.bank())
                .orElse(null);
        console.show(view().scorecard(run, MockScore.of(run), past, journalState.saves()));
        return runner.interrupted() ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
