package dev.careercli.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The waits of a card that is being learned or relearned, in order. An empty list sends a card to review at once.
 *
 * <p>Rules: Anki's (re)learning steps. Hard on the first step waits the mean of the first two, or one and a half times
 * an only step but at most a day more; hard on a later step repeats it. A step of a day or more stays a step.
 *
 * @param waits each at least a second and at most 36500 days
 */
public record Steps(List<Duration> waits) {
    /** No steps: every answer is scheduled in days. */
    public static final Steps NONE = new Steps(List.of());

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})([smhd])");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(36_500);

    public Steps {
        waits = List.copyOf(waits);
        for (Duration wait : waits) {
            if (wait.compareTo(Duration.ofSeconds(1)) < 0 || wait.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("step " + wait + " is not between 1s and 36500d");
            }
        }
    }

    /** Where a card stands among its steps, and how long it waits there. */
    public record Wait(int step, Duration length) {}

    /**
     * Steps from words such as {@code 1m} and {@code 10m}: an integer and s, m, h or d.
     *
     * @throws IllegalArgumentException naming the word that has another form or is too long
     */
    public static Steps parse(List<String> words) {
        List<Duration> waits = new ArrayList<>();
        for (String word : words) {
            Matcher matcher = FORM.matcher(word);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("step '" + word + "' is not an integer followed by s, m, h or d");
            }
            long count = Long.parseLong(matcher.group(1));
            waits.add(
                    switch (matcher.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofDays(count);
                    });
        }
        return new Steps(waits);
    }

    /** The waits as words, {@code 1m 10m}; {@code none} when there are none. */
    public String words() {
        return waits.isEmpty() ? "none" : waits.stream().map(Steps::word).collect(Collectors.joining(" "));
    }

    /**
     * The step that follows an answer; empty when the card graduates to review.
     *
     * @param step the card's step, from 0; past the end (the list was shortened meanwhile) it counts as the last one
     */
    public Optional<Wait> after(Rating rating, int step) {
        if (waits.isEmpty()) {
            return Optional.empty();
        }
        int current = Math.min(step, waits.size() - 1);
        return switch (rating) {
            case AGAIN -> Optional.of(new Wait(0, waits.get(0)));
            case HARD -> Optional.of(new Wait(current, current > 0 ? waits.get(current) : hardOnFirst()));
            case GOOD ->
                current + 1 < waits.size()
                        ? Optional.of(new Wait(current + 1, waits.get(current + 1)))
                        : Optional.empty();
            case EASY -> Optional.empty();
        };
    }

    private Duration hardOnFirst() {
        Duration first = waits.get(0);
        if (waits.size() > 1) {
            return first.plus(waits.get(1)).dividedBy(2);
        }
        Duration longer = first.multipliedBy(3).dividedBy(2);
        Duration dayMore = first.plus(DAY);
        return longer.compareTo(dayMore) < 0 ? longer : dayMore;
    }

    private static String word(Duration wait) {
        long seconds = wait.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
