package dev.careercli.cli.kit;

import dev.careercli.files.FileReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens the {@code FILE|-} of commands that read lines. A pipe or a device is read like a file. */
public final class InputLines {
    private InputLines() {}

    /** How messages call it. */
    public static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /** @throws CareerException.MissingInput when it cannot be opened */
    public static Reader open(Services services, String file) {
        return new BufferedReader(new InputStreamReader(stream(services, file), StandardCharsets.UTF_8));
    }

    private static InputStream stream(Services services, String file) {
        if (file.equals("-")) {
            return services.standardInput();
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CareerException.MissingInput(file + " is a folder, not a file.", "Check the path.");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new CareerException.MissingInput(file + ": there is no such file.", "Check the path.");
        } catch (IOException e) {
            throw new CareerException.MissingInput(
                    "cannot read " + file + ": " + FileReason.of(Path.of(file), e) + ".", "Check the path.");
        }
    }
}
