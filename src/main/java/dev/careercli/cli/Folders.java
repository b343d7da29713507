package dev.careercli.cli;

import java.nio.file.Path;

/** Where the program's files live. Nothing is created here. */
record Folders(Path config, Path data, Path state, Path cache) {

    static Folders of(Environment environment, GlobalOptions options) {
        Path home = options.home;
        if (home == null && environment.isSet("CAREER_HOME")) {
            home = Path.of(environment.variable("CAREER_HOME"));
            if (!home.isAbsolute()) {
                throw new CareerException.Usage(
                        "CAREER_HOME is '" + home + "', not an absolute path.", "Such as CAREER_HOME=$HOME/career");
            }
        }
        if (home != null) {
            return new Folders(
                    home.resolve("config"), home.resolve("data"), home.resolve("state"), home.resolve("cache"));
        }
        return new Folders(
                xdg(environment, "XDG_CONFIG_HOME", ".config"),
                xdg(environment, "XDG_DATA_HOME", ".local/share"),
                xdg(environment, "XDG_STATE_HOME", ".local/state"),
                xdg(environment, "XDG_CACHE_HOME", ".cache"));
    }

    private static Path xdg(Environment environment, String name, String usual) {
        Path set = Path.of(environment.variable(name));
        if (set.isAbsolute()) {
            return set.resolve("career");
        }
        return Path.of(environment.variable("HOME").isEmpty() ? "/" : environment.variable("HOME"), usual, "career");
    }
}
