package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.view.history.HistoryView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The person's own history: read it, take back, move it elsewhere, erase it. */
@Command(
        name = "history",
        description =
                "Lists what you did. undo takes the last step back, as often as you like; taught lists the wordings practice"
                        + " learned from your marks, and unteach N drops one; export and import move everything between"
                        + " machines; forget erases typed answers (--answers) or everything (--all); replay is for authors"
                        + " of schedulers.",
        footer = {"$ career history list", "$ career history export --out my-history.jsonl"})
public final class HistoryCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final List<String> VERBS =
            List.of("list", "undo", "taught", "unteach", "export", "import", "replay", "forget");

    @Parameters(
            arity = "0..2",
            paramLabel = "list | undo | taught | unteach N | export | import FILE | replay FILE | forget",
            description = "What to do; list when left out.")
    List<String> words = new ArrayList<>();

    @Option(names = "--all", description = "Everything, not only a part.")
    boolean all;

    @Option(names = "--answers", description = "forget: what you typed; marks and dates stay.")
    boolean answers;

    @Option(names = "--out", paramLabel = "PATH", description = "The file or folder to write.")
    @Nullable
    Path out;

    @Option(names = "--zone", paramLabel = "ZONE", description = "replay: the time zone of study days, such as UTC.")
    @Nullable
    String zone;

    @Option(names = "--rollover", paramLabel = "HH:MM", description = "replay: when a study day begins.")
    @Nullable
    String rollover;

    private final Services services;

    public HistoryCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String verb = words.isEmpty() ? "list" : words.get(0);
        String file = words.size() > 1 ? words.get(1) : null;
        return switch (verb) {
            case "list" -> list();
            case "undo" -> undo();
            case "taught" -> new HistoryTaught(services).list();
            case "unteach" -> new HistoryTaught(services).drop(file);
            case "export" -> new HistoryTransfer(services).export(out == null ? null : out.toString());
            case "import" -> new HistoryTransfer(services).importFrom(needed(verb, file));
            case "replay" -> new HistoryReplay(services).run(needed(verb, file), zone, rollover);
            case "forget" -> new HistoryForget(services).run(answers, all);
            default ->
                throw new CareerException.Usage(
                        "history has no '" + verb + "'. " + Suggestion.advice(verb, VERBS),
                        "Try 'career history --help'.");
        };
    }

    private static String needed(String verb, @Nullable String file) {
        if (file == null) {
            throw new CareerException.Usage("history " + verb + " needs a file, or - for standard input.", null);
        }
        return file;
    }

    private int list() {
        services.printer().print(HistoryView.of(services.diary().state(), all ? Integer.MAX_VALUE : SHOWN));
        return ExitCode.OK.code();
    }

    private int undo() {
        Recorded last = services.diary()
                .state()
                .lastUndoable()
                .orElseThrow(() -> new CareerException.Failed("there is nothing to take back.", null));
        new HistoryTaught(services).takeBackWith(last);
        services.diary().append(last.envelope().career(), new Event.Undone(last.id()));
        services.printer().changed(HistoryView.undone(last));
        return ExitCode.OK.code();
    }
}
