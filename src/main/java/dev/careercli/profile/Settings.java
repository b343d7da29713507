package dev.careercli.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The display settings in force, each with where it comes from: flag, environment, the person's file, default. */
public final class Settings {
    private final SettingsFile.Content file;
    private final UnaryOperator<String> variables;
    private final Map<Setting, Value> flags = new EnumMap<>(Setting.class);

    private Settings(SettingsFile.Content file, UnaryOperator<String> variables) {
        this.file = file;
        this.variables = variables;
    }

    /**
     * Reads the person's file, if there is one.
     *
     * @param variables gives the value of an environment variable, empty when it is not set
     * @throws ProfileProblem.BadLine with file:line, for a value that a setting does not take
     */
    public static Settings load(Paths paths, UnaryOperator<String> variables) {
        return new Settings(new SettingsFile(paths.settings()).read(), variables);
    }

    /** Lets a flag of the command line speak; null = it was not given. */
    public Settings withFlag(Setting setting, String flag, @Nullable String value) {
        if (value != null) {
            setting.check(value);
            flags.put(setting, new Value(setting, value, Origin.FLAG, flag));
        }
        return this;
    }

    /** Who decided a value, the strongest first. */
    public enum Origin {
        FLAG("flag"),
        ENVIRONMENT("environment"),
        FILE("file"),
        DEFAULT("default");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A setting's value.
     *
     * @param text empty where it is left to the program
     * @param from the flag, the variable, or file:line; empty for a default
     */
    public record Value(Setting setting, String text, Origin origin, String from) {}

    public Value value(Setting setting) {
        Value flag = flags.get(setting);
        if (flag != null) {
            return flag;
        }
        Setting.FromVariable variable = setting.fromEnvironment(variables);
        if (variable != null) {
            return new Value(setting, variable.value(), Origin.ENVIRONMENT, variable.variable());
        }
        return inFile(setting).orElseGet(() -> new Value(setting, setting.usual(), Origin.DEFAULT, ""));
    }

    /** What the file alone says, where the caller weighs flags and environment itself. */
    public Optional<Value> inFile(Setting setting) {
        return Optional.ofNullable(file.values().get(setting));
    }

    /** Every setting in force, in the order they are listed. */
    public List<Value> all() {
        List<Value> all = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            all.add(value(setting));
        }
        return all;
    }

    /** Names in the file that no setting has. They are left alone and worth a warning. */
    public List<UnknownName> unknown() {
        return file.unknown();
    }

    /** A name in the settings file that no setting has, with file:line. */
    public record UnknownName(String name, String where) {}
}
