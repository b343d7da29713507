package dev.careercli.cli;

import dev.careercli.TwoWeeks.Runner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Three weeks up to an interview and the day after it, by one made-up person: what they type on each day, and the lines of
 * each day's output that tell what the plan made of it.
 */
public final class ThreeWeeks {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LOOKED_BACK = LocalDate.of(2026, 12, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);
    private static final Pattern TOLD = Pattern.compile(
            "  (\\d+ questions?, about|\\d+ days? to go|Tomorrow|The plan|Today|Your interview|Afterwards|Write down"
                    + "|Nothing is due|Start it|Your stories|Must-haves said, |Your last finished mock).*");

    private ThreeWeeks() {}

    /** The guide they practise on, written into a folder that {@code --content} can name. */
    public static Path guide(Path folder) {
        return ReefBank.in(folder);
    }

    /** Plays all days; on one of them progress is looked at. */
    public static String play(Runner runner) {
        StringBuilder played = new StringBuilder();
        runner.run(FIRST, "", "quiz", "--interview", "2026-12-14", "--level", "mid", "--minutes", "30");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            played.append(day).append('\n');
            String out = runner.run(day, ":d\nabc\n3\n:d\nab\n2\n:d\nabcde\n3\n".repeat(9), "quiz");
            played.append(told(out));
            if (out.contains("--mock technical")) {
                String round = ":d\n".repeat(12) + "abcd\n3\n".repeat(12);
                played.append(told(runner.run(day, round, "quiz", "--mock", "technical", "--seed", "7")));
            }
            if (day.equals(LOOKED_BACK)) {
                played.append('\n').append(runner.run(day, "", "progress")).append('\n');
            }
        }
        return played.toString();
    }

    /** What a day began with and came to; the questions themselves are left out. */
    private static String told(String out) {
        StringBuilder lines = new StringBuilder();
        out.lines()
                .filter(line -> TOLD.matcher(line).matches())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
