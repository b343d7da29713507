package dev.careercli.cli.fit;

import dev.careercli.app.PlanInForce;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.fit.FitView;
import dev.careercli.view.roadmap.RoadmapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys under a verdict: what stands behind it, and the way on. */
final class VerdictKeys {
    private static final List<String> KEYS =
            List.of("w why", "t try it", "h arithmetic", "r roadmap", "c change an answer", "n start again");
    private final Services services;
    private final Career career;
    private final FitView view;
    private final boolean save;

    /** @param save false to store nothing, whatever key is pressed */
    VerdictKeys(Services services, Career career, FitView view, boolean save) {
        this.services = services;
        this.career = career;
        this.view = view;
        this.save = save;
    }

    /**
     * Waits for keys until one of them leads on or leaves.
     *
     * @param raise the milestones whose items can be asked again; null where none can
     */
    int browse(@Nullable MilestoneRecheck raise) {
        Console console = services.console();
        TryItTask trial = new TryItTask(services, career, view, save);
        while (true) {
            Reply reply = console.key("  › ");
            if (reply instanceof Reply.Interrupted) {
                return ExitCode.INTERRUPTED.code();
            } else if (reply instanceof Reply.EndOfInput) {
                return ExitCode.OK.code();
            }
            String key = ((Reply.Line) reply).text().strip().toLowerCase(Locale.ROOT);
            if (trial.accepts(key)) {
                return trial.run(key);
            }
            if (key.isEmpty() && !view.openItems().isEmpty()) {
                return session().change(view.answers(), view.openItems());
            }
            if (key.isEmpty() || LeaveWords.leaves(key)) {
                return ExitCode.OK.code();
            }
            switch (key) {
                case "w" -> console.show(view.why());
                case "t" -> trial.show();
                case "h" -> console.show(view.how());
                case "r" -> {
                    PlanInForce plan = PlanInForce.inForce(services.journalState(), career);
                    services.console()
                            .show(new RoadmapView(services.roadmapModel(career, plan), services.dates())
                                    .output(false)
                                    .document());
                    return ExitCode.OK.code();
                }
                case "c" -> {
                    return session().change(view.answers());
                }
                case "n" -> {
                    return session().startAnew();
                }
                case "u" -> {
                    if (raise != null && raise.isOffered()) {
                        console.show(view.askedAgain(raise.items()));
                        return session().change(raise.open());
                    }
                    console.show(keys(raise));
                }
                default -> console.show(keys(raise));
            }
        }
    }

    private FitSession session() {
        return new FitSession(services, career, save, false, false);
    }

    private static Document keys(@Nullable MilestoneRecheck raise) {
        List<String> keys = new ArrayList<>(KEYS);
        if (raise != null && raise.isOffered()) {
            keys.add("u raise a milestone");
        }
        keys.add("q leave");
        return Document.build().keys(keys.toArray(String[]::new)).end();
    }
}
