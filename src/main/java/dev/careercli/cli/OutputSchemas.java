package dev.careercli.cli;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.content.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas of what commands print under {@code --json}, as they are shipped. */
final class OutputSchemas {
    private static final String FOLDER = "schema/";

    private OutputSchemas() {}

    /** Commands that have one, as they are typed; {@code error} is what a failure prints on standard error. */
    static List<String> commands() {
        return Arrays.stream(read("list.txt").split("\n", -1))
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** @param command the words of a command; none for the list of those that have a schema */
    static String of(List<String> command) {
        if (command.isEmpty()) {
            return read("list.txt");
        }
        String words = String.join(" ", command);
        if (!commands().contains(words)) {
            throw new CareerException.Usage(
                    "there is no schema of '" + words + "'. " + Suggestion.advice(words, commands()),
                    "All of them: career help json");
        }
        return read(words.replace(' ', '-') + ".json");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(OutputSchemas.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
