package dev.careercli.terminal;

import java.io.IOError;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * Reads lines with editing and alters none of them: JLine's history expansion, escapes and quotes are off, so that
 * {@code C:\new}, {@code !!} and a trailing backslash arrive as typed. No history is stored.
 */
final class LineEditor {
    private static final String TAB_WIDGET = "career-tab";
    private final LineReaderImpl reader;
    private List<String> commands = List.of();
    private Consumer<String> typed = text -> {};

    LineEditor(Terminal terminal) {
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(null);
        parser.setQuoteChars(new char[0]);
        reader = (LineReaderImpl) LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .highlighter(watching())
                .completer((r, line, candidates) -> commands.forEach(c -> candidates.add(new Candidate(c))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .option(LineReader.Option.HISTORY_BEEP, false)
                .option(LineReader.Option.CASE_INSENSITIVE, false)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.BELL_STYLE, "none")
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
                .build();
        reader.getWidgets().put(TAB_WIDGET, tab());
        Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN)).bind(new Reference(TAB_WIDGET), "\t");
    }

    /** JLine hands the line to its highlighter before each time it is drawn: the one place that sees every key. */
    private DefaultHighlighter watching() {
        return new DefaultHighlighter() {
            @Override
            public AttributedString highlight(LineReader reader, String buffer) {
                typed.accept(buffer);
                return super.highlight(reader, buffer);
            }
        };
    }

    /** A Tab completes a command at the start of a line; anywhere else it is a Tab. */
    private Widget tab() {
        return () -> {
            String typed = reader.getBuffer().toString();
            if (!commands.isEmpty() && typed.startsWith(":")) {
                reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
            } else {
                reader.getBuffer().write("\t");
            }
            return true;
        };
    }

    Reply read(String prompt, String begun, List<String> completions, Consumer<String> listener) {
        commands = completions;
        typed = listener;
        try {
            return new Reply.Line(reader.readLine(prompt, null, (Character) null, begun));
        } catch (UserInterruptException e) {
            return Reply.INTERRUPTED;
        } catch (EndOfFileException | IOError e) {
            // JLine throws an error when the terminal is gone; no line will come either way.
            return Reply.END;
        }
    }
}
