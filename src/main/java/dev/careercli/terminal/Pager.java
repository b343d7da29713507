package dev.careercli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hands a long text to the person's pager. */
public final class Pager {
    private final String command;

    /** @param command a command line for the shell, such as {@code less -FRX} */
    public Pager(String command) {
        this.command = command;
    }

    /** Whether the pager showed the text; false where it could not be started, so that the caller prints it. */
    public boolean show(String text) {
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The person left the pager before the end: nothing is lost.
            }
            int code = process.waitFor();
            return code != 126 && code != 127;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
