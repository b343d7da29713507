package dev.careercli.cli.kit;

import dev.careercli.files.PrivateFiles;
import dev.careercli.profile.Paths;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.StreamConsole;
import dev.careercli.terminal.TerminalConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the console of a run: the terminal where there is one that can be driven, else line by line. */
final class ConsoleOpener {
    private final Services services;

    ConsoleOpener(Services services) {
        this.services = services;
    }

    Console open() {
        DisplayOptionsResolver display = services.display();
        Environment environment = services.environment();
        Environment.Device device = environment.device();
        if (device.in()) {
            withoutQuitKey();
        }
        if (device.in() && device.out() && !display.dumb() && !display.accessible()) {
            try {
                return TerminalConsole.open(writableCache(), display.forOutput());
            } catch (IOException | IllegalStateException e) {
                services.errors().warn("this terminal cannot be driven; going on line by line.");
            }
        }
        return new StreamConsole(
                environment.in(),
                environment.out(),
                display.forOutput().withKeys(device.in()),
                display.accessible() && device.in());
    }

    /** Disables Ctrl-\, which would print the program's threads over the screen; the launcher restores it. */
    private static void withoutQuitKey() {
        try {
            new ProcessBuilder("stty", "quit", "undef")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without stty the key stays as it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Path writableCache() {
        Optional<Paths> home = services.home();
        if (home.isEmpty()) {
            return null;
        }
        Path cache = home.get().cache();
        try {
            PrivateFiles.createFolder(cache);
        } catch (IOException e) {
            return null;
        }
        return Files.isWritable(cache) ? cache : null;
    }
}
