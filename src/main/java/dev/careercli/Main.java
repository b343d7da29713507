package dev.careercli;

import dev.careercli.cli.CareerProgram;
import dev.careercli.cli.kit.Environment;
import dev.careercli.cli.kit.StandardOutput;
import dev.careercli.terminal.Launcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The door of the program. */
public final class Main {
    private static final int INTERNAL = 70;

    private Main() {}

    public static void main(String[] args) {
        int code;
        try {
            code = run(args, environment());
        } catch (Throwable fault) {
            // Whatever reports faults is itself missing or broken.
            System.err.print("""
                    career: an internal fault stopped this command; what was saved stays saved.
                    No report could be written, as where parts of career.jar are missing.
                    Install career again; in a checkout, remove the folder target first.
                    """);
            code = INTERNAL;
        }
        // Everything is written and closed; System.exit would set up logging only to ask whether its call is logged.
        Runtime.getRuntime().halt(code);
    }

    /** Runs one command line and answers its exit code. */
    public static int run(String[] args, Environment environment) {
        return new CareerProgram(environment).run(args);
    }

    /** What the process has, as the launcher found it. */
    static Environment environment() {
        // Numbers, dates and case must not depend on the locale; letters and glyphs follow career.locale.
        Locale.setDefault(Locale.ROOT);
        String tty = System.getProperty("career.tty", "");
        Environment.Device device = new Environment.Device(
                tty.contains("i"),
                tty.contains("o"),
                tty.contains("e"),
                size(0),
                size(1),
                System.getProperty("career.locale", "C.UTF-8"));
        if (device.in()) {
            Launcher.endTogether(System::exit);
        }
        return new Environment(
                System.in,
                new PrintStream(
                        new StandardOutput(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8),
                stream(FileDescriptor.err),
                System.getenv(),
                device,
                new SystemClock(),
                UUID::randomUUID);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static int size(int index) {
        String[] size = System.getProperty("career.size", "").split(" ", -1);
        try {
            return size.length == 2 ? Integer.parseInt(size[index]) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
