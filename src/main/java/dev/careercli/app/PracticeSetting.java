package dev.careercli.app;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The settings that change what is asked when. They are events, so that they travel with the history. */
public enum PracticeSetting {
    LEVEL("", "junior, mid, senior or lead: whose new questions are introduced", PracticeSettings::level),
    RETENTION(
            "0.9",
            "0.70 to 0.99: how likely you recall a question on the day it comes back",
            PracticeSettings::retention),
    LEARNING_STEPS("none", "none, or waits such as 1m,10m before a new question gets a day", PracticeSettings::steps),
    RELEARNING_STEPS("none", "none, or waits such as 10m after a question was forgotten", PracticeSettings::steps),
    MAXIMUM_INTERVAL("36500", "1 to 36500: the longest interval in days", PracticeSettings::maximumInterval),
    ROLLOVER("04:00", "the time of day at which a study day begins", PracticeSettings::rollover),
    NEW_PER_DAY("6", "0 to 99: how many new questions a day", PracticeSettings::newPerDay),
    SESSION_MINUTES("30", "5 to 600: about how long a session lasts", PracticeSettings::sessionMinutes),
    KEEP_ANSWERS("yes", "yes or no: whether the answers you type are kept", PracticeSettings::yes);

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{0,9}\\.?[0-9]{1,9}");

    private final String usual;
    private final String meaning;
    // Every parser is a method reference, which holds no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, ?> parser;

    PracticeSetting(String usual, String meaning, Function<String, ?> parser) {
        this.usual = usual;
        this.meaning = meaning;
        this.parser = parser;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String usual() {
        return usual;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<PracticeSetting> named(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(PracticeSetting::word).toList();
    }

    /**
     * Refuses a value that the setting does not take. Numbers are digits and a point only: Java also reads {@code 0.9d}
     * and {@code +6}, which nobody means to type.
     *
     * @throws InvalidRequest naming the setting and what it takes
     */
    public void check(String value) {
        if (!hasForm(value) || !reads(value)) {
            throw new InvalidRequest(problem(value) + ".", null);
        }
    }

    private boolean hasForm(String value) {
        return switch (this) {
            case RETENTION -> DECIMAL.matcher(value).matches();
            case MAXIMUM_INTERVAL, NEW_PER_DAY, SESSION_MINUTES -> INTEGER.matcher(value).matches();
            case LEVEL -> value.equals(value.toLowerCase(Locale.ROOT));
            case LEARNING_STEPS, RELEARNING_STEPS, ROLLOVER, KEEP_ANSWERS -> true;
        };
    }

    /** Whether a stored value can be used; forms that an earlier version stored are among them. */
    boolean reads(String value) {
        try {
            var unused = parser.apply(value);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What is wrong with a value, without a full stop. */
    String problem(String value) {
        return word() + " is '" + value + "'; it takes " + meaning;
    }
}
