package dev.careercli.cli.kit;

/** How the program ends; {@code career help exit-codes} prints this table. */
public enum ExitCode {
    OK(0, "done; fit ends so whatever the verdict"),
    FAILED(1, "could not be done, or the person said no"),
    USAGE(2, "unknown command, option or value"),
    BAD_CONTENT(65, "a guide, answers file or journal has mistakes"),
    MISSING_INPUT(66, "a file is missing or cannot be read"),
    WRONG_JAVA(69, "needs Java 17 or newer, or Maven to build"),
    INTERNAL(70, "a fault of the program; a report file is written"),
    CANNOT_CREATE(73, "a file or folder cannot be made"),
    IO_ERROR(74, "reading or writing failed, such as on a full disk"),
    BUSY(75, "another career is writing to the journal"),
    HANGUP(129, "the terminal was closed"),
    INTERRUPTED(130, "ended by Ctrl-C; all that was rated is saved"),
    TERMINATED(143, "ended by a signal; all that was rated is saved");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
