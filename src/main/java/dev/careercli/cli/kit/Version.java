package dev.careercli.cli.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The version of the program, as its jar says. */
public final class Version {
    public static final String TEXT = text();

    /** Characters of a commit's id that people write. */
    private static final int SHOWN = 12;

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * The commit that this build was made of.
     *
     * @param day the day of the commit, not of the build, so that two builds of it are the same
     */
    public record Commit(String id, LocalDate day) {}

    /** Empty where the build knew none, as outside a repository. */
    public static Optional<Commit> commit() {
        String[] words = built("commit.txt").split(" ", -1);
        try {
            return words.length == 2 && words[0].matches("[0-9a-f]{40,64}")
                    ? Optional.of(new Commit(words[0].substring(0, SHOWN), LocalDate.parse(words[1])))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where people report problems, as the build was told. */
    public static String reportTo() {
        String address = built("reports.txt");
        return address.isEmpty() ? "the project's issue tracker" : address;
    }

    /** What the build wrote into a file; empty where it did not. */
    private static String built(String name) {
        try (InputStream in = Version.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** What differs between two builds whose guides differ: the version and the size of the jar. */
    static String edition() {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar != null && Files.isRegularFile(jar) ? TEXT + " " + Files.size(jar) : TEXT;
        } catch (URISyntaxException | IOException e) {
            return TEXT;
        }
    }
}
