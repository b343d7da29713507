package dev.careercli.cli.quiz;

import dev.careercli.app.AnswerRecorder;
import dev.careercli.app.PracticeService;
import dev.careercli.app.SessionRecorder;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.quiz.MockDrafts.Left;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.session.Mock;
import dev.careercli.quiz.session.MockEffect;
import dev.careercli.quiz.session.MockEngine;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.MockRound;
import dev.careercli.quiz.session.MockRun;
import dev.careercli.quiz.session.MockScore;
import dev.careercli.quiz.session.MockState;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.MockView;
import dev.careercli.view.quiz.QuizView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Carries out what the mock engine asks for: shows, asks, and writes to the journal before going on. */
final class MockSession {
    private static final long SEEDS = 100_000;
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final SessionGrader grading;
    private final SessionRecorder diary;
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
        this.diary = new SessionRecorder(services.diary(), career.slug(), save);
        this.drafts = new MockDrafts(services, career.slug(), practice, save);
    }

    /** @param seed null to take one from the clock */
    int run(MockRound round, @Nullable Level asked, int minutes, @Nullable Long seed) {
        mustAsk();
        OptionalInt gone = offer(round, seed);
        if (gone.isPresent()) {
            return gone.getAsInt();
        }
        Level level = asked == null ? practice.level() : asked;
        long chosen = seed == null ? services.diary().now().getEpochSecond() % SEEDS : seed;
        List<QuestionCard> bank = practice.bank().stream().map(QuestionCard::of).toList();
        Mock mock = Mock.of(round, level, minutes, chosen, bank);
        List<Question> questions =
                practice.byId(mock.questions().stream().map(QuestionCard::id).toList());
        if (questions.isEmpty()) {
            throw new CareerException.Failed("this guide has no question to ask.", "See: career quiz --list");
        }
        services.console().show(view().opening(mock));
        return play(MockRun.of(mock, name(mock), questions), null);
    }

    /** Two plays of one seed differ in their instant. */
    private String name(Mock mock) {
        return mock.round().word() + "-" + mock.level().word() + "-" + mock.minutes() + "-" + mock.seed() + "@"
                + services.diary().now();
    }

    private void mustAsk() {
        if (!services.mayAsk()) {
            throw new CareerException.Usage("a mock asks questions, and --no-input forbids it.", null);
        }
    }

    /** Goes on with the mock that broke off last. */
    int goOn() {
        mustAsk();
        Left left = drafts.take()
                .orElseThrow(() -> new CareerException.Failed(
                        "no mock waits to be finished.", "A new one: career quiz --mock screen"));
        services.console().show(view().brokenOff(left.mock(), left.hasWords()));
        return goOn(left);
    }

    private int goOn(Left left) {
        typedBefore = left.typing();
        return play(left.mock().run(), left.place());
    }

    /**
     * Offers to go on with a mock that broke off, where somebody sits there; empty for a new one. Who names a seed wants
     * that round, so only the same one is offered.
     */
    private OptionalInt offer(MockRound round, @Nullable Long seed) {
        Optional<Left> left = services.console().interactive() ? drafts.take() : Optional.empty();
        if (left.isEmpty()) {
            return OptionalInt.empty();
        }
        Mock broken = left.get().mock().run().mock();
        if (seed != null && (seed != broken.seed() || round != broken.round())) {
            drafts.giveBack();
            return OptionalInt.empty();
        }
        services.console().show(view().brokenOff(left.get().mock(), left.get().hasWords()));
        Console console = services.console();
        Reply reply = console.key("  Enter goes on with it · n begins a new one · q leaves › ");
        if (!(reply instanceof Reply.Line line) || line.text().strip().matches("q|quit|exit")) {
            drafts.giveBack();
            return OptionalInt.of(
                    reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code());
        }
        if (line.text().strip().equalsIgnoreCase("n")) {
            drafts.clear();
            return OptionalInt.empty();
        }
        return OptionalInt.of(goOn(left.get()));
    }

    private MockView view() {
        return new MockView(career, services.console().interactive());
    }

    private int play(MockRun begun, @Nullable MockResumePoint left) {
        grading.begin();
        Console console = services.console();
        MockView view = view();
        QuizPrompts prompts = new QuizPrompts(
                services, console, new QuizView(career, console.interactive()), practice, drafts::typed);
        MockEngine engine = new MockEngine(grading, new AnswerRecorder(services.diary()));
        MockEffect.Step step = engine.begin(begun, left);
        @Nullable QuizEvent event = carryOut(step, view, prompts);
        while (event != null && !prompts.interrupted()) {
            step = engine.step(step.state(), event);
            event = carryOut(step, view, prompts);
        }
        return end(step.state().run(), console, view, prompts.interrupted());
    }

    /** Null when the round is over. */
    private @Nullable QuizEvent carryOut(MockEffect.Step step, MockView view, QuizPrompts prompts) {
        @Nullable QuizEvent event = null;
        for (MockEffect effect : step.effects()) {
            event = carryOut(effect, step.state(), view, prompts, event);
        }
        if (event == null && !(step.state() instanceof MockState.Ended)) {
            drafts.at(step.state(), Typing.NOTHING);
            return step.state() instanceof MockState.Walking walking
                    ? prompts.pointsKey(walking.revealed())
                    : prompts.read();
        }
        return event;
    }

    /** What was typed before the round broke off, the first time only. */
    private void asks(MockState state, QuizPrompts prompts) {
        drafts.at(state, typedBefore);
        prompts.begin(typedBefore);
        typedBefore = Typing.NOTHING;
    }

    /** A place is kept only once all that led to it is in the journal, so just before something is asked. */
    private @Nullable QuizEvent carryOut(
            MockEffect effect, MockState state, MockView view, QuizPrompts prompts, @Nullable QuizEvent event) {
        Console console = services.console();
        if (effect instanceof MockEffect.Ask ask) {
            asks(state, prompts);
            grading.shown(ask.run().current());
            return prompts.answer(view.question(ask.run()), ask.run().current());
        } else if (effect instanceof MockEffect.ShowGiven shown) {
            grading.shown(shown.run().current());
            console.show(view.given(shown.run(), shown.given()));
        } else if (effect instanceof MockEffect.AskFollowUp ask) {
            asks(state, prompts);
            return prompts.followUp(ask.followUp());
        } else if (effect instanceof MockEffect.BeginWalk walk) {
            console.show(view.walk(walk.run()));
        } else if (effect instanceof MockEffect.AskPoints ask) {
            if (ask.changed().isEmpty()) {
                console.show(view.checked(ask.run(), ask.revealed()));
            }
            asks(state, prompts);
            return prompts.points(ask.revealed(), ask.changed());
        } else if (effect instanceof MockEffect.ShowNotice notice) {
            console.line("  " + QuizView.notice(notice.notice()));
        } else if (effect instanceof MockEffect.Append append) {
            diary.append(append.event());
            if (append.event() instanceof ReviewEvent.Answered) {
                drafts.kept();
            }
            if (diary.saves()) {
                prompts.stored(append.event());
            }
        } else if (effect instanceof MockEffect.Learn learn) {
            prompts.learned(diary.learn(learn.wordings()));
        } else if (effect instanceof MockEffect.TakeBack) {
            diary.takeBack();
        }
        return event;
    }

    private int end(MockRun run, Console console, MockView view, boolean interrupted) {
        if (drafts.end()) {
            console.show(view.leftOver());
        }
        MockScore.Past past = MockScore.before(run.name(), services.diary().state(), practice.bank())
                .orElse(null);
        console.show(view.scorecard(run, MockScore.of(run), past, diary.saves()));
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
