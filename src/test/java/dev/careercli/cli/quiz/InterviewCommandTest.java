package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.cli.ThreeWeeks;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {
    private static final String[] SET = {"quiz", "--interview", "2026-12-14", "--level", "mid", "--minutes", "30"};

    @TempDir
    Path home;

    @TempDir
    Path guides;

    private @Nullable Shell shell;

    /** One for a whole test: the ids of its events must differ. */
    private Shell shell() {
        shell = shell == null ? new Shell(home).onReef(ReefBank.in(guides)) : shell;
        return shell;
    }

    @Test
    void the_plan_says_what_each_stretch_of_days_is_for() {
        Said said = shell().run(SET);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        Golden.check("interview-plan.txt", said.out());
        Golden.check(
                "interview-plan.json",
                shell().run("--json", "quiz", "--interview", "2026-12-14").out());
        Golden.check("interview-plan-40.txt", shell().wide(40).ascii().run(SET).out());
    }

    @Test
    void minutes_that_do_not_reach_are_told_with_numbers() {
        Said said = shell().run("quiz", "--interview", "2026-11-30", "--level", "mid", "--minutes", "10");

        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("10 minutes a day begin 8 of the 66 mid questions not seen yet. 70 minutes a day would begin"
                        + " them all.");
    }

    @Test
    void the_minutes_of_a_day_that_is_still_to_come_are_counted() {
        shell().run("quiz", "--interview", "2026-11-30", "--level", "mid", "--minutes", "10");

        assertThat(shell().run("next").out().replaceAll("\\s+", " "))
                .contains("behind: at 10 minutes a day you will have seen 8; 70 minutes would reach them all.");
    }

    @Test
    void three_prompts_are_asked_and_enter_starts_todays_session() {
        Said said = shell().onDumbTerminal().type("2026-12-14\n2\n\n\n:q\n", "quiz", "--interview");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("When? 2026-12-14, Enter = no date yet ›")
                .contains("Level  1 junior  2 mid  3 senior  4 lead")
                .contains("Minutes a day? Enter = 30 ›")
                .contains("Enter starts today's 7, about 28 minutes")
                .contains("1 of 7");
    }

    @Test
    void enter_starts_what_the_plan_says_where_its_level_was_named() {
        Said said = shell().onDumbTerminal().type("\n:q\n", SET);

        assertThat(said.out())
                .contains("Enter starts today's 7, about 28 minutes")
                .contains("7 questions, about 28 minutes: all new.");
    }

    @Test
    void the_prompt_of_levels_breaks_between_levels_on_a_narrow_screen() {
        String screen = shell().wide(40).screen("2026-12-14\nq\n", "quiz", "--interview");

        assertThat(screen)
                .contains("Level  1 junior  2 mid  3 senior\n4 lead, Enter = junior ›")
                .doesNotContain("\u00a0");
    }

    @Test
    void a_wrong_reply_is_asked_again_and_leaving_changes_nothing() {
        Said said = shell().onDumbTerminal().type("2026-11-01\n2026-12-14\n7\nq\n", "quiz", "--interview");

        assertThat(said.out()).contains("A date from tomorrow to a year on").contains("Nothing saved.");
        assertThat(shell().run("progress").out()).doesNotContain("By 14 Dec");
    }

    @Test
    void without_anybody_to_ask_the_date_must_be_given() {
        assertThat(shell().run("quiz", "--interview").code()).isEqualTo(2);
        assertThat(shell().run("quiz", "--interview", "2026-11-23").code()).isEqualTo(2);
        assertThat(shell().run("quiz", "--interview", "2028-01-01").code()).isEqualTo(2);
        assertThat(shell().run("quiz", "--interview", "2026-12-14", "--minutes", "0")
                        .code())
                .isEqualTo(2);
        assertThat(shell().run("quiz", "--minutes", "30").err()).contains("--minutes goes with");
        assertThat(shell().run("quiz", "--stories", "--debrief").code()).isEqualTo(2);
    }

    @Test
    void an_interview_that_was_called_off_is_forgotten() {
        shell().run(SET);
        assertThat(shell().run("quiz", "--interview", "none").out()).contains("Practise now: career quiz");

        assertThat(shell().run("progress").out()).doesNotContain("By 14 Dec");
    }

    @Test
    void on_the_day_itself_practice_says_in_a_line_that_it_is_not_needed() {
        shell().run(SET);
        Said before = shell().on("2026-12-12").type(":q\n", "quiz");
        Said day = shell().on("2026-12-14").type(":q\n", "quiz");

        assertThat(before.out()).doesNotContain("interview.");
        assertThat(day.out())
                .startsWith("  Today is your interview. You need none of this any more; all the best.\n\n")
                .contains("1 of ");
        assertThat(shell().on("2026-12-15").type(":q\n", "quiz").out()).doesNotContain("Today is your interview");
    }

    @Test
    void on_a_light_day_what_waits_first_in_line_is_asked_with_a_word_on_the_day() {
        shell().run(SET);
        shell().on("2026-12-12").type("How do you rotate keys?\n3\n\n", "quiz", "--debrief");

        assertThat(shell().on("2026-12-13").type(":q\n", "quiz").out())
                .startsWith("  Tomorrow is the day: this, then your own stories, then stop.\n\n")
                .contains("How do you rotate keys?");
    }

    @Test
    void nothing_is_kept_of_a_plan_that_was_only_looked_at() {
        Said said = shell().run("quiz", "--interview", "2026-12-14", "--no-save");

        assertThat(said.out()).contains("Mon 14 Dec 2026, 21 days");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_days_new_questions_stay_the_same_all_day() {
        shell().run(SET);
        Said first = shell().type(":d\n3\n:d\n3\n", "quiz");
        Said second = shell().type("", "quiz");

        assertThat(first.out()).contains("7 questions, about 28 minutes: all new.");
        assertThat(second.out()).contains("5 questions, about 20 minutes: all new.");
    }

    @Test
    void three_weeks_are_played_day_by_day() {
        String told = ThreeWeeks.play((day, typed, words) ->
                shell().on(day.toString()).type(typed, words).out());

        Golden.check("interview-three-weeks.txt", told);
    }
}
