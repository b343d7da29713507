package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.event.State;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Selection;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.WelcomeView;
import java.util.Locale;

/** {@code career} alone: what brings you here; later, where you stand and the next thing. */
final class Welcome {
    private final Services services;

    Welcome(Services services) {
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
            switch (line.text().strip().toLowerCase(Locale.ROOT)) {
                case "1" -> {
                    return start("fit");
                }
                case "2" -> {
                    return start("quiz");
                }
                case "3" -> {
                    return start("roadmap");
                }
                case "4" -> {
                    return start("show");
                }
                case "q", "quit", "exit", "" -> {
                    return ExitCode.OK.code();
                }
                default -> console.line("  1 suits me? · 2 interview · 3 the way · 4 read the guide · q leaves");
            }
        }
    }

    private int later(Career career) {
        Practice practice = new Practice(services, career);
        Selection today = practice.today(Filter.NONE, practice.daySeed());
        Console console = services.console();
        console.show(WelcomeView.later(
                career,
                services.diary().state(),
                RoadmapPlan.inForce(services, career).timeline(),
                today,
                services.diary().today()));
        while (true) {
            Reply reply = console.key("  › ");
            if (!(reply instanceof Reply.Line line)) {
                return left(reply);
            }
            switch (line.text().strip().toLowerCase(Locale.ROOT)) {
                case "" -> {
                    return today.isEmpty() ? start("next") : start("quiz");
                }
                case "r" -> {
                    return start("roadmap");
                }
                case "f" -> {
                    return start("fit");
                }
                case "q", "quit", "exit" -> {
                    return ExitCode.OK.code();
                }
                default -> console.line("  Enter starts · r roadmap · f fit · q leaves");
            }
        }
    }

    /** Runs a command as if it had been typed, on this terminal. */
    private int start(String command) {
        return CareerProgram.within(services, command);
    }

    private static int left(Reply reply) {
        return reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
