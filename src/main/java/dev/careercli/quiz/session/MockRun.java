package dev.careercli.quiz.session;

import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.quiz.session.QuizState.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mock in progress.
 *
 * @param name of the round as it was played, kept with every answer
 * @param questions in the order of the round
 * @param given one for each question answered so far
 * @param checked one for each answer walked through so far
 */
public record MockRun(Mock mock, String name, List<Question> questions, List<Given> given, List<Outcome> checked) {
    private static final long MINUTE = 60_000;

    public MockRun {
        questions = List.copyOf(questions);
        given = List.copyOf(given);
        checked = List.copyOf(checked);
    }

    public static MockRun of(Mock mock, String name, List<Question> questions) {
        return new MockRun(mock, name, questions, List.of(), List.of());
    }

    /** Whether every question was answered. */
    boolean isAnswered() {
        return given.size() == questions.size();
    }

    /** The question on screen. */
    public Question current() {
        return questions.get(given.size());
    }

    /** Minutes that answering took. */
    public int minutesTaken() {
        return (int) Math.round(given.stream().mapToLong(Given::millis).sum() / (double) MINUTE);
    }

    /**
     * About how many minutes are left: what the questions left are given, or what the clock leaves if that is less;
     * never below 0.
     */
    public int minutesLeft() {
        return Math.max(0, Math.min(mock.minutesLeft(given.size()), mock.minutesLeft(0) - minutesTaken()));
    }

    /** Whether every question was answered, and every answer checked. */
    public boolean isFinished() {
        return !questions.isEmpty() && checked.size() == questions.size();
    }

    /** How many answers the person has not checked. */
    public int unchecked() {
        return given.size() - checked.size();
    }

    MockRun answered(Given answer) {
        List<Given> more = new ArrayList<>(given);
        more.add(answer);
        return new MockRun(mock, name, questions, more, checked);
    }

    MockRun checked(Outcome outcome) {
        List<Outcome> more = new ArrayList<>(checked);
        more.add(outcome);
        return new MockRun(mock, name, questions, given, more);
    }

    MockRun uncheckedLast() {
        return new MockRun(mock, name, questions, given, checked.subList(0, checked.size() - 1));
    }

    /**
     * The name of a mock as it was played. Every answer of the round is stored with it, and it holds what it takes to choose
     * the same questions again.
     *
     * @param started when it began; distinguishes two runs with one seed
     */
    public record Name(MockRound round, Level level, int minutes, long seed, String started) {
        private static final char STARTED = '@';
        private static final int PARTS = 4;

        public static Name of(Mock mock, Instant started) {
            return new Name(mock.round(), mock.level(), mock.minutes(), mock.seed(), started.toString());
        }

        /** Reads a stored name; empty for one that this version cannot play. */
        public static Optional<Name> parse(String text) {
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
                return round.flatMap(r -> level.map(l -> new Name(r, l, minutes, seed, text.substring(at + 1))));
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
}
