package dev.careercli.cli.kit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The version of the program, as its jar says. */
public final class Version {
    public static final String TEXT = text();

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
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
