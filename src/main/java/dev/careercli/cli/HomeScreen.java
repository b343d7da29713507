package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GuideUpdates;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.TypedDate;
import dev.careercli.cli.progress.NextStepService;
import dev.careercli.content.Career;
import dev.careercli.event.State;
import dev.careercli.fit.FitModel;
import dev.careercli.journal.Health;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.Formats;
import dev.careercli.view.progress.NextView;
import dev.careercli.view.progress.NextView.Next;
import dev.careercli.view.progress.WelcomeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** {@code career} alone: what brings you here; later, where you stand and the next thing. Every mode has a key on both. */
final class HomeScreen {
    private static final List<String> ROUNDS = List.of("screen", "technical", "design", "behavioural");
    private static final int HOURS = 10;
    private final Services services;
    private final Console console;

    HomeScreen(Services services) {
        this.services = services;
        boolean terminal = services.environment().device().in()
                && services.environment().device().out();
        if (!terminal || !services.mayAsk()) {
            throw new CareerException.Usage(
                    "say what to do: career list, show, fit, quiz, roadmap or next.", "Try 'career --help'.");
        }
        this.console = services.console();
    }

    int run() {
        Optional<Health.Lost> lost = services.lost();
        if (lost.isPresent()) {
            console.show(NextView.of(NextView.restore(lost.get())).document());
            return ExitCode.OK.code();
        }
        OptionalInt end = OptionalInt.empty();
        while (end.isEmpty()) {
            Career career = services.career(null);
            State state = services.journalState().state();
            end = state.history().isEmpty() ? first(career) : later(career);
        }
        return end.getAsInt();
    }

    /** Empty when another guide may be in use now. */
    private OptionalInt first(Career career) {
        console.show(WelcomeView.first(career, guides()));
        while (true) {
            Reply reply = console.key("  1-4, q leaves › ");
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(left(reply));
            }
            String key = line.text().strip().toLowerCase(Locale.ROOT);
            if (changesGuide(key)) {
                return new GuideChoice(services, console).ask(career);
            }
            OptionalInt end = switch (key) {
                case "1" -> start("fit");
                case "2" -> start("quiz", "--interview");
                case "3" -> decided(career);
                case "4" -> start("show");
                default -> mode(key);
            };
            if (end.isPresent()) {
                return end;
            }
            if (!key.isEmpty()) {
                console.show(WelcomeView.firstKeys(guides()));
            }
        }
    }

    private int guides() {
        return services.guides().all().size();
    }

    private boolean changesGuide(String key) {
        return key.equals("c") && guides() > 1;
    }

    /** Empty when another guide may be in use now. */
    private OptionalInt later(Career career) {
        new GuideUpdates(services).print();
        NextStepService thing = new NextStepService(services, career);
        Next next = thing.find();
        console.show(WelcomeView.later(career, services.journalState().state(), thing.overview(), next, guides()));
        while (true) {
            Reply reply = console.key("  › ");
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(left(reply));
            }
            String key = line.text().strip().toLowerCase(Locale.ROOT);
            if (changesGuide(key)) {
                return new GuideChoice(services, console).ask(career);
            }
            OptionalInt end = key.isEmpty() ? start(next) : mode(key);
            if (end.isPresent()) {
                return end;
            }
            console.show(WelcomeView.laterKeys(guides()));
        }
    }

    /** What a letter starts, the same on both screens; empty where it starts nothing. */
    private OptionalInt mode(String key) {
        if (LeaveWords.leaves(key)) {
            return OptionalInt.of(ExitCode.OK.code());
        }
        return switch (key) {
            case "t" -> start("quiz");
            case "w" -> start("roadmap", "--week");
            case "p" -> start("progress");
            case "r" -> start("roadmap");
            case "f" -> start("fit");
            case "g" -> start("show");
            case "m" -> mock();
            case "i" -> start("quiz", "--interview");
            case "s" -> start("quiz", "--stories");
            case "a" -> advert();
            case "d" -> start("quiz", "--debrief");
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt mock() {
        while (true) {
            Reply reply = console.ask(
                    "  Round  1 screen  2 technical  3 design  4 behavioural, Enter = technical, b back › ", ROUNDS);
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(left(reply));
            }
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            if (LeaveWords.goesBack(text)) {
                return OptionalInt.empty();
            } else if (LeaveWords.leaves(text)) {
                return OptionalInt.of(ExitCode.OK.code());
            } else if (text.isEmpty()) {
                return start("quiz", "--mock", "technical");
            } else if (ROUNDS.contains(text)) {
                return start("quiz", "--mock", text);
            } else if (text.matches("[1-4]")) {
                return start("quiz", "--mock", ROUNDS.get(Integer.parseInt(text) - 1));
            } else if (ROUNDS.contains(text)) {
                return start("quiz", "--mock", text);
            }
            console.line("  A digit from 1 to 4.");
        }
    }

    private OptionalInt advert() {
        Reply reply = console.ask("  File that holds the advert as text, Enter = back › ");
        if (!(reply instanceof Reply.Line line)) {
            return OptionalInt.of(left(reply));
        }
        String file = line.text().strip();
        if (file.isEmpty() || LeaveWords.goesBack(file)) {
            return OptionalInt.empty();
        }
        return LeaveWords.leaves(file) ? OptionalInt.of(ExitCode.OK.code()) : start("quiz", "--advert", file);
    }

    /** Two prompts, then the roadmap with dates. */
    private OptionalInt decided(Career career) {
        Integer known = services.journalState().state().plans().containsKey(career.slug()) ? HOURS : null;
        if (known != null) {
            return start("roadmap");
        }
        while (true) {
            Reply reply = console.ask("  Hours a week, 1 to 60? Enter = " + HOURS + ", 0 = no dates, b back › ");
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(left(reply));
            }
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            if (LeaveWords.goesBack(text)) {
                return OptionalInt.empty();
            } else if (LeaveWords.leaves(text)) {
                console.line("  Nothing saved.");
                return OptionalInt.of(ExitCode.OK.code());
            }
            int hours = text.isEmpty() ? HOURS : text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
            if (hours == 0) {
                return start("roadmap");
            } else if (hours < 0 || hours > FitModel.MAX_HOURS) {
                console.line("  A number from 0 to 60.");
                continue;
            }
            OptionalInt end = begin(hours);
            if (end.isPresent()) {
                return end;
            }
        }
    }

    /** Asks for the first day; empty to go back. */
    private OptionalInt begin(int hours) {
        LocalDate today = services.journalState().today();
        while (true) {
            Reply reply = console.ask("  First day? Enter = today, " + Formats.weekday(today) + ", b back › ");
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(left(reply));
            }
            String text = line.text().strip();
            if (LeaveWords.goesBack(text)) {
                return OptionalInt.empty();
            } else if (LeaveWords.leaves(text)) {
                console.line("  Nothing saved.");
                return OptionalInt.of(ExitCode.OK.code());
            }
            LocalDate day = text.isEmpty() ? today : TypedDate.read(text, today).orElse(null);
            if (day != null) {
                return start("roadmap", "--hours", Integer.toString(hours), "--start", day.toString());
            }
            console.line("  A date such as " + TypedDate.FORMS + ".");
        }
    }

    /** Does the one thing: a goal is opened, a milestone asks for what shows it. */
    private OptionalInt start(Next next) {
        String words = next.command().substring("career ".length()).replace(" --evidence LINK", "");
        return words.equals("roadmap") ? start("roadmap", "--week") : start(words.split(" ", -1));
    }

    /** Runs a command as if it had been typed, on this terminal. */
    private OptionalInt start(String... words) {
        return OptionalInt.of(CareerProgram.within(services, words));
    }

    private static int left(@Nullable Reply reply) {
        return reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }
}
