package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be pressed once an answer was graded, and once the last one was rated. */
class SessionEndTest {
    private static final String MISSED = ":d\n3\n";

    @TempDir
    Path home;

    @TempDir
    Path guides;

    private Shell shell;

    @BeforeEach
    void reef() {
        shell = new Shell(home).onReef(ReefBank.in(guides)).onDumbTerminal();
    }

    private String quiz(String typed, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "quiz";
        all[1] = "--no-grade";
        System.arraycopy(words, 0, all, 2, words.length);
        return shell.type(typed, all).out().replace('\u00a0', ' ');
    }

    @Test
    void a_session_that_is_stopped_says_what_is_left_of_today_and_not_what_comes_tomorrow() {
        String stopped = quiz(MISSED + "q\n");
        String opening = quiz("q\n")
                .lines()
                .filter(l -> l.contains(" about "))
                .findFirst()
                .orElseThrow()
                .strip();

        assertThat(stopped).contains("Stopped after 1 of 6").doesNotContain("Tomorrow: ", "Done for");
        assertThat(stopped.replaceAll("\\s+", " ")).contains("Still today: " + opening + " Go on: career quiz");
    }

    @Test
    void what_tomorrow_is_said_to_bring_it_brings() {
        String end = quiz(MISSED.repeat(6));
        String promised = end.replaceAll("(?s).*Tomorrow: ([^.]*)\\..*", "$1");
        shell.on("2026-11-24");

        assertThat(end).contains("Done for today").doesNotContain("Still today");
        assertThat(quiz("q\n")).contains("  " + promised + ": ");
    }

    @Test
    void g_goes_on_with_what_is_left_of_today() {
        String screen = quiz(MISSED + "g\n" + MISSED + "q\n", "--count", "1");

        assertThat(screen).contains("Done for now").contains("g goes on: 5 questions, about 20 minutes");
        assertThat(screen.substring(screen.indexOf("g goes on")))
                .contains("1 of 5")
                .contains("Stopped after 1 of 5");
    }

    @Test
    void r_reads_the_missed_answers_one_by_one_with_a_way_back() {
        String screen = quiz(MISSED.repeat(2) + "r\n\nb\n\n\nq\n", "--count", "2");
        String read = screen.substring(screen.indexOf("r reads the missed answers"));

        assertThat(read)
                .containsSubsequence(
                        "A strong answer",
                        "1 of 2 · Enter next · b back · q ends ›",
                        "A strong answer",
                        "2 of 2 · b back · Enter ends ›",
                        "A strong answer",
                        "1 of 2",
                        "A strong answer",
                        "2 of 2");
    }

    @Test
    void p_shows_the_earlier_answer_with_its_date_beside_todays_points() {
        quiz("The log first.\n\n\nab\n2\n\nq\n", "--count", "1");
        shell.on("2026-11-24");
        String screen = quiz("What is lost for good.\n\n\nbcd\np\n3\nq\n", "--count", "1");

        assertThat(screen).containsSubsequence("Your answer of 23 Nov 2026:", "The log first.", "Today: + c, d; - a");
    }

    @Test
    void p_says_so_where_no_earlier_answer_was_kept() {
        assertThat(quiz("The log first.\n\n\np\n2\n\nq\n", "--count", "1"))
                .contains("No earlier answer to this question is kept.");
    }

    @Test
    void w_writes_the_points_of_a_question_of_ones_own() {
        shell.type("How do you move a reef?\n2\n\n", "quiz", "--debrief");
        shell.on("2026-11-24");
        String first = quiz("Slowly.\n\nw\nwith a permit\nat slack tide\n\n3\n\nq\n", "--count", "1");

        assertThat(first)
                .contains("This question has no key points yet. Write some: w")
                .contains("Saved: 2 points. They stand here when it is asked again.");
        shell.on("2026-12-24");
        assertThat(quiz("q\n")).contains("How do you move a reef?");
        assertThat(quiz("Slowly.\n\nab\n3\nq\n", "--count", "1"))
                .contains("with a permit")
                .contains("at slack tide");
    }
}
