package dev.careercli.cli.fit;

import dev.careercli.app.FitProfile;
import dev.careercli.app.PlanInForce;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.ItemId;
import dev.careercli.event.FitEvent;
import dev.careercli.fit.Agreement;
import dev.careercli.fit.FitAnswers;
import dev.careercli.fit.FitResult;
import dev.careercli.fit.FitSequence;
import dev.careercli.render.Document;
import dev.careercli.roadmap.Timeline;
import dev.careercli.terminal.Console;
import dev.careercli.view.fit.FitView;
import dev.careercli.view.roadmap.StepView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

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
        Map<ItemId, Integer> given = save ? services.journalState().state().fitAnswers(career.slug()) : Map.of();
        FitAnswers own = FitProfile.answers(given);
        FitAnswers answers = services.fitProfile().shared(career, own);
        int takenOver = answers.picks().size()
                + answers.cantTell().size()
                - own.picks().size()
                - own.cantTell().size();
        if (given.containsKey(FitSequence.HOURS)) {
            return run(answers, true, takenOver);
        }
        OptionalInt known = knownHours();
        return run(answers.withHours(known.orElse(0)), known.isPresent(), takenOver);
    }

    /**
     * Asks what is open and keeps the verdict, without showing it.
     *
     * @param known what is answered already, in this guide or alike in another
     * @param hoursGiven whether the hours are among it
     * @return empty where the questions were stopped
     */
    Optional<FitAnswers> ask(FitAnswers known, boolean hoursGiven) {
        services.checkWritable(save);
        ItemTimes times = new ItemTimes(services.environment().clock());
        FitDialog dialog = new FitDialog(services.console(), career, store(), times, known, hoursGiven);
        FitDialog.End end = dialog.run(known.picks().size() + known.cantTell().size());
        if (end != FitDialog.End.DONE) {
            return Optional.empty();
        }
        if (save) {
            services.journalState().append(career.slug(), new ScoredFit(career, dialog.answers()).taken(true));
        }
        return Optional.of(dialog.answers());
    }

    /** Drops the answers of an unfinished run and asks from the first question on. */
    int startAnew() {
        if (save && !services.journalState().state().fitAnswers(career.slug()).isEmpty()) {
            services.journalState().append(career.slug(), new FitEvent.FitCleared());
        }
        OptionalInt known = knownHours();
        return run(FitAnswers.NONE.withHours(known.orElse(0)), known.isPresent(), 0);
    }

    /** The hours a week that were said before, of the plan or of the last fit, so that they are asked only once. */
    private OptionalInt knownHours() {
        var plan = services.journalState().state().plans().get(career.slug());
        Integer hours = plan == null ? null : plan.hours();
        if (hours == null) {
            hours = services.journalState()
                    .state()
                    .lastFit(career.slug())
                    .map(fit -> fit.taken().hours())
                    .orElse(null);
        }
        return hours == null ? services.fitProfile().hours(career) : OptionalInt.of(hours);
    }

    private int run(FitAnswers kept, boolean hoursGiven, int takenOver) {
        services.checkWritable(save);
        ItemTimes times = new ItemTimes(services.environment().clock());
        FitDialog dialog = new FitDialog(services.console(), career, store(), times, kept, hoursGiven);
        FitDialog.End end = dialog.run(takenOver);
        // Only somebody at a terminal reads each item before answering it; lines in a pipe were written beforehand.
        ScoredFit reading =
                new ScoredFit(career, dialog.answers(), services.console().redraws() ? times.median() : null);
        if (end == FitDialog.End.DONE) {
            Optional<Agreement> agreement = agreement(reading);
            return verdict(
                    reading, view -> agreement.ifPresent(a -> services.console().show(view.agreement(a))));
        }
        Console console = services.console();
        if (end == FitDialog.End.INTERRUPTED) {
            console.line("");
        } else {
            console.show(view(reading).stopped());
        }
        FitAnswers given = dialog.answers();
        boolean none = given.picks().isEmpty() && given.cantTell().isEmpty();
        console.line(
                !save
                        ? "  Nothing was kept."
                        : none
                                ? "  Nothing was answered, so nothing is kept."
                                : "  Your answers are kept. career fit goes on where you stopped.");
        return code(end);
    }

    /**
     * Lets the person change answers of a finished run. Nothing is kept before the new verdict is, so that stopping
     * leaves the old one as it was.
     *
     * @param answers those of the kept verdict, without what is to be asked again
     */
    int change(FitAnswers answers) {
        return change(answers, List.of());
    }

    /** @param again items to ask at once, whatever was said to them */
    int change(FitAnswers answers, List<ItemId> again) {
        services.checkWritable(save);
        ItemTimes times = new ItemTimes(services.environment().clock());
        FitDialog dialog = new FitDialog(services.console(), career, (item, answer) -> {}, times, answers, true);
        FitDialog.End end = again.isEmpty() ? dialog.change() : dialog.askAgain(again);
        if (end != FitDialog.End.DONE) {
            services.console().line("  Nothing was changed.");
            return code(end);
        }
        Timeline before = PlanInForce.inForce(services.journalState(), career).timeline();
        return verdict(new ScoredFit(career, dialog.answers()), view -> {
            Timeline after =
                    PlanInForce.inForce(services.journalState(), career).timeline();
            String moved = StepView.moved(before, after);
            if (!moved.isEmpty()) {
                services.console()
                        .show(Document.build().paragraph("The roadmap:" + moved).end());
            }
        });
    }

    /** Keeps the verdict, says what goes before it, shows it, and waits for keys. */
    private int verdict(ScoredFit reading, Consumer<FitView> before) {
        if (save) {
            services.journalState().append(career.slug(), reading.taken(true));
        }
        FitView view = view(reading);
        before.accept(view);
        services.console().show(view.screen(why, how));
        return new VerdictKeys(services, career, view, save).browse(null);
    }

    private FitView view(ScoredFit reading) {
        LocalDate today = services.journalState().today();
        return new FitView(
                career,
                reading.explanation(),
                today,
                today,
                new NearerNeighbour(services).sentence(career, reading.report()).orElse(null));
    }

    private static int code(FitDialog.End end) {
        return (end == FitDialog.End.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.OK).code();
    }

    private Optional<Agreement> agreement(ScoredFit now) {
        return services.journalState().state().lastFit(career.slug()).flatMap(before -> {
            FitEvent.FitTaken taken = before.taken();
            if (ScoredFit.isStale(taken, career)) {
                return Optional.empty();
            }
            ScoredFit last = new ScoredFit(career, ScoredFit.answers(taken));
            return Agreement.between(
                    FitResult.of(last.report(), career.revision()), FitResult.of(now.report(), career.revision()));
        });
    }

    private AnswerStore store() {
        return new AnswerStore() {
            @Override
            public void keep(ItemId item, int answer) {
                append(new FitEvent.FitAnswered(item, answer));
            }

            @Override
            public void clear() {
                append(new FitEvent.FitCleared());
            }
        };
    }

    private void append(FitEvent event) {
        if (save) {
            services.journalState().append(career.slug(), event);
        }
    }
}
