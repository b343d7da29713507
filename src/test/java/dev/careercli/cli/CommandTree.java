package dev.careercli.cli;

import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.GlobalOptions;
import dev.careercli.cli.kit.Services;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command and verb as picocli knows it. */
final class CommandTree {
    private CommandTree() {}

    /** All of them, the top one first. */
    static List<CommandSpec> all() {
        Environment nothing = new Environment(
                java.io.InputStream.nullInputStream(),
                System.out,
                System.err,
                Map.of(),
                Environment.Device.NONE,
                Clock.systemUTC(),
                UUID::randomUUID);
        Services services = new Services(nothing, new GlobalOptions());
        CommandLine root = CommandIndex.line(new CareerCommand(services));
        for (CommandTable command : CommandTable.values()) {
            root.addSubcommand(command.word(), command.line(services));
        }
        List<CommandSpec> all = new ArrayList<>();
        walk(root, all);
        return all;
    }

    private static void walk(CommandLine line, List<CommandSpec> all) {
        all.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(sub -> walk(sub, all));
    }

    /** The words to type for each command that help lists, such as {@code content lint}; empty for the top one. */
    static Stream<String> words() {
        return all().stream()
                .filter(spec -> !spec.usageMessage().hidden())
                .map(spec -> spec.qualifiedName(" ").replaceFirst("^career ?", ""));
    }

    /** The examples that stand in help pages, without the prompt. */
    static Stream<String> examples() {
        return all().stream()
                .flatMap(spec -> Stream.of(spec.usageMessage().footer()))
                .filter(line -> line.startsWith("$ career"))
                .map(line -> line.substring("$ ".length()))
                .distinct();
    }
}
