package dev.careercli.quiz.session;

import dev.careercli.content.Level;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a mock as it was played. Every answer of the round is stored with it, and it holds what it takes to choose
 * the same questions again.
 *
 * @param started when it began, which tells two plays of one seed apart
 */
public record MockName(MockRound round, Level level, int minutes, long seed, String started) {
    private static final char STARTED = '@';
    private static final int PARTS = 4;

    public static MockName of(Mock mock, Instant started) {
        return new MockName(mock.round(), mock.level(), mock.minutes(), mock.seed(), started.toString());
    }

    /** Reads a stored name; empty for one that this version cannot play. */
    public static Optional<MockName> parse(String text) {
        int at = text.indexOf(STARTED);
        // A seed may be negative, so only the first three dashes separate.
        String[] parts = text.substring(0, Math.max(at, 0)).split("-", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        Optional<MockRound> round = round(parts[0]);
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(l -> l.word().equals(parts[1]))
                .findFirst();
        try {
            int minutes = Integer.parseInt(parts[2]);
            long seed = Long.parseLong(parts[3]);
            return round.flatMap(r -> level.map(l -> new MockName(r, l, minutes, seed, text.substring(at + 1))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<MockRound> round(String word) {
        return Arrays.stream(MockRound.values())
                .filter(r -> r.word().equals(word))
                .findFirst();
    }

    /** The stored form. */
    public String text() {
        return round.word() + "-" + level.word() + "-" + minutes + "-" + seed + STARTED + started;
    }
}
