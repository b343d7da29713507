package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fit quiz as lines, the way a pipe, a dumb terminal and a screen reader give them. */
class FitDialogTest {
    @TempDir
    Path home;

    private Said fit(String typed, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "fit";
        System.arraycopy(more, 0, words, 1, more.length);
        return new Shell(home).type(typed, words);
    }

    @Test
    void stopping_keeps_the_answers_and_the_next_run_goes_on() {
        Said first = fit("5\n4\ns\n");
        Said second = fit("1\ns\n");

        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("1 of 24").contains("3 of 24").contains("Your answers are kept.");
        assertThat(second.out()).doesNotContain("1 of 24").contains("3 of 24").contains("4 of 24");
    }

    @Test
    void the_end_of_input_stops_as_s_does() {
        Said said = fit("5\n");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Your answers are kept.");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void back_asks_the_last_question_again_and_the_new_answer_counts() {
        fit("5\nb\n1\ns\n");

        Said said = fit("b\ns\n");
        assertThat(said.out()).contains("1 of 24");
    }

    @Test
    void a_wrong_key_says_what_is_accepted_and_asks_again() {
        Said said = fit("9\nx\n\n5\ns\n");

        assertThat(said.out()).contains("A digit from 1 to ").contains("2 of 24");
    }

    @Test
    void nothing_is_kept_where_that_is_asked() {
        Said said = fit("5\n4\ns\n", "--no-save");

        assertThat(said.out()).contains("Nothing was kept.");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void a_full_run_ends_in_a_verdict_that_the_next_run_shows() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 23; i++) {
            all.append("1\n");
        }
        // Skipped items leave lines over; the hours take the next number and what is left is passed over.
        Said said = fit(all + "10\n\nq\n");
        Said again = new Shell(home).run("fit");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Probably not this role");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Probably not this role").doesNotContain("1 of 24");
    }

    @Test
    void can_t_tell_is_a_choice_of_its_own_and_never_counts_against() {
        Said said = fit("6\n6\n6\ns\n");

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("can't tell").contains("4 of 24");
    }

    /** All but the hours: "never" to the second milestone passes over two. */
    private static String upToTheHours() {
        return "1\n".repeat(21);
    }

    @Test
    void what_is_passed_over_is_told_once_however_often_the_hours_are_mistyped() {
        String out = fit(upToTheHours() + "90\nsome\n10\n\nq\n").out();

        assertThat(out).containsOnlyOnce("Skipped: ").contains("A number from 0 to 60.");
    }

    @Test
    void a_question_reopened_at_the_end_asks_until_the_answer_makes_sense() {
        String out = fit(upToTheHours() + "10\n1\n9\n5\n\nq\n").out();

        assertThat(out.split("  1 of 24", -1)).hasSize(4);
        assertThat(out).contains("A digit from 1 to 6").doesNotContain("Enter, or a number from 1 to 24");
    }

    @Test
    void hours_reopened_at_the_end_are_asked_again() {
        String out = fit(upToTheHours() + "10\n24\nmany\n12\n\nh\nq\n").out();

        assertThat(out).contains("A number from 0 to 60.").doesNotContain("Enter, or a number from 1 to 24");
        assertThat(new Shell(home).run("fit", "--json").out().replaceAll("\\s", ""))
                .contains("\"hoursPerWeek\":12");
    }

    @Test
    void on_a_terminal_that_only_prints_a_blank_line_stands_between_two_questions() {
        String screen = new Shell(home).screen("5\n9\ns\n", "fit");

        assertThat(screen)
                .containsPattern("1-6 › 5\n\n  2 of 24")
                .containsPattern("1-6 › 9\n  A digit from 1 to 6, b back, s stop.\n\n  2 of 24");
    }

    @Test
    void a_run_that_cannot_be_kept_says_so_before_it_asks() {
        Shell nowhere = new Shell(Path.of("/proc/nowhere/home"));

        Said said = nowhere.type("5\n4\ns\n", "fit");
        Said unkept = nowhere.type("5\n4\ns\n", "fit", "--no-save");

        assertThat(said.code()).isEqualTo(73);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("/proc/nowhere/home/data", "--no-save");
        assertThat(unkept.code()).isZero();
        assertThat(unkept.out()).contains("2 of 24", "Nothing was kept.");
    }
}
