package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a session is, whatever has piled up. */
class SessionLengthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String AWAY =
            "You were away for 8 days. Nothing new is asked until what is due fits one session.";
    private static final Pattern OPENING = Pattern.compile("(\\d+) questions?, about (\\d+) minutes?: ([^.]*)\\.");

    @TempDir
    Path home;

    @TempDir
    Path guides;

    private Shell shell;

    @BeforeEach
    void reef() {
        shell = new Shell(home).onReef(ReefBank.in(guides));
    }

    /** Answers each of these mid questions once, rated hard, so that all are due a few days later. */
    private void answer(LocalDate day, int from, int to) {
        shell.on(day.toString());
        for (int i = from; i <= to; i++) {
            shell.record(ReefBank.answered("reef-mid-%02d".formatted(i), 2));
        }
    }

    private Matcher opening(LocalDate day) {
        String out = quiz(day, "");
        Matcher opening = OPENING.matcher(out);
        assertThat(opening.find()).describedAs(out).isTrue();
        return opening;
    }

    private String quiz(LocalDate day, String typed) {
        return shell.on(day.toString()).type(typed, "quiz").out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 30, 60})
    void a_session_fills_the_minutes_that_are_set_and_no_more(int minutes) {
        answer(TODAY.minusDays(3), 1, 40);
        shell.run("config", "set", "session-minutes", Integer.toString(minutes));

        Matcher opening = opening(TODAY);

        assertThat(Integer.parseInt(opening.group(2))).isBetween(minutes - 3, minutes);
        assertThat(opening.group(3)).contains(opening.group(1) + " of 40 due now");
    }

    @Test
    void new_questions_are_held_to_the_minutes_as_well() {
        shell.run("config", "set", "session-minutes", "10");
        shell.run("config", "set", "new-per-day", "20");

        assertThat(opening(TODAY).group()).isEqualTo("2 questions, about 8 minutes: all new.");
    }

    @Test
    void the_day_after_the_interview_brings_one_session_and_says_what_waits() {
        shell.on(TODAY.minusDays(20).toString())
                .run("quiz", "--interview", TODAY.minusDays(1).toString(), "--level", "mid", "--minutes", "30");
        answer(TODAY.minusDays(3), 1, 36);
        shell.on(TODAY.toString()).type("Why corals?\n2\n\n", "quiz", "--debrief");

        Matcher opening = opening(TODAY);

        assertThat(Integer.parseInt(opening.group(2))).isLessThanOrEqualTo(30);
        assertThat(opening.group(3)).isEqualTo("12 of 36 due now; 24 due wait");
    }

    @ParameterizedTest(name = "under a plan: {0}")
    @ValueSource(booleans = {false, true})
    void after_a_week_away_nothing_new_is_asked_until_what_is_due_fits(boolean plan) {
        if (plan) {
            shell.on(TODAY.minusDays(10).toString())
                    .run("quiz", "--interview", TODAY.plusDays(30).toString(), "--level", "mid", "--minutes", "30");
        }
        answer(TODAY.minusDays(8), 1, 20);

        String back = quiz(TODAY, ":d\nabc\n3\n".repeat(20));
        assertThat(back).contains(AWAY).contains("minutes: 12 of 20 due now; 8 due wait.");

        String next = quiz(TODAY.plusDays(1), "");
        assertThat(next).doesNotContain("You were away").contains(" new");
    }

    @Test
    void a_week_of_practice_is_no_absence() {
        answer(TODAY.minusDays(6), 1, 20);

        assertThat(quiz(TODAY, "")).doesNotContain("You were away").contains("12 of 20 due now");
    }
}
