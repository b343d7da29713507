package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.ItemId;
import dev.careercli.event.FitEvent;
import dev.careercli.fit.Agreement;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitResult;
import dev.careercli.fit.FitSequence;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.FitView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of the fit quiz with a person: asks, keeps each answer, shows the verdict and what stands behind it. */
final class FitSession {
    private final Services services;
    private final Career career;
    private final boolean save;
    private final boolean why;
    private final boolean how;

    FitSession(Services services, Career career, boolean save, boolean why, boolean how) {
        this.services = services;
        this.career = career;
        this.save = save;
        this.why = why;
        this.how = how;
    }

    /** Asks what is open, from where an unfinished run stopped. */
    int run() {
        Map<ItemId, Integer> given = save ? services.diary().state().fitAnswers(career.slug()) : Map.of();
        return run(answers(given), given.containsKey(FitSequence.HOURS));
    }

    /** Lets the person change single answers of a finished run. */
    int change(FitAnswers kept) {
        return run(kept, true);
    }

    private int run(FitAnswers kept, boolean hoursGiven) {
        Console console = services.console();
        FitDialogue dialogue = new FitDialogue(console, career, this::keep, kept, hoursGiven);
        FitDialogue.End end = dialogue.run();
        FitReading reading = new FitReading(career, dialogue.answers());
        boolean done = end == FitDialogue.End.DONE;
        Optional<Agreement> agreement = done ? agreement(reading) : Optional.empty();
        if (done && save) {
            services.diary().append(career.slug(), reading.taken(true));
        }
        LocalDate today = services.diary().today();
        FitView view = reading.view(today, today);
        if (end == FitDialogue.End.INTERRUPTED) {
            console.line("");
        } else {
            console.show(view.output(why, how).document());
            agreement.ifPresent(a -> console.show(view.agreement(a)));
        }
        if (!done) {
            console.line(
                    save ? "  Your answers are kept. career fit goes on where you stopped." : "  Nothing was kept.");
            return end == FitDialogue.End.INTERRUPTED ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
        }
        return browse(services, career, view);
    }

    private Optional<Agreement> agreement(FitReading now) {
        return services.diary().state().lastFit(career.slug()).flatMap(before -> {
            FitEvent.FitTaken taken = before.taken();
            if (taken.guideRevision() != career.revision() || !taken.model().equals(FitModel.NAME)) {
                return Optional.empty();
            }
            FitReading last = new FitReading(career, FitCommand.answers(taken));
            return Agreement.between(
                    FitResult.of(last.report(), career.revision()), FitResult.of(now.report(), career.revision()));
        });
    }

    private void keep(ItemId item, int answer) {
        if (save) {
            services.diary().append(career.slug(), new FitEvent.FitAnswered(item, answer));
        }
    }

    private static FitAnswers answers(Map<ItemId, Integer> given) {
        Map<ItemId, Integer> picks = new HashMap<>();
        Set<ItemId> unknown = new HashSet<>();
        given.forEach((item, answer) -> {
            if (item.equals(FitSequence.HOURS)) {
                return;
            }
            if (answer == FitEvent.CANT_TELL) {
                unknown.add(item);
            } else {
                picks.put(item, answer);
            }
        });
        return FitAnswers.of(picks, unknown, given.getOrDefault(FitSequence.HOURS, 0));
    }

    /** The keys under a verdict: what stands behind it, and the way on. */
    static int browse(Services services, Career career, FitView view) {
        Console console = services.console();
        while (true) {
            Reply reply = console.key("  › ");
            if (reply instanceof Reply.Interrupted) {
                return ExitCode.INTERRUPTED.code();
            } else if (reply instanceof Reply.EndOfInput) {
                return ExitCode.OK.code();
            }
            switch (((Reply.Line) reply).text().strip().toLowerCase(Locale.ROOT)) {
                case "w" -> console.show(view.why());
                case "t" -> console.show(view.tasks());
                case "h" -> console.show(view.how());
                case "r" -> {
                    return new RoadmapSession(services, career).run();
                }
                case "c" -> {
                    return new FitSession(services, career, true, false, false).change(view.answers());
                }
                case "n" -> {
                    return new FitSession(services, career, true, false, false).run(FitAnswers.NONE, false);
                }
                case "", "q", "quit", "exit" -> {
                    return ExitCode.OK.code();
                }
                default ->
                    console.line(
                            "  w why · t try it · h arithmetic · r roadmap · c change an answer · n start again · q leave");
            }
        }
    }
}
