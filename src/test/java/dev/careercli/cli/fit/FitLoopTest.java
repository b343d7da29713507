package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Guides;
import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop that joins fit, practice and roadmap, walked with commands alone on a guide of three questions. */
class FitLoopTest {
    private static final String GUIDES = "src/test/resources/guides";
    private static final String REEF = "reef-gardener";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void a_run_without_an_answer_keeps_none_and_names_an_option_where_no_key_is() {
        Said said = on("2026-11-23").run("fit");

        assertThat(said.out())
                .contains("perhaps three, see --why", "Nothing was answered")
                .doesNotContain("answers are kept");
    }

    @Test
    void an_answer_that_does_not_read_on_after_with_is_quoted() {
        String typed = "4\n3\n4\n5\n4\n4\n5\n4\n4\n3\n4\n4\n" + "3\n".repeat(11) + "10\n\n";

        assertThat(on("2026-11-23").type(typed, "fit", "devsecops-engineer").out())
                .contains("With \"only with pay or time off")
                .doesNotContain("With only with");
        assertThat(on("2026-11-23").run("next", "ai-devsecops-specialist").out())
                .as("some of its questions were answered for the other guide")
                .contains("career fit --career ai-devsecops-specialist")
                .doesNotContain("Nothing is known");
    }

    private Shell on(String day) {
        return new Shell(home).on(day);
    }

    private static String[] words(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--content";
        all[words.length + 1] = GUIDES;
        return all;
    }

    /** A verdict of somebody who never built a frame, and a plan with dates. */
    @BeforeEach
    void begin() throws IOException {
        Path answers = folder.resolve("answers.yaml");
        Files.writeString(answers, """
                water: 4
                first_job: 2
                t1: 4
                f1: 3
                f2: 3
                b_diver: 3
                records: 3
                m1: 0
                m2: 0
                hours_per_week: 10
                """);
        on("2026-11-23").run(words("fit", REEF, "--answers", answers.toString()));
        on("2026-11-23").run(words("roadmap", REEF, "--start", "2026-11-23"));
    }

    private void practise(String day, int rating) {
        Said said = on(day).type("\n\n" + rating + "\n", words("quiz", REEF, "--level", "junior"));
        assertThat(said.out()).contains("saved");
    }

    private Said kept(String day, String typed) {
        return on(day).onDumbTerminal().type(typed, words("fit", REEF));
    }

    @Test
    void a_verdict_of_an_older_guide_is_shown_as_it_was_and_not_scored_again() {
        Path newer = Guides.copy(Guides.REEF, folder, career -> career.replace("revision: 1", "revision: 2"));

        String headline =
                on("2026-11-24").run(words("fit", REEF)).out().lines().toList().get(2);
        Said said = on("2026-11-24").run("fit", REEF, "--content", newer.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out().lines().toList().get(2)).isEqualTo(headline);
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("The questions have changed since (revision 1 ")
                .contains("revision 2 now), so it is not scored again.")
                .contains("Answer anew: career fit --again")
                .doesNotContain("What would change it");
    }

    @Test
    void questions_held_offer_to_raise_the_milestone_answer_and_the_dates_move() {
        String before = on("2026-11-24").run(words("roadmap", REEF)).out();
        assertThat(kept("2026-11-23", "q\n").out()).doesNotContain("You hold");

        practise("2026-11-24", 4);
        Said offered = kept("2026-11-24", "u\n4\n\nq\n");
        String after = on("2026-11-24").run(words("roadmap", REEF)).out();

        assertThat(offered.out())
                .contains("You hold the 1 question of phase 1 now.")
                .contains("Last time you said:")
                .contains("Build a nursery frame")
                .contains("The roadmap: New finish: between ");
        assertThat(before).contains("Ends 1 Feb to 15 Mar 2027.");
        assertThat(after).contains("Ends 11 Jan to 15 Feb 2027.");
    }

    @Test
    void once_asked_again_nothing_is_offered_until_there_is_something_new() {
        practise("2026-11-24", 4);
        kept("2026-11-24", "u\n2\n\nq\n");

        assertThat(kept("2026-11-24", "q\n").out()).doesNotContain("You hold");
    }

    @Test
    void a_question_forgotten_again_is_not_held_and_offers_nothing() {
        practise("2026-11-24", 1);

        assertThat(kept("2026-11-24", "q\n").out()).doesNotContain("You hold");
    }

    @Test
    void stopping_half_way_leaves_the_kept_verdict_as_it_was() {
        practise("2026-11-24", 4);
        Said stopped = kept("2026-11-24", "u\ns\n");

        assertThat(stopped.out()).contains("Nothing was changed.");
        assertThat(kept("2026-11-24", "q\n").out()).contains("You hold");
    }

    @Test
    void a_kept_answer_is_changed_by_its_number_and_what_it_opens_is_asked() {
        Said changed = kept("2026-11-23", "c\n9\n3\n99\n8\n1\n\nq\n");
        Said left = kept("2026-11-24", "c\n1\n1\ns\n");

        assertThat(changed.out())
                .contains("8   Built a frame")
                .contains("9 of 10")
                .contains("Enter, or a number from 1 to 10")
                .contains("The roadmap: New finish: between ");
        assertThat(left.out()).contains("Nothing was changed.");
        assertThat(kept("2026-11-24", "q\n").out()).contains("Good match").doesNotContain("1 of 10");
    }

    /** In a home of its own: a verdict of somebody whom every part of the day leaves lukewarm. */
    private void beLukewarm() throws IOException {
        home = home.resolve("undecided");
        Path answers = folder.resolve("lukewarm.yaml");
        Files.writeString(
                answers, "water: 2\nfirst_job: 2\nt1: 2\nf1: 2\nf2: 2\nb_diver: 3\nrecords: 3\nm1: 3\nm2: 3\n");
        on("2026-11-23").run(words("fit", REEF, "--answers", answers.toString()));
    }

    private String next(String day) {
        return on(day).run(words("next", REEF)).out();
    }

    @Test
    void a_task_that_was_tried_is_kept_asked_about_and_not_named_again() throws IOException {
        beLukewarm();
        assertThat(next("2026-11-23")).contains("Try the work: Tie fifty bowlines", "Press t there");

        Said tried = kept("2026-11-24", "t\n1\n3\n\nt\nq\n");

        assertThat(tried.out())
                .contains("1  Tie fragments to a frame", "Tried one? Its number says so")
                .contains("Kept: tried. How would you like it now?")
                .containsPattern("1 +Tie fragments to a frame +60 minutes, tried 24 Nov");
        assertThat(next("2026-11-24")).contains("Try the work: Read one bleaching report.");
        assertThat(on("2026-11-24").run("history", "list").out()).contains("tried the task: Wire scanners");
    }

    @Test
    void a_task_that_changed_the_answer_changes_the_verdict() throws IOException {
        beLukewarm();

        Said tried = kept("2026-11-24", "t\n1\n5\n\nq\n");

        assertThat(tried.out()).contains("Not sure yet", "look forward");
        assertThat(kept("2026-11-24", "t\nq\n").out())
                .doesNotContain("Tie fifty bowlines")
                .contains("1  Lose a year's growth");
    }

    @Test
    void a_number_means_a_task_only_while_the_tasks_are_on_screen() throws IOException {
        assertThat(kept("2026-11-24", "1\nq\n").out())
                .contains("w why · t try it")
                .doesNotContain("Kept: tried");
    }

    @Test
    void off_a_terminal_the_offer_is_a_sentence() {
        practise("2026-11-24", 4);

        assertThat(on("2026-11-24").run(words("fit", REEF)).out().replaceAll("\\s+", " "))
                .contains("On a terminal, career fit asks its milestone again.");
    }

    @Test
    void the_keys_name_the_offer_only_where_there_is_one() {
        assertThat(kept("2026-11-24", "?\nq\n").out()).contains("w why").doesNotContain("u raise");

        practise("2026-11-24", 4);
        assertThat(kept("2026-11-24", "?\nq\n").out()).contains("w why").contains("u raise a milestone");
    }

    @Test
    void eleven_of_twelve_questions_held_are_enough_for_an_offer_that_says_so_and_ten_are_not() throws IOException {
        Path guides = ReefBank.in(Files.createDirectory(folder.resolve("bank")));
        Shell shell = on("2026-11-24");
        for (int question = 1; question <= 10; question++) {
            shell.record(held(question));
        }
        assertThat(shell.run("fit", REEF, "--content", guides.toString()).out()).doesNotContain("You hold");

        shell.record(held(11));
        assertThat(shell.run("fit", REEF, "--content", guides.toString()).out())
                .contains("You hold 11 of the 12 questions of phase 1 now.");
    }

    private static Answered held(int question) {
        QuestionId id = new QuestionId(String.format("reef-junior-%02d", question));
        return SampleEvents.answered(id, Mode.ALOUD, 4, Marks.NONE, null, 60_000);
    }
}
