package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help on a command, or on a topic. */
@Command(
        name = "help",
        description = "Shows help on the program, a command, or a topic: exit-codes, environment.",
        footer = {"$ career help fit", "$ career help exit-codes"})
final class HelpCommand implements Callable<Integer> {
    /** Every environment variable that the program reads, and what for. */
    static final List<List<String>> VARIABLES = List.of(
            List.of("CAREER_HOME", "keep every file of the program under this folder"),
            List.of("CAREER_NOW", "take this ISO instant for now, such as 2026-11-23T09:00:00Z"),
            List.of("CAREER_NO_INPUT", "never ask, as --no-input"),
            List.of("CAREER_PAGER, PAGER", "what long text is handed to; cat for none"),
            List.of("XDG_CONFIG_HOME, XDG_DATA_HOME", "where settings and the journal live"),
            List.of("XDG_STATE_HOME, XDG_CACHE_HOME", "where drafts, reports and the cache live"),
            List.of("HOME", "where the folders above are when they are not set"),
            List.of("NO_COLOR", "no colour, if not empty"),
            List.of("CLICOLOR_FORCE, FORCE_COLOR", "colour even in a pipe, if not empty or 0"),
            List.of("ACCESSIBLE", "numbered choices, nothing redrawn, no bars, if not empty"),
            List.of("COLUMNS", "width where there is no terminal"),
            List.of("TERM", "dumb, or no name that is known: nothing but plain lines"),
            List.of("TERM_PROGRAM, VTE_VERSION, WT_SESSION", "whether addresses become links"),
            List.of("KITTY_WINDOW_ID, KONSOLE_VERSION", "whether addresses become links"),
            List.of("VISUAL, EDITOR", "the editor that :edit opens"),
            List.of("BROWSER", "what export html --open shows the page with"),
            List.of("LC_ALL, LC_CTYPE, LANG", "whether glyphs beyond ASCII can be shown"),
            List.of("JAVA_HOME", "the Java that the launcher starts"));

    @Parameters(arity = "0..*", paramLabel = "COMMAND|TOPIC", description = "What to explain.")
    List<String> words = new ArrayList<>();

    private final Services services;

    HelpCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.printer().print(page());
        return ExitCode.OK.code();
    }

    private Document page() {
        if (words.isEmpty()) {
            return HelpPage.of(new CommandLine(new CareerCommand(services)).getCommandSpec());
        }
        String word = words.get(0);
        if (word.equals("exit-codes")) {
            return topic("Exit codes", exitCodes());
        } else if (word.equals("environment")) {
            return topic("Environment variables", variables());
        }
        CommandTable command = CommandTable.find(word)
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no command or topic '" + word + "'. " + Suggestion.advice(word, CommandTable.words()),
                        "Try 'career --help'."));
        CommandLine root = new CommandLine(new CareerCommand(services));
        root.addSubcommand(command.word(), command.line(services));
        CommandLine line = Objects.requireNonNull(root.getSubcommands().get(command.word()));
        for (String sub : words.subList(1, words.size())) {
            CommandLine next = line.getSubcommands().get(sub);
            if (next == null) {
                throw new CareerException.Usage(
                        "'" + command.word() + "' has no command '" + sub + "'. "
                                + Suggestion.advice(sub, line.getSubcommands().keySet()),
                        "Try 'career " + command.word() + " --help'.");
            }
            line = next;
        }
        return HelpPage.of(line.getCommandSpec());
    }

    private static Document topic(String title, Block body) {
        return Document.build().title(title, "").add(body).end();
    }

    private static Block exitCodes() {
        return table(Arrays.stream(ExitCode.values())
                .map(c -> List.of(Integer.toString(c.code()), c.meaning()))
                .toList());
    }

    private static Block variables() {
        return table(VARIABLES);
    }

    private static Block table(List<List<String>> rows) {
        return new Block.Table(
                List.of(),
                rows.stream()
                        .map(r -> r.stream().map(t -> Block.Cell.of(Text.of(t))).toList())
                        .toList(),
                0);
    }
}
