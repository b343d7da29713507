package dev.careercli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.Signals;

/** Hands a long text to the person's pager. */
public final class Pager {
    private static final String INTERRUPT = "INT";

    private final String command;

    /** @param command a command line for the shell, such as {@code less -FRX} */
    public Pager(String command) {
        this.command = command;
    }

    /**
     * Shows a text and waits until the person leaves the pager. Ctrl-C belongs to the pager meanwhile: it reaches every
     * process of the terminal, and a program that ended by it would leave the pager to fight the shell for the keys.
     *
     * @return whether the pager showed the text; false where it could not be started, so that the caller prints it
     */
    public boolean show(String text) {
        // A handler that does nothing, and not the signal ignored: what is ignored stays ignored in the pager too.
        Object before = Signals.register(INTERRUPT, () -> {});
        try {
            return run(text);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            Signals.unregister(INTERRUPT, before);
        }
    }

    /** The first word of the command, quoted for the shell; a variable set before it counts as there. */
    private String program() {
        String word = command.strip().split("\\s+", 2)[0];
        return word.contains("=") ? "sh" : "'" + word.replace("'", "") + "'";
    }

    private boolean run(String text) throws IOException, InterruptedException {
        ProcessBuilder builder = program(command);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The person left the pager before the end: nothing is lost.
        }
        return ran(process.waitFor());
    }

    /** The program that reads a file to the person: as its input, since a pager prints the name of a file it is given. */
    public ProcessBuilder reading(Path file) {
        ProcessBuilder builder = program("exec <\"$1\"\n" + command);
        builder.command().addAll(List.of("sh", file.toString()));
        return builder;
    }

    /** Whether the pager itself ran, by its exit code. */
    public static boolean ran(int code) {
        return code != 126 && code != 127;
    }

    private ProcessBuilder program(String script) {
        // The shell waits as well, for the same reason. A pager that is not there is no reason to complain.
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(
                "sh", "-c", "command -v " + program() + " >/dev/null 2>&1 || exit 127\ntrap : INT\n" + script)));
        builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
        // As git does: a plain "less" then shows colours as colours, and leaves a short text on the screen.
        builder.environment().putIfAbsent("LESS", "FRX");
        return builder;
    }
}
