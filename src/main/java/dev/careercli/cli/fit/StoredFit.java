package dev.careercli.cli.fit;

import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.event.FitEvent;
import dev.careercli.event.State.FitResult;
import dev.careercli.render.Output;
import dev.careercli.view.fit.FitView;
import dev.careercli.view.fit.StaleFitView;

/** Shows the verdict that was kept; one of another guide or model is shown as it was and not scored again. */
final class StoredFit {
    private final Services services;
    private final Career career;
    private final FitResult kept;
    private final boolean why;
    private final boolean how;
    private final boolean save;

    StoredFit(Services services, Career career, FitResult kept, boolean why, boolean how, boolean save) {
        this.services = services;
        this.career = career;
        this.kept = kept;
        this.why = why;
        this.how = how;
        this.save = save;
    }

    int run() {
        FitEvent.FitTaken taken = kept.taken();
        if (ScoredFit.isStale(taken, career)) {
            services.printer().print(StaleFitView.of(career, kept));
            return ExitCode.OK.code();
        }
        ScoredFit reading = new ScoredFit(career, ScoredFit.answers(taken));
        FitView view = new FitView(
                career,
                reading.explanation(),
                kept.envelope().day(),
                services.journalState().today(),
                new NearerNeighbour(services).sentence(career, reading.report()).orElse(null));
        boolean asks = services.mayAsk()
                && services.environment().device().in()
                && !services.options().forPrograms();
        MilestoneRecheck raise = new MilestoneRecheck(services, career, kept);
        if (!asks) {
            Output output = view.output(why, how);
            services.printer()
                    .print(
                            raise.isOffered()
                                    ? output.and(
                                            raise.sentence() + " On a terminal, career fit asks its milestone again.")
                                    : output);
            return ExitCode.OK.code();
        }
        services.console().show(view.screen(why, how));
        services.console()
                .line(
                        raise.isOffered()
                                ? "  " + raise.sentence() + " u raises its milestone · Enter keeps"
                                : view.openItems().isEmpty()
                                        ? "  Kept. Enter keeps it · c changes one answer · n starts again"
                                        : "  Kept. Enter answers what is open · c changes one answer · n starts again");
        return new VerdictKeys(services, career, view, save).browse(raise);
    }
}
