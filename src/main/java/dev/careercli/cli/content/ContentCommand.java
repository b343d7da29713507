package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** The author's commands: verbs for writing guides and questions. */
@Command(
        name = "content",
        description =
                "Writes, checks and tries guides and questions. Guides are read from the folder of --content and from the"
                        + " folder careers beside the journal; career doctor prints where the journal is.",
        footer = {"$ career content lint", "$ career content new tide-pool-guide --out guides"})
public final class ContentCommand implements NounCommand, Callable<Integer> {
    private final Services services;

    public ContentCommand(Services services) {
        this.services = services;
    }

    @Override
    public Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("lint", () -> new ContentLintCommand(services));
        verbs.put("new", () -> new ContentNewCommand(services));
        verbs.put("try", () -> new ContentTryCommand(services));
        verbs.put("schema", () -> new ContentSchemaCommand(services));
        verbs.put("stale", () -> new ContentStaleCommand(services));
        verbs.put("diff", () -> new ContentDiffCommand(services));
        verbs.put("simulate", () -> new ContentSimulateCommand(services));
        verbs.put("grade", () -> new ContentGradeCommand(services));
        return verbs;
    }

    @Override
    public boolean needsVerb() {
        return true;
    }

    @Override
    public Integer call() {
        throw new CareerException.Usage(
                "content needs a command: lint, new, try, schema, stale, diff, simulate or grade.",
                "Try 'career content --help'.");
    }
}
