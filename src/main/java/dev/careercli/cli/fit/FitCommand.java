package dev.careercli.cli.fit;

import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.CareerParameter;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.load.AnswersFile;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitAnswers;
import dev.careercli.terminal.Reply;
import dev.careercli.view.fit.FitView;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The fit quiz: asks, or takes answers from a file, or shows the verdict that was kept. */
@Command(
        name = "fit",
        description =
                "Asks about the work, your background and your week, and says in words whether a career suits you, why, and"
                        + " what would change it.",
        footer = {"$ career fit", "$ career fit --why"})
public final class FitCommand implements Callable<Integer> {
    @Mixin
    CareerParameter named = new CareerParameter();

    @Option(
            names = "--answers",
            paramLabel = "FILE|-",
            description = "Take the answers from a YAML or JSON file, or from standard input; ask nothing.")
    @Nullable
    String answersFile;

    @Option(names = "--no-save", description = "Store neither the answers nor the verdict of this run.")
    boolean noSave;

    @Option(names = "--why", description = "Add the reasons, line by line.")
    boolean why;

    @Option(names = "--how", description = "Add the arithmetic, with your own numbers.")
    boolean how;

    @Option(names = "--again", description = "Answer anew although a verdict is kept.")
    boolean again;

    private final Services services;

    public FitCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (noSave) {
            services.keepNothing();
        }
        Career career = named.of(services);
        if (answersFile != null) {
            return fromFile(career, answersFile);
        }
        Optional<FitResult> kept = services.journalState().state().lastFit(career.slug());
        boolean unfinished =
                !services.journalState().state().fitAnswers(career.slug()).isEmpty();
        if (kept.isPresent() && !again && !unfinished) {
            return new StoredFit(services, career, kept.get(), why, how, !noSave).run();
        }
        if (!services.mayAsk()) {
            throw new CareerException.Usage(
                    "fit asks questions, and --no-input forbids it.", "Give the answers: career fit --answers FILE");
        }
        FitSession session = new FitSession(services, career, !noSave, why, how);
        if (again && unfinished && !noSave) {
            return goOnOrAnew(session);
        }
        return again ? session.startAnew() : session.run();
    }

    private int goOnOrAnew(FitSession session) {
        while (true) {
            Reply reply = services.console()
                    .ask("  A run that is not finished is kept. Enter goes on with it · n starts anew · q leaves › ");
            if (!(reply instanceof Reply.Line line)) {
                return (reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED : ExitCode.OK).code();
            }
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                return session.run();
            } else if (text.equals("n")) {
                return session.startAnew();
            } else if (LeaveWords.leaves(text) || LeaveWords.goesBack(text)) {
                return ExitCode.OK.code();
            }
        }
    }

    private int fromFile(Career career, String file) {
        AnswersFile.Answers read =
                AnswersInput.read(services, file, career.fit().items());
        FitAnswers answers = read.asFitAnswers();
        ScoredFit reading = new ScoredFit(career, answers);
        if (!noSave) {
            services.journalState()
                    .append(career.slug(), reading.taken(read.hoursPerWeek().isPresent()));
        }
        FitView view = new FitView(
                career,
                reading.explanation(),
                services.journalState().today(),
                services.journalState().today(),
                new NearerNeighbour(services).sentence(career, reading.report()).orElse(null));
        services.printer().print(view.output(why, how));
        return ExitCode.OK.code();
    }
}
