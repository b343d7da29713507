package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.journal.Typing;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an answer of several lines, ended by an empty one; a paste is one piece, blank lines and all. */
final class AnswerReader {
    private static final List<String> COMMANDS =
            List.of(":d", ":hint", ":skip", ":undo", ":bury", ":suspend", ":note", ":bad", ":edit", ":b", ":q");
    /** Commands without a colon, only where the line holds nothing else. */
    private static final Set<String> HELP = Set.of("?", "help", "b");

    private static final int LONGEST = 1_000_000;
    private static final int OFTEN = 100;
    private static final int OFTEN_LENGTH = 20_000;
    private final Console console;
    private final AnswerEditor editor;
    private final Consumer<Typing> typed;
    private Typing begun = Typing.NOTHING;

    /**
     * What was read.
     *
     * @param command a command of the first line; null when it was an answer
     * @param ended whether input ended before an empty line did; the text is then what was typed so far
     */
    record Read(String text, @Nullable String command, boolean ended, boolean interrupted) {
        static final Read INTERRUPTED = new Read("", null, false, true);

        static Read cutOff(String text) {
            return new Read(text, null, true, false);
        }

        static Read of(String text) {
            return new Read(text, null, false, false);
        }
    }

    /** @param typed receives the answer as it grows */
    AnswerReader(Console console, Environment environment, Consumer<Typing> typed) {
        this.console = console;
        this.typed = typed;
        this.editor = new AnswerEditor(console, environment);
    }

    /** Begins the next answer with what was typed to it before. */
    void begin(Typing with) {
        begun = with;
    }

    /** @param commands whether the first line may be a command; otherwise only a word that leaves is one */
    Read read(boolean commands) {
        return read(commands, 0, "");
    }

    private Read read(boolean commands, int stage, String earlier) {
        StringBuilder text = new StringBuilder();
        String rest = finishedLines(text);
        int lines = 0;
        while (true) {
            boolean first = text.isEmpty();
            String before = first || text.length() > OFTEN_LENGTH ? "" : text + "\n";
            Reply reply = console.answerLine(prompt(first), rest, first && commands ? COMMANDS : List.of(), line -> {
                if (text.length() < OFTEN_LENGTH) {
                    typed.accept(new Typing(stage, earlier, first && isNoAnswer(commands, line) ? "" : before + line));
                }
            });
            rest = "";
            if (reply instanceof Reply.Interrupted) {
                return Read.INTERRUPTED;
            } else if (reply instanceof Reply.EndOfInput) {
                if (!text.isEmpty()) {
                    // Off a terminal nothing was saved while lines came in, and this is what a draft has to hold.
                    typed.accept(new Typing(stage, earlier, text + "\n"));
                }
                return Read.cutOff(text.toString());
            }
            String line = ((Reply.Line) reply).text();
            if (line.isEmpty() || (line.isBlank() && !first)) {
                return Read.of(text.toString());
            }
            if (first && (commands ? isCommand(line) : LeaveWords.leaves(line))) {
                return new Read("", line.strip(), false, false);
            }
            if (line.strip().equals(":edit")) {
                String edited = editor.edit(text.toString());
                text.setLength(0);
                text.append(edited);
                typed.accept(new Typing(stage, earlier, edited + "\n"));
                console.line("  Enter hands it in.");
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
            lines++;
            if (text.length() + earlier.length() > LONGEST) {
                throw new CareerException.BadContent(
                        "the answer is longer than a million characters.", List.of(), "Nothing of it was kept.");
            }
            // A long answer is kept every so often only: each time all of it is written.
            if (console.interactive() && (lines < OFTEN || lines % OFTEN == 0)) {
                typed.accept(new Typing(stage, earlier, text + "\n"));
            }
        }
    }

    /** Prints the lines that were finished before and gives the one that was not. */
    private String finishedLines(StringBuilder text) {
        String before = begun.text();
        begun = Typing.NOTHING;
        int end = before.lastIndexOf('\n');
        if (end < 0) {
            return before;
        }
        text.append(before, 0, end);
        boolean first = true;
        for (String line : before.substring(0, end).split("\n", -1)) {
            console.line(prompt(first) + line);
            first = false;
        }
        return before.substring(end + 1);
    }

    private static String prompt(boolean first) {
        return first ? "  › " : "    ";
    }

    /**
     * Reads an answer in stages, an empty line after each; a stage may be left empty but the first, where it means that
     * all was said aloud.
     */
    Read readStages(List<String> stages) {
        StringBuilder text = new StringBuilder(begun.earlier());
        if (!text.isEmpty()) {
            console.line(text.toString().indent(2).stripTrailing());
        }
        for (int i = Math.min(begun.stage(), stages.size() - 1); i < stages.size(); i++) {
            boolean first = i == 0;
            console.line("  " + stages.get(i));
            Read read = stage(i, text.toString());
            if (!first && read.command() != null) {
                if (LeaveWords.leaves(read.command())) {
                    // Left in the middle: what was said to the stages before is there the next time.
                    typed.accept(new Typing(i, text.toString(), ""));
                    return Read.cutOff(text.toString());
                }
                begun = new Typing(i, text.toString(), "");
                return read;
            }
            if (read.interrupted()
                    || (first
                            && (read.ended()
                                    || read.command() != null
                                    || read.text().isBlank()))) {
                return read;
            }
            text.append(text.isEmpty() || read.text().isEmpty() ? "" : "\n").append(read.text());
            if (read.ended()) {
                // Nothing typed to a later stage: the answer ends with the stage before.
                return read.text().isBlank() ? Read.of(text.toString()) : Read.cutOff(text.toString());
            }
        }
        return Read.of(text.toString());
    }

    private static boolean isNoAnswer(boolean commands, String line) {
        return commands ? mayBeCommand(line) : LeaveWords.leaves(line);
    }

    /** Reads one stage; "don't know" of a later one leaves that stage empty, as Enter does. */
    private Read stage(int number, String earlier) {
        Read read = read(true, number, earlier);
        boolean unknown = number > 0 && ":d".equalsIgnoreCase(read.command());
        return unknown ? Read.of("") : read;
    }

    /** Whether a first line may yet become a command, which is no answer and is not kept as one. */
    private static boolean mayBeCommand(String line) {
        String word = line.strip().toLowerCase(Locale.ROOT);
        return isCommand(line) || (word.startsWith(":") && COMMANDS.stream().anyMatch(c -> c.startsWith(word)));
    }

    private static boolean isCommand(String line) {
        if (LeaveWords.leaves(line)) {
            return true;
        }
        String word = line.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        boolean alone = line.strip().equalsIgnoreCase(word);
        return (HELP.contains(word) && alone) || (COMMANDS.contains(word) && !word.equals(":edit"));
    }
}
