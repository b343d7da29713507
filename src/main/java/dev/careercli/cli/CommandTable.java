package dev.careercli.cli;

import dev.careercli.cli.config.ConfigCommand;
import dev.careercli.cli.config.DoctorCommand;
import dev.careercli.cli.content.ContentCommand;
import dev.careercli.cli.export.ExportCommand;
import dev.careercli.cli.fit.CompareCommand;
import dev.careercli.cli.fit.FitCommand;
import dev.careercli.cli.guide.ListCommand;
import dev.careercli.cli.guide.OpenCommand;
import dev.careercli.cli.guide.SearchCommand;
import dev.careercli.cli.guide.ShowCommand;
import dev.careercli.cli.history.HistoryCommand;
import dev.careercli.cli.kit.NounCommand;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.progress.NextCommand;
import dev.careercli.cli.progress.ProgressCommand;
import dev.careercli.cli.quiz.QuizCommand;
import dev.careercli.cli.roadmap.RoadmapCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;

/**
 * Every command by name. Only the command that was typed is built: its class is not even loaded otherwise, which is
 * most of what start-up would cost.
 */
@SuppressWarnings("ImmutableEnumChecker") // the makers are constructors and hold nothing
enum CommandTable {
    LIST("the careers there are", HelpGroup.MAIN, ListCommand::new),
    SHOW("read a guide, or one section of it", HelpGroup.MAIN, ShowCommand::new),
    SEARCH("find words in the guides and their questions", HelpGroup.MORE, SearchCommand::new),
    OPEN("a resource of the roadmap in your browser", HelpGroup.MORE, OpenCommand::new),
    FIT("does it suit you: a few minutes of questions", HelpGroup.MAIN, FitCommand::new),
    COMPARE("two careers or more beside each other", HelpGroup.MAIN, CompareCommand::new),
    QUIZ("practise its interview questions", HelpGroup.MAIN, QuizCommand::new),
    ROADMAP("phases and dates for your hours", HelpGroup.MAIN, RoadmapCommand::new),
    PROGRESS("what is held, weakest, and due", HelpGroup.MAIN, ProgressCommand::new),
    NEXT("the one thing to do now", HelpGroup.MAIN, NextCommand::new),
    EXPORT("calendar, checklist, page or cards to take along", HelpGroup.MAIN, ExportCommand::new),
    HISTORY("what you did: list, undo, export, forget", HelpGroup.MORE, HistoryCommand::new),
    CONTENT("write, check and try guides and questions", HelpGroup.MORE, ContentCommand::new),
    CONFIG("settings: show, get, set, unset, path, edit", HelpGroup.MORE, ConfigCommand::new),
    DOCTOR("versions, paths, health of the journal", HelpGroup.MORE, DoctorCommand::new),
    COMPLETION("what a shell needs to complete words", HelpGroup.MORE, CompletionCommand::new),
    /** What the shells' scripts call. */
    __COMPLETE("candidates for a word", HelpGroup.HIDDEN, CompleteCommand::new),
    VERSION("version, commit and date of this program", HelpGroup.MORE, VersionCommand::new),
    HELP("this help, or help on a command or topic", HelpGroup.MORE, HelpCommand::new);

    /** Where the help lists a command. */
    enum HelpGroup {
        MAIN,
        MORE,
        HIDDEN
    }

    private final String summary;
    private final HelpGroup group;
    private final Function<Services, Object> maker;

    CommandTable(String summary, HelpGroup group, Function<Services, Object> maker) {
        this.summary = summary;
        this.group = group;
        this.maker = maker;
    }

    /** The word one types. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String summary() {
        return summary;
    }

    HelpGroup group() {
        return group;
    }

    /** The command itself, without its options. */
    Object command(Services services) {
        return maker.apply(services);
    }

    /** The command with all its verbs, for help and completion. */
    CommandLine line(Services services) {
        return line(services, verb -> true);
    }

    /** The command with only those of its verbs that were typed. */
    CommandLine line(Services services, Predicate<String> typed) {
        Object command = command(services);
        CommandLine line = CommandIndex.line(command);
        if (command instanceof NounCommand noun) {
            noun.verbs().forEach((verb, makerOfVerb) -> {
                if (typed.test(verb)) {
                    line.addSubcommand(verb, CommandIndex.line(makerOfVerb.get()));
                }
            });
        }
        return line;
    }

    static Optional<CommandTable> find(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values())
                .filter(c -> c.group != HelpGroup.HIDDEN)
                .map(CommandTable::word)
                .toList();
    }
}
