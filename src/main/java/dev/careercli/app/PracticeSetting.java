package dev.careercli.app;

import dev.careercli.content.Level;
import dev.careercli.schedule.SchedulerConfig;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings that change what is asked when. They are events, so that they travel with the history. */
public enum PracticeSetting {
    LEVEL("", "junior, mid, senior or lead: whose new questions are introduced"),
    RETENTION("0.9", "0.70 to 0.99: how likely you recall a question on the day it comes back"),
    LEARNING_STEPS("none", "none, or waits such as 1m,10m before a new question gets a day"),
    RELEARNING_STEPS("none", "none, or waits such as 10m after a question was forgotten"),
    MAXIMUM_INTERVAL("36500", "1 to 36500: the longest interval in days"),
    ROLLOVER("04:00", "the time of day at which a study day begins"),
    NEW_PER_DAY("6", "0 to 99: how many new questions a day"),
    KEEP_ANSWERS("yes", "yes or no: whether the answers you type are kept");

    private final String usual;
    private final String meaning;

    PracticeSetting(String usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
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

    /** Refuses a value that the setting does not take. */
    public void check(String value) {
        boolean good;
        try {
            good = accepts(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            good = false;
        }
        if (!good) {
            throw new InvalidRequest(word() + " is '" + value + "'; it takes " + meaning + ".", null);
        }
    }

    private boolean accepts(String value) {
        return switch (this) {
            case LEVEL -> Arrays.stream(Level.values()).anyMatch(l -> l.word().equals(value));
            case RETENTION -> Double.parseDouble(value) >= 0.70 && Double.parseDouble(value) <= 0.99;
            case LEARNING_STEPS, RELEARNING_STEPS -> SchedulingSettings.steps(value) != null;
            case MAXIMUM_INTERVAL ->
                Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= SchedulerConfig.DEFAULT.maximumInterval();
            case ROLLOVER -> LocalTime.parse(value) != null;
            case NEW_PER_DAY -> Integer.parseInt(value) >= 0 && Integer.parseInt(value) <= 99;
            case KEEP_ANSWERS -> value.equals("yes") || value.equals("no");
        };
    }
}
