package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.ExceptionMapper;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.GlobalOptions;
import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: finds the command, reads its options, and turns every failure into an exit code. */
public final class CareerProgram {
    private static final Set<String> WITH_VALUE = Set.of("--color", "--width", "--content", "--home");
    private final Environment environment;

    public CareerProgram(Environment environment) {
        this.environment = environment;
    }

    /** Answers the exit code; everything said went to the environment's streams. */
    public int run(String[] args) {
        GlobalOptions options = new GlobalOptions();
        // Known before the words are parsed, since an error among them is to come in this form too.
        options.json = Arrays.stream(args).takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
        Services services = new Services(environment, options);
        try {
            return dispatch(args, services);
        } catch (CareerException e) {
            return services.errors().report(advised(e, args));
        } catch (ParameterException e) {
            return services.errors().report(usage(e));
        } catch (RuntimeException | Error e) {
            CareerException known = ExceptionMapper.of(e);
            return known == null
                    ? services.errors().fault(e, services.reportFolder())
                    : services.errors().report(advised(known, args));
        } finally {
            services.close();
        }
    }

    /** Wrong usage that says by itself what is right still names where to read on. */
    private static CareerException advised(CareerException e, String[] args) {
        String word = commandWord(args);
        boolean silent = e instanceof CareerException.Usage && e.advice() == null;
        return silent
                ? new CareerException.Usage(
                        String.valueOf(e.getMessage()), "Try 'career " + (word == null ? "" : word + " ") + "--help'.")
                : e;
    }

    private static int dispatch(String[] args, Services services) {
        if (args.length == 1 && args[0].equals("--version")) {
            // The usual form, answered before anything of picocli is loaded.
            return CareerCommand.version(services);
        }
        CommandLine root = CommandIndex.line(new CareerCommand(services));
        String word = commandWord(args);
        if (word != null) {
            CommandTable command = CommandTable.find(word).orElseThrow(() -> unknown(word));
            List<String> typed = List.of(args);
            boolean help = typed.contains("-h") || typed.contains("--help");
            root.addSubcommand(command.word(), command.line(services, verb -> help || typed.contains(verb)));
        }
        settle(root);
        ParseResult parsed = root.parseArgs(args);
        while (parsed.hasSubcommand()) {
            refuseOptionsOfNoun(parsed);
            parsed = parsed.subcommand();
        }
        CommandLine chosen = parsed.commandSpec().commandLine();
        if (services.options().help) {
            services.printer().print(HelpPage.output(chosen.getCommandSpec()));
            return ExitCode.OK.code();
        }
        return call(chosen.getCommand());
    }

    /** An option of the noun in front of a verb would be dropped without a word. */
    private static void refuseOptionsOfNoun(ParseResult noun) {
        CommandSpec spec = noun.commandSpec();
        String verb = noun.subcommand().commandSpec().qualifiedName(" ");
        noun.matchedOptions().stream()
                .filter(option -> spec.parent() != null && !option.inherited())
                .findFirst()
                .ifPresent(option -> {
                    throw new CareerException.Usage(
                            option.longestName() + " is an option of '" + spec.qualifiedName(" ")
                                    + "' and cannot stand before "
                                    + noun.subcommand().commandSpec().name() + ".",
                            "Try '" + verb + " --help'.");
                });
    }

    /** Runs another command with the same services, as one screen leads to the next. */
    static int within(Services services, String... words) {
        return dispatch(words, services);
    }

    private static int call(Object command) {
        try {
            return (Integer) ((java.util.concurrent.Callable<?>) command).call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void settle(CommandLine line) {
        line.setAbbreviatedOptionsAllowed(false);
        line.setAbbreviatedSubcommandsAllowed(false);
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(true);
        line.setInterpolateVariables(false);
    }

    /** The first word that is neither an option nor the value of a global one; null when there is none. */
    private static @Nullable String commandWord(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--")) {
                return null;
            }
            if (!args[i].startsWith("-")) {
                return args[i];
            }
            i += WITH_VALUE.contains(args[i]) ? 1 : 0;
        }
        return null;
    }

    private static CareerException unknown(String word) {
        List<String> words = CommandTable.words();
        return new CareerException.Usage(
                "there is no command '" + word + "'. " + Suggestion.advice(word, words), "Try 'career --help'.");
    }

    private static CareerException usage(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
        String sentence = lowerFirst(message);
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        Optional<String> unknown = unmatched.stream()
                // A known one stands behind two hyphens, where it is a word.
                .filter(word -> word.startsWith("-")
                        && e.getCommandLine().getCommandSpec().findOption(word) == null)
                .findFirst();
        if (unknown.isPresent()) {
            // Before anything else: a word that is missing may well be the value of the option that was mistyped.
            sentence = unknownOption(unknown.get(), e.getCommandLine());
        } else if (e instanceof CommandLine.UnmatchedArgumentException) {
            sentence = tooMany(unmatched.isEmpty() ? "" : unmatched.get(0), e.getCommandLine());
        } else if (e instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().get(0) instanceof PositionalParamSpec parameter) {
            sentence = withoutProgram(name) + " needs " + parameter.paramLabel() + ": "
                    + lowerFirst(String.join(" ", parameter.description()));
        } else if (e instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            sentence = option.longestName() + " needs " + option.paramLabel() + ": "
                    + lowerFirst(String.join(" ", option.description()));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            sentence = wrongValue(e.getArgSpec(), withoutProgram(name), e.getValue());
        }
        return new CareerException.Usage(
                sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".",
                "Try '" + name + " --help'.");
    }

    private static String unknownOption(String typed, CommandLine line) {
        List<String> known = line.getCommandSpec().options().stream()
                .flatMap(o -> List.of(o.names()).stream())
                .toList();
        return "unknown option '" + typed + "'."
                + Suggestion.nearest(typed, known)
                        .map(n -> " Did you mean '" + n + "'?")
                        .orElse("");
    }

    private static String wrongValue(ArgSpec argument, String command, String value) {
        String subject = argument instanceof OptionSpec option ? option.longestName() : command;
        boolean number =
                argument.type() == Integer.class || argument.type() == Long.class || argument.type() == int.class;
        return subject + " takes " + (number ? "a whole number" : argument.paramLabel()) + ", not '" + value + "'.";
    }

    private static String tooMany(String word, CommandLine line) {
        if (line.getCommand() instanceof NounCommand noun) {
            Set<String> verbs = noun.verbs().keySet();
            // A mistyped verb may have been read as the noun's own word, as a career is by roadmap.
            String verb = line.getCommandSpec().positionalParameters().stream()
                    .<Object>map(p -> p.getValue())
                    .map(String::valueOf)
                    .filter(typed -> Suggestion.nearest(typed, verbs).isPresent())
                    .findFirst()
                    .orElse(word);
            return "'" + line.getCommandName() + "' has no command '" + verb + "'. " + Suggestion.advice(verb, verbs);
        }
        boolean writes = line.getCommandSpec().findOption("--out") != null;
        return "'" + word + "' is one word too many." + (writes ? " To write to a file: --out " + word : "");
    }

    private static String withoutProgram(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
