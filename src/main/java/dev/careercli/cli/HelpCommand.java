package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.PlainRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help on a command, or on a topic. */
@Command(
        name = "help",
        description =
                "Shows help on the program, a command, or a topic: exit-codes, environment, files, guide; after json, the"
                        + " JSON Schema of what a command prints under --json.",
        footer = {"$ career help fit", "$ career help exit-codes", "$ career help guide", "$ career help json next"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "COMMAND|TOPIC", description = "What to explain.")
    List<String> words = new ArrayList<>();

    /** In front of a command: the schema of its data. */
    private static final String JSON = "json";

    private final Services services;

    HelpCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!words.isEmpty() && words.get(0).equals(JSON)) {
            services.printer().raw(OutputSchemas.of(words.subList(1, words.size())));
        } else {
            services.printer().print(page());
        }
        return ExitCode.OK.code();
    }

    record Topic(int schemaVersion, String topic, String title, List<String> lines) {}

    private static Output explained(HelpTopic topic) {
        Document body = topic.body();
        return new Output(
                Document.build().title(topic.title(), "").addAll(body).end(),
                new Topic(
                        1,
                        topic.word(),
                        topic.title(),
                        new PlainRenderer().render(body).lines().toList()));
    }

    /** Everything that can be explained. */
    static List<String> words() {
        return Stream.concat(CommandTable.words().stream(), HelpTopic.words().stream())
                .toList();
    }

    private Output page() {
        if (words.isEmpty()) {
            return HelpPage.output(
                    CommandIndex.line(new CareerCommand(services)).getCommandSpec());
        }
        String word = words.get(0);
        Optional<HelpTopic> topic = HelpTopic.find(word);
        if (topic.isPresent()) {
            return explained(topic.get());
        }
        CommandTable command = CommandTable.find(word)
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no command or topic '" + word + "'. " + Suggestion.advice(word, words()),
                        "Try 'career --help'."));
        CommandLine root = CommandIndex.line(new CareerCommand(services));
        root.addSubcommand(command.word(), command.line(services));
        CommandLine line = Objects.requireNonNull(root.getSubcommands().get(command.word()));
        for (String sub : words.subList(1, words.size())) {
            CommandLine next = line.getSubcommands().get(sub);
            if (next == null && line.getSubcommands().isEmpty()) {
                throw new CareerException.Usage(
                        "'" + line.getCommandName() + "' has no commands of its own, such as '" + sub + "'.",
                        "Try 'career " + command.word() + " --help'.");
            } else if (next == null) {
                throw new CareerException.Usage(
                        "'" + command.word() + "' has no command '" + sub + "'. "
                                + Suggestion.advice(sub, line.getSubcommands().keySet()),
                        "Try 'career " + command.word() + " --help'.");
            }
            line = next;
        }
        return HelpPage.output(line.getCommandSpec());
    }
}
