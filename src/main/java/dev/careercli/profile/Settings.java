package dev.careercli.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import java.util.function.UnaryOperator;

/**
 * The display settings in force, each with where it comes from: environment, the person's file, default. An option of the
 * command line wins over all of them and is weighed where it is read.
 */
public final class Settings {
    private final SettingsFile.Content file;
    private final UnaryOperator<String> variables;

    private Settings(SettingsFile.Content file, UnaryOperator<String> variables) {
        this.file = file;
        this.variables = variables;
    }

    /**
     * Reads the person's file, if there is one.
     *
     * @param variables gives the value of an environment variable, empty when it is not set
     * @param file null where there is no place for one
     */
    public static Settings load(@Nullable Path file, UnaryOperator<String> variables) {
        return new Settings(file == null ? SettingsFile.Content.NONE : new SettingsFile(file).read(), variables);
    }

    /** Who decided a value, the strongest first. */
    public enum Origin {
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
     * @param from the variable, or file:line; empty for a default
     */
    public record Value(Setting setting, String text, Origin origin, String from) {}

    public Value value(Setting setting) {
        Setting.FromVariable variable = setting.fromEnvironment(variables);
        if (variable != null) {
            return new Value(setting, variable.value(), Origin.ENVIRONMENT, variable.variable());
        }
        return Objects.requireNonNullElseGet(
                file.values().get(setting), () -> new Value(setting, setting.usual(), Origin.DEFAULT, ""));
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

    /** Why a line, or the whole file, was left out, each beginning with file:line. What else it says holds. */
    public List<String> problems() {
        return file.problems();
    }

    /** A name in the settings file that no setting has, with file:line. */
    public record UnknownName(String name, String where) {}
}
