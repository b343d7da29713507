package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.quiz.BrokenOffMock;
import dev.careercli.quiz.Mock;
import dev.careercli.quiz.MockEffect;
import dev.careercli.quiz.MockEngine;
import dev.careercli.quiz.MockRound;
import dev.careercli.quiz.MockRun;
import dev.careercli.quiz.MockScore;
import dev.careercli.quiz.MockState;
import dev.careercli.quiz.QuestionCard;
import dev.careercli.quiz.QuizEvent;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.MockView;
import dev.careercli.view.QuizView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Carries out what the mock engine asks for: shows, asks, and writes to the journal before going on. */
final class MockSession {
    private static final long SEEDS = 100_000;
    private final Services services;
    private final Career career;
    private final Practice practice;
    private final GradingDesk grading;
    private final SessionDiary diary;

    /**
     * @param grade whether typed answers are compared with the points
     * @param save whether anything is kept
     */
    MockSession(Services services, Career career, Practice practice, boolean grade, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.grading = new GradingDesk(services, grade);
        this.diary = new SessionDiary(services.diary(), career.slug(), save);
    }

    /** @param seed null to take one from the clock */
    int run(MockRound round, @Nullable Level asked, int minutes, @Nullable Long seed) {
        mustAsk();
        OptionalInt gone = seed == null ? offer() : OptionalInt.empty();
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
        return play(MockRun.of(mock, name(mock), questions));
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
        BrokenOffMock broken = brokenOff()
                .orElseThrow(() -> new CareerException.Failed(
                        "no mock waits to be finished.", "A new one: career quiz --mock screen"));
        services.console().show(view().brokenOff(broken));
        return play(broken.run());
    }

    /** The latest mock, where answers of it were not checked. */
    private Optional<BrokenOffMock> brokenOff() {
        return BrokenOffMock.latest(services.diary().state(), practice.bank());
    }

    /** Offers to go on with a mock that broke off, where somebody sits there; empty for a new one. */
    private OptionalInt offer() {
        Optional<BrokenOffMock> broken = services.console().interactive() ? brokenOff() : Optional.empty();
        if (broken.isEmpty()) {
            return OptionalInt.empty();
        }
        services.console().show(view().brokenOff(broken.get()));
        Reply reply = services.console().key("  Enter goes on with it · n begins a new one · q leaves › ");
        if (!(reply instanceof Reply.Line line) || line.text().strip().matches("q|quit|exit")) {
            return OptionalInt.of(
                    reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code());
        }
        return line.text().strip().equalsIgnoreCase("n")
                ? OptionalInt.empty()
                : OptionalInt.of(play(broken.get().run()));
    }

    private MockView view() {
        return new MockView(career, services.console().interactive());
    }

    private int play(MockRun begun) {
        Console console = services.console();
        MockView view = view();
        QuizPrompts prompts =
                new QuizPrompts(services, console, new QuizView(career, console.interactive()), practice, typing -> {});
        MockEngine engine = new MockEngine(grading, new AnswerRecorder(services.diary()));
        MockEffect.Step step = engine.begin(begun);
        @Nullable QuizEvent event = carryOut(step, console, view, prompts);
        while (event != null && !prompts.interrupted()) {
            step = engine.step(step.state(), event);
            event = carryOut(step, console, view, prompts);
        }
        return end(step.state().run(), console, view, prompts.interrupted());
    }

    /** Null when the round is over. */
    private @Nullable QuizEvent carryOut(MockEffect.Step step, Console console, MockView view, QuizPrompts prompts) {
        @Nullable QuizEvent event = null;
        for (MockEffect effect : step.effects()) {
            event = carryOut(effect, console, view, prompts, event);
        }
        if (event == null && !(step.state() instanceof MockState.Ended)) {
            return step.state() instanceof MockState.Walking walking
                    ? prompts.pointsKey(walking.revealed())
                    : prompts.read();
        }
        return event;
    }

    private @Nullable QuizEvent carryOut(
            MockEffect effect, Console console, MockView view, QuizPrompts prompts, @Nullable QuizEvent event) {
        if (effect instanceof MockEffect.Ask ask) {
            grading.shown(ask.run().current());
            return prompts.answer(view.question(ask.run()), ask.run().current());
        } else if (effect instanceof MockEffect.AskFollowUp ask) {
            return prompts.followUp(ask.followUp());
        } else if (effect instanceof MockEffect.BeginWalk walk) {
            console.show(view.walk(walk.run()));
        } else if (effect instanceof MockEffect.AskPoints ask) {
            if (ask.changed().isEmpty()) {
                console.show(view.checked(ask.run(), ask.revealed()));
            }
            return prompts.points(ask.revealed(), ask.changed());
        } else if (effect instanceof MockEffect.ShowNotice notice) {
            console.line("  " + QuizView.notice(notice.notice()));
        } else if (effect instanceof MockEffect.Append append) {
            diary.append(append.event());
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
        MockScore.Past past = MockScore.before(run.name(), services.diary().state(), practice.bank())
                .orElse(null);
        console.show(view.scorecard(run, MockScore.of(run), past, diary.saves()));
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
