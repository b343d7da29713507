package dev.careercli.terminal;

/** What came back from a prompt. */
public sealed interface Reply {
    /**
     * A line, or a pressed key as a text of one character; empty when only Enter was pressed.
     *
     * @param text as typed, byte for byte; a paste of several lines is one text with line feeds
     */
    record Line(String text) implements Reply {}

    /** Ctrl-D, or the end of the piped input. */
    record EndOfInput() implements Reply {}

    /** Ctrl-C. */
    record Interrupted() implements Reply {}

    Reply END = new EndOfInput();
    Reply INTERRUPTED = new Interrupted();
}
