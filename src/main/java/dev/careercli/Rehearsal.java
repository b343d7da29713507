package dev.careercli;

import dev.careercli.cli.kit.Environment;
import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plays the usual commands once, in a home that is thrown away and with nothing on the screen, so that Java can keep
 * what it found out about their classes; the launcher runs this. What a command says does not matter here, nor whether
 * it fails.
 */
public final class Rehearsal {
    private static final String ANSWERS = "coding: 3\nai_interest: 3\nhours_per_week: 8\n";

    /** An answer to one question, its points left as proposed, its rating, and the end of the session. */
    private static final String PRACTICE = "It is data that gives orders.\n\n\n3\n\n:quit\n";

    private Rehearsal() {}

    /** @param args the folder that becomes the home */
    public static void main(String[] args) throws IOException {
        // Called only so that its classes are loaded; play has streams of its own.
        var unused = Main.environment();
        Path home = Path.of(args[0]).toAbsolutePath();
        PrivateFiles.createFolder(home);
        Path answers = home.resolve("answers.yaml");
        AtomicFile.replaceUnforced(answers, ANSWERS.getBytes(StandardCharsets.UTF_8));
        play(home, "", "--version");
        play(home, "", "help");
        play(home, "", "help", "quiz");
        play(home, "", "fit", "--answers", answers.toString());
        // Not the grader: its model would take longer than everything else here.
        play(home, PRACTICE, "quiz", "--count", "1", "--no-grade");
        // Twice: an empty journal and one with something in it take different ways.
        for (String line : List.of("", "list", "show", "show day", "roadmap", "next", "progress", "quiz --list")) {
            play(home, "", line.isEmpty() ? new String[0] : line.split(" ", -1));
        }
        for (String line : List.of("roadmap done 1a", "next", "roadmap --json", "list --plain", "history", "config")) {
            play(home, "", line.split(" ", -1));
        }
        play(home, "", "__complete", "roadmap", "");
        play(home, "", "no-such-command");
    }

    private static void play(Path home, String typed, String... words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))) {
            Main.run(
                    words,
                    new Environment(
                            in,
                            nowhere,
                            nowhere,
                            Map.of("CAREER_HOME", home.toString()),
                            Environment.Device.NONE,
                            new SystemClock(),
                            UUID::randomUUID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
