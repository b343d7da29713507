package dev.careercli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two weeks of practice by one made-up person on a guide of twelve questions: what they type on each day, and the part of
 * each day's output that tells what was asked, kept and planned.
 */
public final class TwoWeeks {
    private static final int DAYS = 14;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final Pattern OPENING = Pattern.compile("(?m)^  ([0-9]+) questions?, about .*");
    private static final Pattern TOLD =
            Pattern.compile("^  ([0-9]+ questions?, about |[0-9]+ of [0-9]+ |Once more|1 again, |Nothing is due).*");

    private TwoWeeks() {}

    /** One way to run the program: on a day, with lines on standard input. */
    public interface Runner {
        String run(LocalDate day, String typed, String... words);
    }

    /** A guide whose questions never change with the shipped one. */
    public static Path guide(Path parent) {
        Path reef = Path.of("src/test/resources/guides/reef-gardener");
        Path guide = parent.resolve("reef-gardener");
        try {
            Files.createDirectories(guide.resolve("questions"));
            Files.copy(reef.resolve("career.yaml"), guide.resolve("career.yaml"));
            String mid = Files.readString(reef.resolve("questions/mid.yaml"));
            String question = mid.substring(mid.indexOf("  - id:")).replace("level: mid", "level: junior");
            StringBuilder twelve = new StringBuilder("questions:\n");
            for (int i = 1; i <= 12; i++) {
                twelve.append(question.replace("reef-plot-survey", "reef-question-" + i));
            }
            Files.writeString(guide.resolve("questions/junior.yaml"), twelve.toString());
            return parent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Plays all days and the list of questions after them.
     *
     * @param counts how many questions each day has; asked of the program where this is shorter
     */
    public static String play(Runner runner, List<Integer> counts) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            int count = i < counts.size() ? counts.get(i) : count(runner.run(day, "", "quiz", "--no-save"));
            String out = runner.run(day, typed(i, count), "quiz", "--no-grade");
            told.append("== ")
                    .append(day)
                    .append(" ==\n")
                    .append(condensed(out))
                    .append('\n');
        }
        told.append("== after ==\n").append(runner.run(FIRST.plusDays(DAYS), "", "quiz", "--list"));
        return told.toString();
    }

    /** Every fifth answer is not known, and is said aloud when it comes back. */
    private static String typed(int day, int count) {
        StringBuilder typed = new StringBuilder();
        int forgotten = 0;
        for (int i = 0; i < count; i++) {
            int rating = List.of(3, 4, 1, 3, 2).get((day + i) % 5);
            forgotten += rating == 1 ? 1 : 0;
            typed.append(rating == 1 ? ":d\n" : "Survivors on a fixed line.\n\nBeside a bare plot.\n\nab\n")
                    .append(rating)
                    .append('\n');
        }
        return typed + "\n\n".repeat(forgotten);
    }

    /** How many questions each day of a told fortnight had. */
    public static List<Integer> counts(String told) {
        List<Integer> counts = new ArrayList<>();
        for (String day : told.split("(?m)^== ", -1)) {
            if (!day.isEmpty()) {
                counts.add(count(day));
            }
        }
        return counts;
    }

    private static int count(String out) {
        Matcher opening = OPENING.matcher(out);
        return opening.find() ? Integer.parseInt(opening.group(1)) : 0;
    }

    private static String condensed(String out) {
        StringBuilder told = new StringBuilder();
        boolean end = false;
        for (String line : out.split("\n", -1)) {
            end |= line.startsWith("  Done for today");
            if (end || line.equals("saved") || TOLD.matcher(line).matches()) {
                told.append(line).append('\n');
            }
        }
        return told.toString();
    }
}
