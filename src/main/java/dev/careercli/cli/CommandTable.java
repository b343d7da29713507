package dev.careercli.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every command by name. Only the command that was typed is built: its class is not even loaded otherwise, which is
 * most of what start-up would cost.
 */
@SuppressWarnings("ImmutableEnumChecker") // the makers are constructors and hold nothing
enum CommandTable {
    LIST("the careers there are", true, ListCommand::new),
    SHOW("read a guide, or one section of it", true, ShowCommand::new),
    FIT("does it suit you: 24 questions, about 5 minutes", true, FitCommand::new),
    QUIZ("practise its interview questions", true, QuizCommand::new),
    ROADMAP("phases and dates for your hours", true, RoadmapCommand::new),
    PROGRESS("what is held, weakest, and due", true, ProgressCommand::new),
    NEXT("the one thing to do now", true, NextCommand::new),
    EXPORT("calendar, checklist, page or cards to take along", true, ExportCommand::new),
    HISTORY("what you did: list, undo", false, HistoryCommand::new),
    CONFIG("settings: show, set", false, ConfigCommand::new),
    DOCTOR("versions, paths, health of the journal", false, DoctorCommand::new),
    HELP("this help, or help on a command or topic", false, HelpCommand::new);

    private final String summary;
    private final boolean main;
    private final Function<Services, Object> maker;

    CommandTable(String summary, boolean main, Function<Services, Object> maker) {
        this.summary = summary;
        this.main = main;
        this.maker = maker;
    }

    /** The word one types. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String summary() {
        return summary;
    }

    /** Whether it stands in the first part of the help. */
    boolean main() {
        return main;
    }

    Object make(Services services) {
        return maker.apply(services);
    }

    static Optional<CommandTable> find(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(CommandTable::word).toList();
    }
}
