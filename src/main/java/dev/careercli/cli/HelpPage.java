package dev.careercli.cli;

import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Version;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command as a document, so that it fits every width like any other screen. */
final class HelpPage {
    private HelpPage() {}

    /** A part of a page that has a name. */
    record Section(String title, Block body) {}

    record Shown(
            int schemaVersion,
            String name,
            String description,
            String usage,
            List<Entry> commands,
            List<Entry> arguments,
            List<String> examples) {}

    record Entry(String name, String about) {}

    /** The page, and what it says for programs. */
    static Output output(CommandSpec spec) {
        boolean top = spec.parent() == null;
        List<Entry> commands = top
                ? Arrays.stream(CommandTable.values())
                        .filter(c -> c.group() != CommandTable.HelpGroup.HIDDEN)
                        .map(c -> new Entry(c.word(), c.summary()))
                        .toList()
                : spec.subcommands().entrySet().stream()
                        .map(v -> new Entry(v.getKey(), description(v.getValue().getCommandSpec())))
                        .toList();
        List<Entry> arguments = arguments(spec, top).stream()
                .map(i -> new Entry(i.marker(), i.text().words()))
                .toList();
        return new Output(
                of(spec),
                new Shown(
                        1,
                        spec.qualifiedName(" "),
                        description(spec),
                        synopsis(spec),
                        commands,
                        arguments,
                        List.of(spec.usageMessage().footer())));
    }

    static Document of(CommandSpec spec) {
        Document.Builder page = Document.build();
        page.title(spec.qualifiedName(" "), "");
        page.paragraph(description(spec));
        sections(spec).forEach(s -> page.group(new Block.Heading(Text.strong(s.title())), s.body()));
        page.paragraph(closing(spec));
        return page.end();
    }

    /** What it does, in sentences. */
    static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /** Usage first, examples last; only what the command has. */
    static List<Section> sections(CommandSpec spec) {
        boolean top = spec.parent() == null;
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Usage", new Block.Paragraph(Text.of(synopsis(spec)), 1)));
        if (top) {
            sections.add(new Section("Commands", commands(CommandTable.HelpGroup.MAIN)));
            sections.add(new Section("More", commands(CommandTable.HelpGroup.MORE)));
        } else if (!spec.subcommands().isEmpty()) {
            sections.add(new Section("Commands", verbs(spec)));
        }
        List<Block.Item> own = arguments(spec, top);
        if (!own.isEmpty()) {
            sections.add(
                    new Section(top ? "Options, before or after any command" : "Options", new Block.Items(own, 1)));
        }
        List<Block.Item> examples = Arrays.stream(spec.usageMessage().footer())
                .map(e -> item("", e))
                .toList();
        if (!examples.isEmpty()) {
            sections.add(new Section("Examples", new Block.Items(examples, 1)));
        }
        return sections;
    }

    /** Where to read on. */
    static String closing(CommandSpec spec) {
        return spec.parent() == null
                ? "Topics: "
                        + HelpTopic.words().stream()
                                .map(w -> "career help " + w)
                                .collect(Collectors.joining(", "))
                        + ". Something wrong? career doctor prints versions and paths; send them with what you typed to "
                        + Version.reportTo() + "."
                : "Options for every command: career --help";
    }

    private static Block verbs(CommandSpec spec) {
        return new Block.Items(
                spec.subcommands().entrySet().stream()
                        // The first sentence; the verb's own page has the rest.
                        .map(verb -> item(
                                verb.getKey(),
                                description(verb.getValue().getCommandSpec()).split("(?<=\\.) ", 2)[0]))
                        .toList(),
                1);
    }

    private static Block commands(CommandTable.HelpGroup group) {
        return new Block.Items(
                Arrays.stream(CommandTable.values())
                        .filter(c -> c.group() == group)
                        .map(c -> item(c.word(), c.summary()))
                        .toList(),
                1);
    }

    private static Block.Item item(String marker, String text) {
        return new Block.Item(marker, Text.of(text), Text.EMPTY);
    }

    private static List<Block.Item> arguments(CommandSpec spec, boolean top) {
        List<Block.Item> items = new ArrayList<>();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (!parameter.hidden()) {
                items.add(item(parameter.paramLabel(), description(parameter)));
            }
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden() && !option.usageHelp() && (top || !option.inherited())) {
                String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                items.add(item(String.join(", ", option.names()) + value, description(option)));
            }
        }
        return items;
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static String synopsis(CommandSpec spec) {
        StringBuilder line = new StringBuilder(spec.qualifiedName(" "));
        boolean noun = spec.parent() == null || !spec.subcommands().isEmpty();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            boolean optional = parameter.arity().min() == 0;
            line.append(optional ? " [" : " ").append(parameter.paramLabel()).append(optional ? "]" : "");
        }
        if (noun) {
            boolean needed = spec.userObject() instanceof NounCommand command && command.needsVerb();
            line.append(needed ? " COMMAND" : " [COMMAND]");
        }
        return line.append(" [OPTION]...").toString();
    }
}
