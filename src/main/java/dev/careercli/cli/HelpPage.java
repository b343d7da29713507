package dev.careercli.cli;

import dev.careercli.cli.kit.NounCommand;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command as a document, so that it fits every width like any other screen. */
final class HelpPage {
    private HelpPage() {}

    static Document of(CommandSpec spec) {
        boolean top = spec.parent() == null;
        Document.Builder page = Document.build();
        page.title(spec.qualifiedName(" "), "");
        page.paragraph(String.join(" ", spec.usageMessage().description()));
        page.group(heading("Usage"), new Block.Paragraph(Text.of(synopsis(spec)), 1));
        if (top) {
            page.group(heading("Commands"), commands(CommandTable.HelpGroup.MAIN));
            page.group(heading("More"), commands(CommandTable.HelpGroup.MORE));
        } else if (!spec.subcommands().isEmpty()) {
            List<Block.Item> items = new ArrayList<>();
            for (Map.Entry<String, picocli.CommandLine> sub : spec.subcommands().entrySet()) {
                String description = String.join(
                        " ", sub.getValue().getCommandSpec().usageMessage().description());
                // The first sentence; the verb's own page has the rest.
                items.add(item(sub.getKey(), description.split("(?<=\\.) ", 2)[0]));
            }
            page.group(heading("Commands"), new Block.Items(items, 1));
        }
        List<Block.Item> own = arguments(spec, top);
        if (!own.isEmpty()) {
            page.group(heading(top ? "Options, before or after any command" : "Options"), new Block.Items(own, 1));
        }
        List<Block.Item> examples = Arrays.stream(spec.usageMessage().footer())
                .map(e -> new Block.Item("", Text.of(e), Text.EMPTY))
                .toList();
        if (!examples.isEmpty()) {
            page.group(heading("Examples"), new Block.Items(examples, 1));
        }
        page.paragraph(
                top
                        ? "Topics: career help exit-codes, career help environment. Something wrong? career doctor tells versions and"
                                + " paths; send them with what you typed to the project's issue tracker."
                        : "Options for every command: career --help");
        return page.end();
    }

    private static Block heading(String text) {
        return new Block.Heading(Text.strong(text));
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
