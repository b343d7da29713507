package dev.careercli.cli;

import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an answer of several lines, ended by an empty one; a paste is one piece, blank lines and all. */
final class AnswerReader {
    private static final List<String> COMMANDS =
            List.of(":d", ":hint", ":skip", ":undo", ":bury", ":suspend", ":note", ":bad", ":edit", ":q");
    private static final Set<String> WORDS = Set.of("?", "help", "q", "quit", "exit", ":quit", ":exit");
    private final Console console;
    private final AnswerEditor editor;

    /**
     * What was read.
     *
     * @param command a command of the first line; null when it was an answer
     */
    record Read(String text, @Nullable String command, boolean ended, boolean interrupted) {
        static final Read END = new Read("", null, true, false);
        static final Read INTERRUPTED = new Read("", null, false, true);

        static Read of(String text) {
            return new Read(text, null, false, false);
        }
    }

    AnswerReader(Console console, Environment environment) {
        this.console = console;
        this.editor = new AnswerEditor(console, environment);
    }

    /** @param commands whether the first line may be a command; an unknown one is answer text */
    Read read(boolean commands) {
        StringBuilder text = new StringBuilder();
        while (true) {
            boolean first = text.isEmpty();
            Reply reply = console.answerLine(first ? "  › " : "    ", first && commands ? COMMANDS : List.of());
            if (reply instanceof Reply.Interrupted) {
                return Read.INTERRUPTED;
            } else if (reply instanceof Reply.EndOfInput) {
                return Read.END;
            }
            String line = ((Reply.Line) reply).text();
            if (line.isEmpty() || (line.isBlank() && !first)) {
                return Read.of(text.toString());
            }
            if (first && commands && isCommand(line)) {
                return new Read("", line.strip(), false, false);
            }
            if (line.strip().equals(":edit")) {
                text.append(text.isEmpty() ? "" : "\n").append(editor.edit(text.toString()));
                console.line("  Enter hands it in.");
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    /**
     * Reads an answer in stages, an empty line after each; a stage may be left empty but the first, where it means that
     * all was said aloud.
     */
    Read readStages(List<String> stages) {
        StringBuilder text = new StringBuilder();
        for (String stage : stages) {
            boolean first = stage.equals(stages.get(0));
            console.line("  " + stage);
            Read read = read(first);
            if (read.interrupted()
                    || (first
                            && (read.ended()
                                    || read.command() != null
                                    || read.text().isBlank()))) {
                return read;
            }
            text.append(text.isEmpty() || read.text().isEmpty() ? "" : "\n").append(read.text());
            if (read.ended()) {
                break;
            }
        }
        return Read.of(text.toString());
    }

    private static boolean isCommand(String line) {
        String word = line.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        boolean alone = line.strip().equalsIgnoreCase(word);
        return (WORDS.contains(word) && alone) || (COMMANDS.contains(word) && !word.equals(":edit"));
    }
}
