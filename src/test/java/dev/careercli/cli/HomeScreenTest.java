package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.Debriefed;
import dev.careercli.event.InterviewEvent.Outcome;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code career} alone shows on a terminal, and where its keys lead. */
class HomeScreenTest {
    @TempDir
    Path home;

    @TempDir
    Path guides;

    private Shell practising() {
        Shell shell = new Shell(home).onReef(ReefBank.in(guides));
        shell.run("quiz", "--interview", "2026-12-14", "--level", "mid", "--minutes", "30");
        shell.type(":d\nab\n2\n:d\nabc\n3\n".repeat(5), "quiz");
        return shell.onDumbTerminal().on("2026-11-24");
    }

    @Test
    void the_first_screen_asks_what_brings_one_here_and_2_leads_to_the_interview() {
        Shell shell = new Shell(home).onDumbTerminal();

        assertThat(shell.type("q\n").out()).contains("What brings you here?").contains("1-4, q leaves");
        Said interview = shell.type("2\n2026-12-14\n2\n30\nq\n");
        assertThat(interview.code()).isZero();
        assertThat(interview.out()).contains("When? 2026-12-14").contains("Mon 14 Dec 2026, 21 days, mid level");
    }

    @Test
    void later_it_says_where_one_stands_and_enter_starts_the_one_thing() {
        Shell shell = practising();
        Said said = shell.type("\n");

        Golden.check("welcome.txt", said.out().substring(0, said.out().indexOf("1 of ")));
        Golden.check("welcome-40.txt", shell.wide(40).type("q\n").out());
        assertThat(shell.wide(80).run("next").out()).contains("Practise 7 questions, about 28 minutes");
    }

    @Test
    void p_leads_to_progress_and_r_to_the_roadmap() {
        Shell shell = practising();

        assertThat(shell.type("p\n").out()).contains("Too few answers to say").contains("Last 14 days");
        assertThat(shell.type("r\n").out()).contains("Nursery");
        assertThat(shell.type("z\nq\n").out())
                .contains("Enter starts · t today's questions · w this week · p progress · r roadmap")
                .contains("m mock · i interview plan");
    }

    @Test
    void every_mode_has_a_key_before_and_after_fit() {
        Shell fresh = new Shell(home).onReef(ReefBank.in(guides)).onDumbTerminal();
        Shell later = practising();
        for (Shell shell : new Shell[] {fresh, later}) {
            assertThat(shell.type("m\nb\nq\n").out()).contains("Round  1 screen");
            assertThat(shell.type("a\n\nq\n").out()).contains("File that holds the advert");
            assertThat(shell.type("s\n\n").out()).contains("n new story");
            assertThat(shell.type("d\n\n").out()).contains("What did they ask?");
            assertThat(shell.type("i\nq\n").out()).contains("When?");
            assertThat(shell.type("p\n").code()).isZero();
            assertThat(shell.type("r\n").out()).contains("Nursery");
        }
    }

    @Test
    void c_changes_the_guide_in_use_before_and_after_the_first_answer_and_it_stays_changed() {
        Shell shell = new Shell(home).onDumbTerminal();

        assertThat(shell.type("c\n\nq\n").out())
                .contains("1  AI DevSecOps Specialist")
                .contains("Enter = back");
        assertThat(shell.type("c\n2\nq\n").out())
                .contains("DevSecOps Engineer is the guide in use from now on.")
                .contains("Guide: DevSecOps Engineer.");
        shell.run("roadmap", "--hours", "12");
        assertThat(shell.type("q\n").out()).startsWith("  DevSecOps Engineer ").contains("c change guide");
        assertThat(shell.type("c\n1\nr\n").out())
                .contains("AI DevSecOps Specialist")
                .contains("Threats, leading");
        assertThat(shell.type("q\n").out()).startsWith("  AI DevSecOps Specialist ");
    }

    @Test
    void a_guide_of_the_content_option_is_in_use_for_this_run_alone() {
        Shell shell = practising();

        assertThat(shell.type("c\n3\nq\n").out()).contains("Reef Gardener is the guide in use for this run.");
        assertThat(new Shell(home).onDumbTerminal().type("q\n").code()).isZero();
    }

    @Test
    void three_asks_for_hours_and_a_first_day_as_people_write_them() {
        Shell shell = new Shell(home).onDumbTerminal();

        assertThat(shell.type("3\nb\nq\n").out()).contains("Hours a week");
        assertThat(shell.type("3\nmany\n12\n30.11.\n").out())
                .contains("A number from 0 to 60.")
                .contains("12 h a week from 30 Nov 2026")
                .contains("Saved: from Mon 30 Nov 2026, 12 hours a week.");
    }

    @Test
    void where_now_is_a_goal_enter_opens_this_week() {
        Shell shell = new Shell(home).onDumbTerminal();
        shell.run("roadmap", "--hours", "12");

        assertThat(shell.type("\n").out())
                .contains("Now   Goal 1a")
                .contains("This week, 23 Nov to 29 Nov 2026")
                .contains("https://");
    }

    @Test
    void on_the_day_of_a_mock_enter_plays_it_and_once_played_practice_goes_on() {
        Shell shell = practising().on("2026-12-01");

        assertThat(shell.type("\n").out())
                .contains("Play a mock, about 45 minutes")
                .contains("Technical round");
        shell.type(":d\n".repeat(12) + "\n".repeat(12), "quiz", "--mock", "technical", "--seed", "7");
        assertThat(shell.run("next").out()).doesNotContain("mock");
    }

    @Test
    void after_the_interview_it_asks_for_what_they_asked_until_that_is_written_down() {
        Shell shell = practising();

        assertThat(shell.on("2026-12-13").run("next").out())
                .contains("your own stories")
                .contains("15 minutes");
        assertThat(shell.on("2026-12-14").run("next").out()).contains("today is your interview");
        assertThat(shell.on("2026-12-15").run("next").out()).contains("Write down what they asked, about 10 minutes");
        shell.type("How deep?\n1\n\n", "quiz", "--debrief");
        assertThat(shell.run("next").out()).doesNotContain("Write down");
    }

    @Test
    void a_mock_and_a_debrief_of_another_career_leave_those_of_this_one_to_do() {
        Shell shell = practising().on("2026-12-01");
        shell.record(new Answered(
                new QuestionId("question-of-another-guide"),
                1,
                Mode.MOCK,
                null,
                Marks.NONE,
                null,
                null,
                0,
                "fsrs-6",
                "default",
                false,
                "technical-mid-45-7@now"));
        assertThat(shell.run("next").out()).contains("Play a mock");

        shell.on("2026-12-15").record(new Debriefed("How deep?", null, Outcome.WELL, new QuestionId("asked-1")));
        assertThat(shell.run("next").out()).contains("Write down what they asked");
        assertThat(shell.type("\n", "quiz", "--debrief").out()).contains("Nothing was kept.");
    }
}
