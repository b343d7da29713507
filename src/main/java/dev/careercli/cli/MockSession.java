package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
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
import dev.careercli.view.MockView;
import dev.careercli.view.QuizView;
import java.util.List;
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
        if (!services.mayAsk()) {
            throw new CareerException.Usage("a mock asks questions, and --no-input forbids it.", null);
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
        return play(MockRun.of(mock, name(mock), questions));
    }

    /** Two plays of one seed differ in their instant. */
    private String name(Mock mock) {
        return mock.round().word() + "-" + mock.level().word() + "-" + mock.minutes() + "-" + mock.seed() + "@"
                + services.diary().now();
    }

    private int play(MockRun begun) {
        Console console = services.console();
        MockView view = new MockView(career, console.interactive());
        QuizPrompts prompts =
                new QuizPrompts(services, console, new QuizView(career, console.interactive()), practice, typing -> {});
        MockEngine engine = new MockEngine(grading, new AnswerRecorder(services.diary()));
        console.show(view.opening(begun.mock()));
        MockState state = MockEngine.start(begun);
        @Nullable QuizEvent event = new QuizEvent.Begun();
        while (event != null && !prompts.interrupted()) {
            MockEffect.Step step = engine.step(state, event);
            state = step.state();
            event = null;
            for (MockEffect effect : step.effects()) {
                event = carryOut(effect, console, view, prompts, event);
            }
            if (event == null && !(state instanceof MockState.Ended)) {
                event = state instanceof MockState.Walking walking
                        ? prompts.pointsKey(walking.revealed())
                        : prompts.read();
            }
        }
        return end(state.run(), console, view, prompts.interrupted());
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
        console.show(view.scorecard(run, MockScore.of(run), past));
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
