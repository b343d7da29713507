package dev.careercli.cli.kit;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything the program takes from the process it runs in, handed in so that tests can stand in for it.
 *
 * @param variables the environment variables
 * @param device what the three streams are connected to, and how large the screen is
 */
public record Environment(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        Device device,
        Clock clock,
        Supplier<UUID> ids) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The value of an environment variable; empty text counts as not set. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    public boolean isSet(String name) {
        return !variable(name).isEmpty();
    }

    /**
     * What the launcher found out about the terminal.
     *
     * @param rows lines of the terminal; 0 where unknown
     * @param columns cells of a line; 0 where unknown
     * @param locale the locale that the person has set, such as {@code de_DE.UTF-8}; may be empty
     */
    public record Device(boolean in, boolean out, boolean err, int rows, int columns, String locale) {
        public static final Device NONE = new Device(false, false, false, 0, 0, "C.UTF-8");
    }
}
