package dev.careercli.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A setting of how the program looks and behaves on this machine. Settings that change what is asked when are events
 * in the journal instead, since they belong to the person's history and travel with it.
 */
public enum Setting {
    CAREER("career", "", "the guide that is meant when none is named"),
    COLOR("color", "auto", "auto, always or never"),
    WIDTH("width", "", "columns to lay text out for, 20 to 400; empty = those of the terminal"),
    GLYPHS("glyphs", "auto", "auto, unicode or ascii"),
    ACCESSIBLE("accessible", "no", "yes or no: nothing is redrawn, every choice is a number"),
    PAGER("pager", "less -FRX", "the program that long text is handed to; cat = none"),
    GRADE("grade", "yes", "yes or no: whether typed answers are compared with the points");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final String word;
    private final String usual;
    private final String meaning;

    Setting(String word, String usual, String meaning) {
        this.word = word;
        this.usual = usual;
        this.meaning = meaning;
    }

    /** The name on the command line and in the file. */
    public String word() {
        return word;
    }

    /** The default; empty where the program decides. */
    public String usual() {
        return usual;
    }

    /** What it does and what it takes, in a few words. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Setting> named(String word) {
        return List.of(values()).stream().filter(s -> s.word.equals(word)).findFirst();
    }

    /** Every name, as suggestions are made from. */
    public static List<String> words() {
        return List.of(values()).stream().map(Setting::word).toList();
    }

    /** The words it takes, where these are few; empty otherwise. */
    public List<String> choices() {
        return switch (this) {
            case COLOR -> List.of("auto", "always", "never");
            case GLYPHS -> List.of("auto", "unicode", "ascii");
            case ACCESSIBLE, GRADE -> List.of("yes", "no");
            case CAREER, WIDTH, PAGER -> List.of();
        };
    }

    /**
     * Refuses a value that the setting does not take.
     *
     * @throws ProfileProblem.BadValue saying what it takes
     */
    public void check(String value) {
        if (!accepts(value)) {
            throw new ProfileProblem.BadValue(word + " is '" + value + "'; it takes " + meaning);
        }
    }

    boolean accepts(String value) {
        return switch (this) {
            case CAREER -> SLUG.matcher(value).matches();
            case WIDTH ->
                NUMBER.matcher(value).matches() && Integer.parseInt(value) >= 20 && Integer.parseInt(value) <= 400;
            case COLOR, GLYPHS, ACCESSIBLE, GRADE -> choices().contains(value);
            case PAGER -> !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
        };
    }

    /** A value that a variable of the environment gives. */
    record FromVariable(String variable, String value) {}

    /** The variables that speak for this setting, the strongest first. Empty text counts as not set. */
    @Nullable
    FromVariable fromEnvironment(UnaryOperator<String> variables) {
        return switch (this) {
            case COLOR -> color(variables);
            case ACCESSIBLE -> variables.apply("ACCESSIBLE").isEmpty() ? null : new FromVariable("ACCESSIBLE", "yes");
            case PAGER -> {
                FromVariable own = as(variables, "CAREER_PAGER");
                yield own == null ? as(variables, "PAGER") : own;
            }
            default -> null;
        };
    }

    private static @Nullable FromVariable color(UnaryOperator<String> variables) {
        if (!variables.apply("NO_COLOR").isEmpty()) {
            return new FromVariable("NO_COLOR", "never");
        }
        for (String name : List.of("CLICOLOR_FORCE", "FORCE_COLOR")) {
            String value = variables.apply(name);
            if (!value.isEmpty() && !value.equals("0")) {
                return new FromVariable(name, "always");
            }
        }
        return null;
    }

    private static @Nullable FromVariable as(UnaryOperator<String> variables, String name) {
        String value = variables.apply(name);
        return value.isEmpty() ? null : new FromVariable(name, value);
    }
}
