package dev.careercli.cli.kit;

/** The version of the program, as its jar says. */
public final class Version {
    public static final String TEXT = text();

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
