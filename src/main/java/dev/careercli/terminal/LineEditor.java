package dev.careercli.terminal;

import java.io.IOError;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/**
 * Reads lines with editing and alters none of them: JLine's history expansion, escapes and quotes are off, so that
 * {@code C:\new}, {@code !!} and a trailing backslash arrive as typed. No history is stored.
 */
final class LineEditor {
    private static final String TAB_WIDGET = "career-tab";
    private final WrappingLineReader reader;
    private List<String> commands = List.of();

    LineEditor(Terminal terminal) {
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(null);
        parser.setQuoteChars(new char[0]);
        reader = new WrappingLineReader(terminal);
        reader.setParser(parser);
        reader.setCompleter((r, line, candidates) -> commands.forEach(c -> candidates.add(new Candidate(c))));
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        reader.option(LineReader.Option.BRACKETED_PASTE, true);
        reader.option(LineReader.Option.HISTORY_BEEP, false);
        reader.option(LineReader.Option.CASE_INSENSITIVE, false);
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setVariable(LineReader.BELL_STYLE, "none");
        reader.getWidgets().put(TAB_WIDGET, tab());
        Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN)).bind(new Reference(TAB_WIDGET), "\t");
    }

    /** A Tab completes what can stand at the start of a line; anywhere else it is a Tab. */
    private Widget tab() {
        return () -> {
            String typed = reader.getBuffer().toString();
            // In an answer all of them begin with a colon, and a line that does not is text.
            boolean begins =
                    typed.startsWith(":") || commands.stream().anyMatch(c -> !c.startsWith(":") && c.startsWith(typed));
            if (!commands.isEmpty() && begins) {
                reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
            } else {
                reader.getBuffer().write("\t");
            }
            return true;
        };
    }

    Reply read(String prompt, String begun, List<String> completions, Consumer<String> listener) {
        commands = completions;
        try {
            return new Reply.Line(reader.read(prompt, begun, listener));
        } catch (UserInterruptException e) {
            return Reply.INTERRUPTED;
        } catch (EndOfFileException | IOError e) {
            // JLine throws an error when the terminal is gone; no line will come either way.
            return Reply.END;
        }
    }

    /** Rows of the screen that the line read last takes; 0 where that is not known. */
    int rows() {
        return reader.rowsDrawn();
    }
}
