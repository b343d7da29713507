package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.InputLines;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.quiz.interview.Advert;
import dev.careercli.view.quiz.AdvertView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Reads a job advert from a file and lets it weigh on the session. */
final class AdvertImport {
    private static final int MOST_BYTES = 1 << 20;

    /** What a byte that is no UTF-8 is read as. */
    private static final char UNREADABLE = '\uFFFD';

    /** One undecodable character in this many is tolerated, as in text of another encoding. */
    private static final int FEW = 10;

    private final Services services;
    private final Career career;
    private final PracticeService practice;

    AdvertImport(Services services, Career career, PracticeService practice) {
        this.services = services;
        this.career = career;
        this.practice = practice;
    }

    /** Shows what matched; empty to go on with a session that is weighted by it. */
    OptionalInt run(String file) {
        Advert advert = Advert.of(text(services, file), career, practice.bank(), AreaGuess.finder(career, practice));
        services.printer().print(AdvertView.of(career, advert));
        practice.prioritiseAreas(advert.wanted());
        // What the advert was read from has no answers to give.
        boolean goesOn = services.mayAsk()
                && !file.equals("-")
                && !services.options().forPrograms()
                && !advert.areas().isEmpty();
        if (goesOn) {
            services.printer().raw("\n");
        }
        return goesOn ? OptionalInt.empty() : OptionalInt.of(ExitCode.OK.code());
    }

    /** Bytes of no text would match names by accident, and a cut one would leave some out. */
    private static String checked(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw wrong(file + " is larger than 1 MB.");
        } else if (text.isBlank()) {
            throw wrong(file + " is empty.");
        }
        long strange = text.chars()
                .filter(c -> c == UNREADABLE || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        if (strange * FEW > text.length()) {
            throw wrong(file + " is not text.");
        }
        return text;
    }

    private static CareerException wrong(String message) {
        return new CareerException.BadContent(
                message, List.of(), "Save the advert alone as text, then name that file.");
    }

    private static String text(Services services, String file) {
        if (file.isBlank()) {
            throw new CareerException.Usage(
                    "--advert needs the name of a file, or - for standard input.", "Try 'career quiz --help'.");
        }
        try {
            if (file.equals("-")) {
                return checked(InputLines.name(file), services.standardInput().readNBytes(MOST_BYTES + 1));
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CareerException.MissingInput(file + " is a folder, not a file.", "Name the file in it.");
            } else if (!Files.isRegularFile(path)) {
                throw new CareerException.MissingInput(
                        "there is no file " + file + ".", "Save the advert as text, then name that file.");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return checked(file, in.readNBytes(MOST_BYTES + 1));
            }
        } catch (IOException | InvalidPathException e) {
            throw new CareerException.MissingInput(file + " cannot be read.", "Check its permissions.");
        }
    }
}
