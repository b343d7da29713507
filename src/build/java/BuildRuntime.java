import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Build step: makes a Java of the parts that the program uses, by the jlink of a JDK 25, so that it runs without another.
 *
 * <p>Run by Maven as a single source file: {@code BuildRuntime FOLDER PROPERTIES}. The JDK is the one of JAVA25_HOME, of
 * JAVA_HOME, or of the usual places. Where there is none, it says so and the distribution is left out; the file of
 * properties tells the rest of the build, and for which system the runtime was made.
 */
public final class BuildRuntime {
    private static final String VERSION = "25";

    /** Signals are in jdk.unsupported; guides inside the jar are read through jdk.zipfs. */
    private static final String MODULES = "java.base,java.logging,jdk.unsupported,jdk.zipfs";

    private BuildRuntime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path runtime = Path.of(args[0]);
        Optional<Path> jdk = places().filter(BuildRuntime::fits).findFirst();
        Properties said = new Properties();
        said.setProperty("runtime.absent", Boolean.toString(jdk.isEmpty()));
        if (jdk.isPresent()) {
            Properties release = release(jdk.get());
            said.setProperty("runtime.system", system(release));
            link(jdk.get(), runtime);
            System.out.printf(
                    "runtime: %d MB, of Java %s, for %s%n",
                    size(runtime) / 1_000_000, value(release, "JAVA_VERSION"), system(release));
        } else {
            System.out.println("runtime: no JDK " + VERSION + " was found, so the distribution that needs no Java is left"
                    + " out. To have it, set JAVA25_HOME.");
        }
        try (var out = Files.newOutputStream(Path.of(args[1]))) {
            said.store(out, null);
        }
    }

    private static Stream<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        Stream.of("JAVA25_HOME", "JAVA_HOME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(Path::of)
                .forEach(places::add);
        places.add(Path.of(System.getProperty("java.home")));
        String home = System.getProperty("user.home");
        for (String folder : List.of(
                "/usr/lib/jvm",
                "/opt",
                "/opt/java",
                "/Library/Java/JavaVirtualMachines",
                home + "/.sdkman/candidates/java",
                home + "/.jdks")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> inside = Files.list(Path.of(folder))) {
                    inside.sorted().forEach(jdk -> places.addAll(List.of(jdk, jdk.resolve("Contents/Home"))));
                }
            }
        }
        return places.stream();
    }

    private static boolean fits(Path jdk) {
        return Files.isExecutable(jdk.resolve("bin/jlink"))
                && Files.isReadable(jdk.resolve("release"))
                && value(release(jdk), "JAVA_VERSION").split("[.+-]", 2)[0].equals(VERSION);
    }

    private static Properties release(Path jdk) {
        Properties release = new Properties();
        try (var in = Files.newInputStream(jdk.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return release;
    }

    private static String value(Properties release, String key) {
        return release.getProperty(key, "").replace("\"", "");
    }

    private static String system(Properties release) {
        String system = value(release, "OS_NAME").toLowerCase(Locale.ROOT) + "-" + value(release, "OS_ARCH");
        return system.replace("x86_64", "x64").replace("darwin", "macos");
    }

    private static void link(Path jdk, Path runtime) throws IOException, InterruptedException {
        delete(runtime);
        run(
                jdk.resolve("bin/jlink").toString(),
                "--add-modules",
                MODULES,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
        Files.deleteIfExists(runtime.resolve("bin/keytool"));
        // Java's own classes as they stand in memory, lib/server/classes.jsa, which shorten every start. Java does not
        // always write the same file: it is the one thing in which two builds may differ.
        run(runtime.resolve("bin/java").toString(), "-Xshare:dump", "-XX:+UseSerialGC", "-Xlog:disable");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
