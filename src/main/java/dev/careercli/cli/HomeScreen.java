package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.progress.NextStepService;
import dev.careercli.content.Career;
import dev.careercli.event.State;
import dev.careercli.journal.Health;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.progress.NextView;
import dev.careercli.view.progress.NextView.Next;
import dev.careercli.view.progress.WelcomeView;
import java.util.Locale;
import java.util.Optional;

/** {@code career} alone: what brings you here; later, where you stand and the next thing. */
final class HomeScreen {
    private final Services services;

    HomeScreen(Services services) {
        this.services = services;
    }

    int run() {
        boolean terminal = services.environment().device().in()
                && services.environment().device().out();
        if (!terminal || !services.mayAsk()) {
            throw new CareerException.Usage(
                    "say what to do: career list, show, fit, quiz, roadmap or next.", "Try 'career --help'.");
        }
        Career career = services.career(null);
        Optional<Health.Lost> lost = services.lost();
        if (lost.isPresent()) {
            services.console().show(NextView.of(NextView.restore(lost.get())).document());
            return ExitCode.OK.code();
        }
        State state = services.diary().state();
        return state.history().isEmpty() ? first(career) : later(career);
    }

    private int first(Career career) {
        Console console = services.console();
        console.show(WelcomeView.first(career, services.content().slugs().size()));
        while (true) {
            Reply reply = console.key("  1-4, q leaves › ");
            if (!(reply instanceof Reply.Line line)) {
                return left(reply);
            }
            if (line.text().isBlank() || LeaveWords.leaves(line.text())) {
                return ExitCode.OK.code();
            }
            switch (line.text().strip().toLowerCase(Locale.ROOT)) {
                case "1" -> {
                    return start("fit");
                }
                case "2" -> {
                    return start("quiz", "--interview");
                }
                case "3" -> {
                    return start("roadmap");
                }
                case "4" -> {
                    return start("show");
                }
                default ->
                    console.show(keys("1 suits me?", "2 interview", "3 the way", "4 read the guide", "q leaves"));
            }
        }
    }

    private int later(Career career) {
        NextStepService thing = new NextStepService(services, career);
        Next next = thing.find();
        Console console = services.console();
        console.show(WelcomeView.later(
                career,
                services.diary().state(),
                thing.timeline(),
                thing.pace(),
                WelcomeView.now(next, thing.today()),
                services.diary().today()));
        while (true) {
            Reply reply = console.key("  › ");
            if (!(reply instanceof Reply.Line line)) {
                return left(reply);
            }
            if (LeaveWords.leaves(line.text())) {
                return ExitCode.OK.code();
            }
            switch (line.text().strip().toLowerCase(Locale.ROOT)) {
                case "" -> {
                    return start(next);
                }
                case "p" -> {
                    return start("progress");
                }
                case "r" -> {
                    return start("roadmap");
                }
                case "f" -> {
                    return start("fit");
                }
                default -> console.show(keys("Enter starts", "r roadmap", "p progress", "f fit", "q leaves"));
            }
        }
    }

    private static Document keys(String... keys) {
        return Document.build().keys(keys).end();
    }

    /** What only the person can finish, such as a link to name, leads to where it is shown. */
    private int start(Next next) {
        String words = next.command().substring("career ".length());
        return next.complete() ? start(words.split(" ", -1)) : start("roadmap");
    }

    /** Runs a command as if it had been typed, on this terminal. */
    private int start(String... words) {
        return CareerProgram.within(services, words);
    }

    private static int left(Reply reply) {
        return reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
