package dev.careercli.cli.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapCommandTest {
    @TempDir
    Path home;

    private Shell shell() {
        return new Shell(home);
    }

    /** Twelve hours a week, the first goal done after sixteen days. */
    private void threeWeeksIn() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "12");
        shell().on("2026-12-09").run("roadmap", "done", "1a", "--evidence", "https://example.org/pipeline");
    }

    @ParameterizedTest
    @CsvSource({"40, false", "80, false", "120, false", "40, true", "80, true", "120, true"})
    void the_roadmap_looks_as_it_was_looked_at(int columns, boolean ascii) {
        threeWeeksIn();
        Shell shell = shell().on("2026-12-14").wide(columns);

        Said said = (ascii ? shell.ascii() : shell).run("roadmap");

        assertThat(said.code()).isZero();
        assertThat(said.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        Golden.check("roadmap/" + columns + (ascii ? "-ascii" : "") + ".txt", said.out());
    }

    @Test
    void without_a_start_the_axis_counts_weeks() {
        Golden.check("roadmap/weeks.txt", shell().run("roadmap").out());
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void plain_and_json_have_ISO_dates() {
        threeWeeksIn();

        String plain = shell().on("2026-12-14").run("roadmap", "--plain").out();
        assertThat(plain)
                .contains("1 Foundations\tends 2027-01-18 to 2027-02-08")
                .contains("done 2026-12-09");
        assertThat(plain).doesNotContainPattern("\\d (Jan|Feb|Nov|Dec)");
        assertThat(shell().on("2026-12-14").run("roadmap", "--json").out()).contains("\"early\" : \"2027-01-18\"");
    }

    @Test
    void a_plan_is_kept_until_it_is_changed_or_reset() {
        threeWeeksIn();
        assertThat(shell().on("2026-12-14").run("roadmap", "--hours", "16").out())
                .contains("16 h a week from 23 Nov 2026");
        assertThat(shell().on("2026-12-14").run("roadmap").out()).contains("16 h a week from 23 Nov 2026");
        assertThat(shell().run("roadmap", "--hours", "20", "--no-save").out()).contains("20 h a week");
        assertThat(shell().run("roadmap").out()).contains("16 h a week");

        assertThat(shell().run("roadmap", "reset", "plan").code()).isEqualTo(2);
        assertThat(shell().run("roadmap", "reset", "plan", "--yes").code()).isZero();
        assertThat(shell().run("roadmap").out()).contains("10 h a week, 1 of 12 goals");
    }

    @Test
    void a_goal_done_moves_the_end_and_undo_moves_it_back() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "12");

        Said done = shell().on("2026-12-01").run("roadmap", "done", "1a");
        assertThat(done.out())
                .contains("Done: 1a")
                .contains("New finish: between")
                .contains("Next: 1b");
        assertThat(shell().on("2026-12-01").run("roadmap").out())
                .contains("1 of 12 goals")
                .contains("ahead");
        assertThat(shell().on("2026-12-02").run("roadmap", "done", "1a").out()).contains("is done since 1 Dec 2026");
        assertThat(shell().on("2026-12-02").run("roadmap", "undo", "1a").out()).contains("Open again: 1a");
        assertThat(shell().on("2026-12-02").run("roadmap", "undo", "1a").out()).contains("is not done");
        assertThat(shell().on("2026-12-02").run("roadmap").out()).contains("0 of 12 goals");
    }

    @Test
    void goals_named_together_are_done_together() {
        Said done = shell().run("roadmap", "done", "1b", "1c", "1b");

        assertThat(done.out().replaceAll("\\s+", " "))
                .contains("Done: 1b ")
                .contains("; 1c ")
                .contains("Next: 1a");
        assertThat(shell().run("roadmap").out()).contains("2 of 12 goals");
        assertThat(shell().run("roadmap", "done", "1b", "1c").out()).contains("done already; nothing changed");
        assertThat(shell().run("roadmap", "done", "2a", "1m").err()).contains("milestone 1m needs evidence");
        assertThat(shell().run("roadmap").out()).as("nothing of a refused line").contains("2 of 12 goals");
    }

    @Test
    void a_milestone_needs_evidence_and_then_closes_its_phase() {
        threeWeeksIn();

        Said refused = shell().run("roadmap", "done", "1m");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("needs evidence").contains("--evidence");
        Said asked = shell().onDumbTerminal().type("\n", "roadmap", "done", "1m");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(shell().run("roadmap").out()).contains("▶ 1  Foundations");

        assertThat(shell().on("2026-12-20")
                        .onDumbTerminal()
                        .type("see my repository\n", "roadmap", "done", "1m")
                        .code())
                .isZero();
        String after = shell().on("2026-12-20").run("roadmap").out();
        assertThat(after)
                .contains("▶ 2  Specialization: AI/ML security concepts")
                .contains("done 20 Dec")
                .doesNotContain("1b ");
        assertThat(after).contains("Next milestone, 2m:");
        assertThat(shell().run("export", "markdown").out()).contains("Evidence: see my repository");
    }

    @Test
    void reset_asks_first_and_drops_evidence_too() {
        threeWeeksIn();

        Said refused = shell().run("roadmap", "reset", "1a");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--yes");
        assertThat(shell().onDumbTerminal().type("\n", "roadmap", "reset", "1a").code())
                .isEqualTo(1);
        assertThat(shell().run("roadmap").out()).contains("1 of 12 goals");

        assertThat(shell().onDumbTerminal()
                        .type("y\n", "roadmap", "reset", "all")
                        .code())
                .isZero();
        assertThat(shell().run("roadmap").out()).contains("0 of 12 goals");
        assertThat(shell().run("export", "markdown").out()).doesNotContain("Evidence");
        assertThat(shell().run("roadmap", "reset", "1a").out()).contains("nothing recorded");
    }

    @Test
    void a_career_can_be_named_before_a_verb() {
        String guides = "src/test/resources/guides";

        Said done = shell().run("roadmap", "reef-gardener", "done", "1a", "--content", guides);

        assertThat(done.code()).as(done.err()).isZero();
        assertThat(shell().run("roadmap", "reef-gardener", "--content", guides).out())
                .contains("1 of ");
        assertThat(shell().run("roadmap", "ai-devsecops-specialist", "--content", guides)
                        .out())
                .contains("0 of 12 goals");
    }

    @ParameterizedTest
    @CsvSource({
        "don, Did you mean 'done'?",
        "don 1a, Did you mean 'done'?",
        "done, roadmap done needs GOAL",
        "undo 1a 1b, one word too many",
        "done 1a 9z, there is no goal '9z'",
        "done 1a 1b --evidence x, --evidence shows one goal",
        "done 1a --hours 8, unknown option '--hours'",
        "--hours 8 done 1a, --hours is an option of 'career roadmap'",
        "undo 1a --evidence x, unknown option '--evidence'",
        "--evidence x, unknown option '--evidence'",
        "nowhere done 1a, there is no career 'nowhere'"
    })
    void words_that_do_not_fit_are_refused_by_name(String words, String message) {
        Said said = shell().run(("roadmap " + words).split(" ", -1));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(message);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_date_to_be_done_by_tells_the_hours_it_needs() {
        String said = shell().run("roadmap", "--start", "2026-11-23", "--by", "2027-11-22")
                .out();
        assertThat(said).contains("8 h a week").contains("By 22 Nov 2027: at least 8 hours a week, 13 with the usual");

        String soon = shell().run("roadmap", "--by", "2027-02-15").out();
        assertThat(soon.replaceAll("\\s+", " ")).contains("That is above 20");
        assertThat(shell().run("roadmap", "--by", "2026-12-01").out())
                .contains("not possible, even at 60 hours a week");
        Said past = shell().run("roadmap", "--by", "2026-01-01");
        assertThat(past.code()).isEqualTo(2);
        assertThat(past.err()).contains("Thu 1 Jan 2026 is past").contains("--by none");
        assertThat(shell().on("2026-12-02").run("roadmap").out()).contains("that day is past. Another: --by DATE");
        assertThat(shell().run("roadmap", "--by", "none").out()).doesNotContain("By ");
    }

    @Test
    void days_off_move_the_end_and_are_listed_until_they_are_over() {
        String without =
                shell().run("roadmap", "--start", "2026-11-23", "--hours", "10").out();
        String with = shell().run("roadmap", "--skip", "2026-12-21..2027-01-03").out();

        assertThat(without).contains("Ends 30 Aug 2027 to");
        assertThat(with).contains("Ends 13 Sep 2027 to").contains("Days off: 21 Dec 2026 to 3 Jan 2027.");
        assertThat(shell().on("2027-01-04").run("roadmap").out()).doesNotContain("Days off");
    }

    @Test
    void days_off_are_added_one_by_one_and_taken_back() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "10");
        shell().run("roadmap", "--skip", "24 Dec..3 Jan");
        assertThat(shell().run("roadmap", "--skip", "18.12.").out())
                .contains("Days off: 18 Dec 2026, 24 Dec 2026 to 3 Jan 2027.")
                .contains("off Fri 18 Dec 2026");
        assertThat(shell().run("roadmap", "--unskip", "2027-01-01..2027-01-03").out())
                .contains("Days off: 18 Dec 2026, 24 Dec to 31 Dec 2026.");
        assertThat(shell().run("roadmap", "--unskip", "all").out()).doesNotContain("Days off");
    }

    @Test
    void no_milestone_falls_on_a_day_off_and_no_slot_either() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "10", "--skip", "2027-01-20..2027-02-10");

        String calendar = shell().run("export", "ics", "--slots", "wed").out();

        assertThat(shell().run("roadmap").out())
                .contains("First milestone, 1m:")
                .doesNotContain("1m: 25 Jan");
        for (String off : new String[] {"20270120", "20270127", "20270203", "20270210"}) {
            assertThat(calendar).contains("EXDATE;VALUE=DATE:" + off);
        }
        assertThat(calendar).containsPattern("UID:study-th\\S+\\R(?:.*\\R){2,6}STATUS:CANCELLED");
    }

    @Test
    void this_week_names_its_hours_goal_resources_and_questions() {
        threeWeeksIn();

        String week = shell().on("2026-12-14").run("roadmap", "--week").out();

        assertThat(week)
                .contains("This week, 14 Dec to 20 Dec 2026")
                .contains("12 h")
                .contains("1b")
                .contains("questions")
                .contains("https://portswigger.net/web-security");
        assertThat(shell().on("2026-12-14").run("roadmap", "--week", "--json").out())
                .contains("\"url\" : \"https://portswigger.net/web-security\"");
    }

    @Test
    void a_goal_reopened_behind_its_milestone_is_told_rightly_everywhere() {
        for (String goal : "1a 1b 1c 2a 2b 2c 3a 3b 3c 4a 4b 4c".split(" ")) {
            shell().run("roadmap", "done", goal);
        }
        assertThat(shell().run("roadmap").out()).doesNotContain("week 0").contains("No hours of study are left");
        for (String milestone : "1m 2m 3m 4m".split(" ")) {
            shell().run("roadmap", "done", milestone, "--evidence", "x");
        }

        String reopened = shell().run("roadmap", "undo", "2b").out().replaceAll("\\s+", " ");

        assertThat(reopened)
                .contains("11 of 12 goals; the milestone still closes phase 2")
                .contains("career roadmap undo 2m");
        assertThat(shell().run("roadmap").out())
                .contains("11 of 12 goals")
                .contains("not ticked off: 2b")
                .doesNotContain("Every phase is done");
        assertThat(shell().run("next").out()).doesNotContain("every goal is done");
    }

    @Test
    void missed_weeks_roll_forward_and_say_so() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "10");

        String late = shell().on("2026-12-14").run("roadmap").out();

        assertThat(late.replaceAll("\\s+", " ")).contains("Three weeks behind: early end moved from 30 Aug.");
        assertThat(late).contains("First milestone, 1m: 8 Feb to");
    }

    @Test
    void within_a_goal_being_behind_is_told_with_what_it_rests_on() {
        shell().run("roadmap", "--start", "2026-11-23", "--hours", "10");

        assertThat(shell().on("2026-12-07").run("roadmap").out().replaceAll("\\s+", " "))
                .contains("Two weeks behind: early end moved from 30 Aug.")
                .contains("That takes 1a as not begun. If it goes to plan, you are not behind.");
        assertThat(shell().on("2026-12-14").run("roadmap").out()).doesNotContain("as not begun");
    }

    @Test
    void plain_output_has_words_and_no_marks() {
        threeWeeksIn();

        String plain = shell().on("2026-12-14").run("roadmap", "--plain").out();
        String guide = shell().run("show", "roadmap", "--plain").out();

        assertThat(plain).contains("\n1a\t").contains("done 2026-12-09").contains("\n1m\t");
        assertThat(guide).contains("\nmilestone\t");
        assertThat(plain + guide).matches("\\p{ASCII}*");
    }

    @Test
    void hours_that_nobody_gave_are_called_an_assumption() {
        assertThat(shell().run("roadmap", "--start", "2026-11-23").out()).contains("our assumption");
        assertThat(shell().run("roadmap", "--hours", "9").out()).doesNotContain("our assumption");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--start 2027-02-29",
                "--start soon",
                "--start 0001-01-01",
                "--hours 0",
                "--hours 61",
                "--hours x",
                "--skip soon",
                "--skip 2027-01-02..2027-01-01",
                "--start-phase 9",
                "--evidence x",
                "done",
                "done 9z",
                "done 1a --hours 8",
                "undo 1a --evidence x",
                "dnoe 1a"
            })
    void what_makes_no_sense_exits_2_and_changes_nothing(String words) {
        Said said = shell().run(("roadmap " + words).split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isNotBlank();
        assertThat(home).isEmptyDirectory();
    }
}
