package dev.careercli.cli.history;

import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The person's own history: read it, take back, move it elsewhere, erase it. */
@Command(
        name = "history",
        description =
                "Lists what you did, takes it back, moves it to another machine or erases it. Without a command it lists the"
                        + " latest events, as career history list does.",
        footer = {"$ career history", "$ career history list --all"})
public final class HistoryCommand implements NounCommand, Callable<Integer> {
    @Option(names = "--all", description = "List every event, not only the latest " + HistoryListCommand.SHOWN + ".")
    boolean all;

    private final Services services;

    public HistoryCommand(Services services) {
        this.services = services;
    }

    @Override
    public Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("list", () -> new HistoryListCommand(services));
        verbs.put("undo", () -> new HistoryUndoCommand(services));
        verbs.put("taught", () -> new HistoryTaughtCommand(services));
        verbs.put("unteach", () -> new HistoryUnteachCommand(services));
        verbs.put("export", () -> new HistoryExportCommand(services));
        verbs.put("import", () -> new HistoryImportCommand(services));
        verbs.put("replay", () -> new HistoryReplayCommand(services));
        verbs.put("forget", () -> new HistoryForgetCommand(services));
        return verbs;
    }

    @Override
    public Integer call() {
        return HistoryListCommand.list(services, all);
    }
}
