package dev.careercli.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The four folders that the program writes to, by the XDG Base Directory Specification 0.8, or all under one home.
 * Nothing is created here; each folder is made, with mode 0700, by the first file that is written to it.
 *
 * @param config settings that the person may edit
 * @param data what cannot be made again: the journal, its backups, own guides
 * @param state what is worth keeping between runs on this machine
 * @param cache what can be made again at any time
 */
public record Paths(Path config, Path data, Path state, Path cache) {
    private static final String NAME = "career";

    /**
     * Decides from the environment. An XDG variable with a relative value is ignored, as the specification says; a
     * relative {@code CAREER_HOME} is an error, since it would mean another home in every folder.
     *
     * @param home from {@code --home}, taken from the current folder when relative; null = not given
     * @param variables gives the value of an environment variable, empty when it is not set
     * @throws ProfileProblem.BadVariable if a variable or {@code home} names no usable folder, or none is set
     */
    public static Paths of(@Nullable Path home, UnaryOperator<String> variables) {
        if (home != null) {
            if (home.toString().isEmpty()) {
                throw new ProfileProblem.BadVariable("--home is empty, and names no folder");
            }
            if (home.startsWith("~")) {
                throw new ProfileProblem.BadVariable("--home is '" + home + "': a shell makes ~ into your home folder"
                        + " only outside quotes and at the start of a word; leave the quotes out, or write $HOME");
            }
            return under(folder("--home", home.toString(), home.toAbsolutePath().normalize()));
        }
        String set = variables.apply("CAREER_HOME");
        if (!set.isEmpty()) {
            return under(careerHome(set));
        }
        return new Paths(
                xdg(variables, "XDG_CONFIG_HOME", ".config"),
                xdg(variables, "XDG_DATA_HOME", ".local/share"),
                xdg(variables, "XDG_STATE_HOME", ".local/state"),
                xdg(variables, "XDG_CACHE_HOME", ".cache"));
    }

    private static Paths under(Path home) {
        return new Paths(home.resolve("config"), home.resolve("data"), home.resolve("state"), home.resolve("cache"));
    }

    private static Path careerHome(String set) {
        Path home = path("CAREER_HOME", set);
        if (!home.isAbsolute()) {
            throw new ProfileProblem.BadVariable("CAREER_HOME is '" + set + "', not an absolute path");
        }
        return folder("CAREER_HOME", set, home);
    }

    private static Path folder(String name, String set, Path home) {
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw new ProfileProblem.BadVariable(name + " is '" + set + "', a file and not a folder");
        }
        return home;
    }

    private static Path xdg(UnaryOperator<String> variables, String name, String usual) {
        String set = variables.apply(name);
        if (!set.isEmpty() && path(name, set).isAbsolute()) {
            return path(name, set).resolve(NAME);
        }
        String home = variables.apply("HOME");
        if (home.isEmpty() || !path("HOME", home).isAbsolute()) {
            throw new ProfileProblem.BadVariable("HOME is '" + home + "', not an absolute path, and neither "
                    + "CAREER_HOME nor " + name + " says where files should be kept");
        }
        return path("HOME", home).resolve(usual).resolve(NAME);
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new ProfileProblem.BadVariable(name + " is '" + value + "', which is no path");
        }
    }

    /** The file of the display settings. */
    public Path settings() {
        return config.resolve("settings");
    }
}
