package dev.careercli.app;

import dev.careercli.content.Level;
import dev.careercli.event.Event;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import dev.careercli.schedule.StudyDays;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The journal's settings, parsed. A journal may hold a value that cannot be used, from a hand edit or another program;
 * the default then stands in for it.
 *
 * @param level whose new questions are introduced; null when not set
 * @param newPerDay new questions a day, 0 to 99
 * @param sessionMinutes about how long a session lasts at most, 5 to 600
 * @param keepsAnswers whether typed answers are stored
 * @param rejected values that were replaced by their default
 */
public record PracticeSettings(
        @Nullable Level level,
        SchedulerConfig scheduling,
        LocalTime rollover,
        int newPerDay,
        int sessionMinutes,
        boolean keepsAnswers,
        List<Rejected> rejected) {
    private static final int NEW_PER_DAY = 6;
    private static final int SESSION_MINUTES = 30;

    public PracticeSettings {
        rejected = List.copyOf(rejected);
    }

    /** A stored value that the setting does not take. */
    public record Rejected(PracticeSetting setting, String value) {
        /** What is wrong and what is used instead, as sentences. */
        public String sentence() {
            String used = setting.usual().isEmpty() ? "It is ignored." : setting.usual() + " is used.";
            return "In the journal " + setting.problem(value) + ". " + used;
        }

        /** The command that puts a usable value in its place. */
        public String remedy() {
            return "career config set " + setting.word() + (setting.usual().isEmpty() ? "" : " " + setting.usual());
        }
    }

    /** @param stored setting names to values as the journal has them; names of a later version are ignored */
    public static PracticeSettings of(Map<String, String> stored) {
        Reader read = new Reader(stored, new ArrayList<>());
        SchedulerConfig usual = SchedulerConfig.DEFAULT;
        Level level = read.value(PracticeSetting.LEVEL, PracticeSettings::level).orElse(null);
        SchedulerConfig scheduling = new SchedulerConfig(
                FsrsParameters.DEFAULT,
                read.value(PracticeSetting.RETENTION, PracticeSettings::retention)
                        .orElse(usual.desiredRetention()),
                read.value(PracticeSetting.LEARNING_STEPS, PracticeSettings::steps)
                        .orElse(usual.learning()),
                read.value(PracticeSetting.RELEARNING_STEPS, PracticeSettings::steps)
                        .orElse(usual.relearning()),
                read.value(PracticeSetting.MAXIMUM_INTERVAL, PracticeSettings::maximumInterval)
                        .orElse(usual.maximumInterval()),
                usual.fuzz());
        LocalTime rollover =
                read.value(PracticeSetting.ROLLOVER, PracticeSettings::rollover).orElse(StudyDays.DEFAULT_ROLLOVER);
        int newPerDay = read.value(PracticeSetting.NEW_PER_DAY, PracticeSettings::newPerDay)
                .orElse(NEW_PER_DAY);
        int sessionMinutes = read.value(PracticeSetting.SESSION_MINUTES, PracticeSettings::sessionMinutes)
                .orElse(SESSION_MINUTES);
        boolean keeps =
                read.value(PracticeSetting.KEEP_ANSWERS, PracticeSettings::yes).orElse(true);
        return new PracticeSettings(level, scheduling, rollover, newPerDay, sessionMinutes, keeps, read.rejected());
    }

    private record Reader(Map<String, String> stored, List<Rejected> rejected) {
        <T> Optional<T> value(PracticeSetting setting, Function<String, T> parser) {
            String text = stored.get(setting.word());
            if (text == null) {
                return Optional.empty();
            }
            if (!setting.reads(text)) {
                rejected.add(new Rejected(setting, text));
                return Optional.empty();
            }
            return Optional.of(parser.apply(text));
        }
    }

    /** Why an event may not come into the journal: it sets a practice setting to a value that cannot be used. */
    public static Optional<String> problem(Event event) {
        if (!(event instanceof Event.SettingChanged changed) || changed.value() == null) {
            return Optional.empty();
        }
        String value = changed.value();
        return PracticeSetting.named(changed.name())
                .filter(setting -> !setting.reads(value))
                .map(setting -> setting.problem(value));
    }

    static Level level(String text) {
        return Arrays.stream(Level.values())
                .filter(l -> l.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level"));
    }

    static double retention(String text) {
        double retention = Double.parseDouble(text);
        // Written so that NaN is refused as well.
        if (!(retention >= 0.70 && retention <= 0.99)) {
            throw new IllegalArgumentException("out of range");
        }
        return retention;
    }

    /** Words separated by commas, or {@code none}. */
    static Steps steps(String text) {
        return text.equals("none") ? Steps.NONE : Steps.parse(List.of(text.split(",", -1)));
    }

    static int maximumInterval(String text) {
        return within(1, SchedulerConfig.LONGEST_INTERVAL, Integer.parseInt(text));
    }

    static int newPerDay(String text) {
        return within(0, 99, Integer.parseInt(text));
    }

    static int sessionMinutes(String text) {
        return within(5, 600, Integer.parseInt(text));
    }

    private static int within(int low, int high, int number) {
        if (number < low || number > high) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    static LocalTime rollover(String text) throws DateTimeException {
        return LocalTime.parse(text);
    }

    static boolean yes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return text.equals("yes");
    }
}
