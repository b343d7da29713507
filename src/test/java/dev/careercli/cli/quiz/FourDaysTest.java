package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four days of practice towards an interview: what a screen promises for the next day is what the next day does. */
class FourDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final Pattern OPENING = Pattern.compile("(?m)^  (\\d+) questions?, about (\\d+) minutes?: .*");
    private static final Pattern TOMORROW = Pattern.compile("Tomorrow: (\\d+) questions?, about (\\d+) minutes?");
    private static final Pattern PROMPT = Pattern.compile("(\\w+) question (\\d+): what do you look at");
    private static final Pattern TOLD = Pattern.compile(
            "^  (\\d+ questions?, about |\\d+ of \\d+ |Once more|1 again|Done for today|Stopped after|\\d+ days? to go"
                    + "|\\d+ due wait|Tomorrow|Said in full|With a follow-up|Must-have missed).*");

    private static final List<String> WORDS = List.of("again", "hard", "good", "easy");

    @TempDir
    Path home;

    @TempDir
    Path guides;

    @Test
    void what_a_day_promises_the_next_one_does() {
        Shell shell = new Shell(home).onReef(ReefBank.in(guides));
        shell.on(FIRST.toString()).run("quiz", "--interview", "2026-12-05", "--level", "junior", "--minutes", "40");
        StringBuilder told = new StringBuilder();
        String promised = "";
        List<String> again = List.of();
        int promises = 0;
        for (int day = 0; day < 4; day++) {
            shell.on(FIRST.plusDays(day).toString());
            String out = shell.type(typed(day), "quiz", "--no-grade").out();
            String begun = first(OPENING, out);
            if (day > 0) {
                assertThat(begun).isEqualTo(promised);
                assertThat(asked(out)).describedAs("said to come tomorrow").containsAll(again);
            }
            assertThat(Integer.parseInt(begun.split(" ", 2)[1]))
                    .describedAs("minutes of a day")
                    .isLessThanOrEqualTo(42);
            assertThat(out).contains("Done for today");
            promised = first(TOMORROW, out);
            again = saidForTomorrow(out, day);
            promises += again.size();
            told.append("== ").append(FIRST.plusDays(day)).append(" ==\n");
            out.lines()
                    .filter(l -> TOLD.matcher(l).matches())
                    .forEach(l -> told.append(l).append('\n'));
        }
        assertThat(promises).isPositive();
        Golden.check("four-days.txt", told.toString());
    }

    /** Every fourth answer is not known; it comes back aloud at the end. */
    private static String typed(int day) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int rating = rating(day, i);
            typed.append(rating == 1 ? ":d\n\n1\n" : ":d\nabc\n" + rating + "\n");
        }
        return typed.toString();
    }

    private static int rating(int day, int question) {
        return (day + question) % 4 == 3 ? 1 : 2 + question % 3;
    }

    private static String first(Pattern pattern, String out) {
        Matcher matcher = pattern.matcher(out);
        assertThat(matcher.find()).describedAs(pattern + " in " + out).isTrue();
        return matcher.group(1) + " " + matcher.group(2);
    }

    private static List<String> asked(String out) {
        return PROMPT.matcher(out.replaceAll("\\s+", " "))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Questions whose rating stood with "tomorrow", which promises more than "due tomorrow". */
    private static List<String> saidForTomorrow(String out, int day) {
        List<String> said = new ArrayList<>();
        String[] turns = out.split("(?m)^  \\d+ of \\d+ ", -1);
        for (int i = 1; i < turns.length; i++) {
            String turn = turns[i].replaceAll("\\s+", " ");
            Matcher prompt = PROMPT.matcher(turn);
            if (turn.contains(" " + rating(day, i - 1) + " " + WORDS.get(rating(day, i - 1) - 1) + ", tomorrow")
                    && prompt.find()) {
                said.add(prompt.group());
            }
        }
        return said;
    }
}
