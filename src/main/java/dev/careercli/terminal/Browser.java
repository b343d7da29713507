package dev.careercli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Shows a file or an address in the person's browser: those of BROWSER in turn, else the desktop's own opener. */
public final class Browser {
    private static final List<String> OPENERS = List.of("xdg-open", "open");
    private static final int SECONDS = 2;
    private final String wanted;

    /** @param wanted the BROWSER variable: command lines separated by colons, each may hold {@code %s}; may be empty */
    public Browser(String wanted) {
        this.wanted = wanted;
    }

    /** Whether one of them could be started; it goes on when the program has ended. */
    public boolean show(Path file) {
        return show(file.toUri().toString());
    }

    /** Hands an address to it; nothing of what stands there is read by this program. */
    public boolean show(String address) {
        List<List<String>> commands = new ArrayList<>();
        for (String line : wanted.split(":", -1)) {
            if (!line.isBlank()) {
                commands.add(command(line, address));
            }
        }
        for (String opener : OPENERS) {
            commands.add(List.of(opener, address));
        }
        return commands.stream().anyMatch(Browser::start);
    }

    private static List<String> command(String line, String address) {
        List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
        if (!line.contains("%s")) {
            words.add(address);
        }
        return words.stream().map(w -> w.replace("%s", address)).toList();
    }

    private static boolean start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // One that is still running after a moment is a browser; one that failed has ended by then.
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
