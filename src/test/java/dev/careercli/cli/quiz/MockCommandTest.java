package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MockCommandTest {
    private static final String[] PLAY = {
        "quiz", "--mock", "screen", "--level", "mid", "--minutes", "14", "--seed", "7", "--no-grade"
    };
    private static final String TYPED = "I would sign it.\n\nAnd check it.\n\n".repeat(3) + "ab\n\nc\n\n\n";

    @TempDir
    Path home;

    @TempDir
    Path other;

    @TempDir
    Path guides;

    private @Nullable Shell shell;

    /** One for a whole test: the ids of its events must differ. */
    private Shell reef() {
        shell = shell == null ? new Shell(home).onReef(ReefBank.in(guides)) : shell;
        return shell;
    }

    @Test
    void one_seed_gives_one_round_byte_for_byte() {
        Said one = reef().type(TYPED, PLAY);
        Said two = new Shell(other).onReef(guides).type(TYPED, PLAY);

        assertThat(one.code()).isZero();
        assertThat(two).isEqualTo(one);
        Golden.check("mock-screen.txt", one.out());
    }

    @Test
    void the_header_hides_level_and_area_until_the_round_is_over() {
        String out = reef().type(TYPED, PLAY).out();
        String round = out.substring(0, out.indexOf("The round is over"));

        assertThat(round).contains("1 of 3 · about 14 minutes left").contains("3 of 3 · about 4 minutes left");
        assertThat(round)
                .doesNotContain("mid ·")
                .doesNotContain("A strong answer")
                .doesNotContain("must\n");
    }

    @Test
    void the_second_mock_asks_the_same_and_is_compared_with_the_first() {
        reef().type(TYPED, PLAY);
        String again = reef().on("2026-11-24")
                .type(TYPED.replace("c\n", "abc\n"), PLAY)
                .out();

        assertThat(again.replaceAll("\\s+", " "))
                .contains("Your last finished mock, screen on 23 Nov 2026: 3 of 9. This one:");
        String first = new Shell(other).onReef(guides).type(TYPED, PLAY).out();
        assertThat(first).contains("A whole round as a panel would run it");
        assertThat(again).doesNotContain("A whole round");
        assertThat(headings(again)).isEqualTo(headings(first));
    }

    @Test
    void a_round_that_was_broken_off_is_no_measure_and_is_not_measured() {
        reef().type("Said.\n\n\n:q\nc\n\n", PLAY);

        String finished = reef().on("2026-11-24").type(TYPED, PLAY).out();
        assertThat(finished).contains("scorecard").doesNotContain("Your last finished mock");

        String broken =
                reef().on("2026-11-25").type("Said.\n\n\n:q\nc\n\n", PLAY).out();
        assertThat(broken).contains("1 answer of 3").doesNotContain("Your last finished mock");

        assertThat(reef().on("2026-11-26").type(TYPED, PLAY).out().replaceAll("\\s+", " "))
                .contains("Your last finished mock, screen on 24 Nov 2026");
    }

    @Test
    void a_hint_and_a_skip_work_in_a_round_and_the_keys_listed_there_are_its_own() {
        String out = reef().type("?\n:hint\n:skip\n:d\n:d\n\n\n\n", PLAY).out();

        assertThat(out)
                .contains("leave the question out; it counts as not known")
                .doesNotContain(":bury")
                .contains("Hint 1 of 1  What can wait?")
                .contains("Skipped: in a round that counts as not known.")
                .contains("3 answers of 3");
    }

    @Test
    void proposals_appear_in_the_walk_through_the_points_and_not_before() {
        String[] graded = Arrays.copyOf(PLAY, PLAY.length - 1);
        String out =
                new Shell(home).type("I would sign it.\n\n\n:d\n:d\n\n", graded).out();
        int over = out.indexOf("The round is over");

        assertThat(headings(out)).doesNotContain("found").doesNotContain("Matched by wording");
        assertThat(out.substring(over))
                .contains("Matched by wording")
                .containsPattern("[a-h]  (not found|unclear|found) ");
    }

    private static String headings(String out) {
        return out.substring(out.indexOf("1 of 3"), out.indexOf("The round is over"));
    }

    @Test
    void answers_that_were_not_checked_are_told_and_not_counted() {
        Said said = reef().type("One.\n\n\n", PLAY);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("1 answer is not yet checked by you, and not counted.");
        assertThat(reef().run("history", "list").out()).contains("mock");
        assertThat(reef().run("progress").out()).contains("not practised");
    }

    @Test
    void text_before_the_end_of_input_is_an_answer_and_before_a_reply_a_reply() {
        Said said = reef().type("One.\n\n\nTwo", PLAY);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("2 answers are not yet checked by you");
        assertThat(exported()).contains("\"answer\":\"One.\"").contains("\"answer\":\"Two\"");

        new Shell(other).onReef(guides).type("One.\n\nAnd mo", PLAY);
        assertThat(new Shell(other).run("history", "export").out()).contains("\"followUp\":\"And mo\"");
    }

    private String exported() {
        return reef().run("history", "export").out();
    }

    @Test
    void a_round_that_broke_off_goes_on_at_the_same_question_and_counts_what_was_given_before() {
        String whole =
                new Shell(other).onReef(ReefBank.in(guides)).type(TYPED, PLAY).out();
        reef().type("I would sign it.\n\nAnd check it.\n\n", PLAY);
        String rest = TYPED.substring(TYPED.indexOf("check it.\n\n") + 11);

        Said said = reef().type(rest, "quiz", "--mock", "last", "--no-grade");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("It broke off on 23 Nov 2026: 1 answer kept, none checked yet.");
        assertThat(said.out()).contains("2 of 3 · about 10 minutes left");
        assertThat(scorecard(said.out())).isEqualTo(scorecard(whole));
        assertThat(reef().run("quiz", "--mock", "last").code()).isEqualTo(1);
    }

    private static String scorecard(String out) {
        return out.substring(out.indexOf("level: scorecard"));
    }

    @Test
    void answers_left_unchecked_are_walked_through_later() {
        reef().type("One.\n\n\n:d\n:d\nab\n\nq\n", PLAY);
        reef().on("2026-11-24");

        assertThat(reef().type("", "quiz").out()).contains("career quiz --mock last");
        Said said = reef().type("abc\n\n\n", "quiz", "--mock", "last");

        assertThat(said.out()).contains("3 answers kept, 1 of them checked.");
        assertThat(said.out()).contains("Points 2 of 3").doesNotContain("Points 1 of 3");
        assertThat(said.out())
                .contains("Must-haves said, by your own marks: 5 of 9")
                .contains("3 answers of 3");
        assertThat(reef().type("", "quiz").out()).doesNotContain("--mock last");
    }

    @Test
    void a_new_mock_offers_the_one_that_broke_off_first() {
        reef().type("One.\n\n\n", PLAY);
        Shell shell = reef().onDumbTerminal();

        String goes = shell.type("\n", "quiz", "--mock", "screen").out();
        String anew = shell.type("n\n", "quiz", "--mock", "technical").out();

        assertThat(goes).contains("Enter goes on with it").contains("2 of 3 · about");
        assertThat(anew)
                .contains("Enter goes on with it")
                .contains("Technical round")
                .contains("1 of 8");
    }

    @Test
    void answers_that_are_not_to_be_kept_are_not_called_said_aloud_when_they_are_checked_later() throws IOException {
        reef().run("config", "set", "keep-answers", "no");
        String now = reef().type("My secret.\n\nAnd more.\n\n", PLAY).out();
        String later = reef().type(":q\n\n", "quiz", "--mock", "last").out();

        assertThat(now).contains("    My secret.");
        assertThat(later)
                .contains("Said aloud, or typed and not kept, as you set it.")
                .doesNotContain("Said aloud.");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("secret");
            }
        }
    }

    @Test
    void an_answer_said_aloud_is_called_so_when_it_is_checked_later() {
        reef().type("\n\n", PLAY);

        assertThat(reef().type(":q\n\n", "quiz", "--mock", "last").out())
                .contains("Said aloud.")
                .doesNotContain("not kept");
    }

    @Test
    void a_mock_that_was_offered_and_left_is_offered_again() {
        reef().type("One.\n\n\n", PLAY);
        Shell shell = reef().onDumbTerminal();

        assertThat(shell.type("q\n", "quiz", "--mock", "screen").out()).contains("Enter goes on with it");
        assertThat(shell.type("q\n", "quiz", "--mock", "screen").out()).contains("Enter goes on with it");
    }

    @Test
    void a_seed_that_is_named_again_offers_its_own_round_and_another_begins_anew() {
        reef().type("One.\n\n\n", PLAY);
        Shell shell = reef().onDumbTerminal();

        assertThat(shell.type("q\n", PLAY).out()).contains("Enter goes on with it");
        String[] other = PLAY.clone();
        other[8] = "8";
        assertThat(shell.type(":q\n", other).out())
                .doesNotContain("goes on with it")
                .contains("1 of 3");
    }

    @Test
    void a_checked_answer_moves_its_date() {
        reef().type(TYPED, PLAY);

        assertThat(reef().run("quiz", "--list", "--level", "mid").out()).contains("due 24 Nov 2026");
    }

    @Test
    void a_design_question_is_asked_in_its_stages_and_held_against_four_lines() {
        String out = reef().type(
                        "What for?\n\nIn and out.\n\nA thief.\n\nIt costs.\n\n\n\n",
                        "quiz",
                        "--mock",
                        "design",
                        "--level",
                        "senior",
                        "--minutes",
                        "18",
                        "--seed",
                        "3")
                .out();

        assertThat(out).contains("  Clarify\n  Data flow\n  Threats\n");
        assertThat(out).contains("Did you say what your choice costs");
        assertThat(out.substring(out.indexOf("Points 1 of 1"))).contains("\n  Threats\n  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "quit", "exit", ":q"})
    void a_word_that_leaves_is_no_answer_to_a_later_stage(String word) {
        String[] design = {"quiz", "--mock", "design", "--level", "senior", "--minutes", "18", "--seed", "3"};

        Said left = reef().type("What for?\n\n" + word + "\n", design);

        assertThat(left.code()).isZero();
        assertThat(left.out()).contains("  Clarify\n  Data flow\n\n");
        assertThat(reef().run("history", "export").out())
                .as("what was said is kept, without the word")
                .contains("\"What for?\"");
    }

    @Test
    void later_stages_of_a_design_answer_list_the_keys_and_take_dont_know() {
        String out = reef().onDumbTerminal()
                .type(
                        "What for?\n\n?\nIn and out.\n\n:d\nIt costs.\n\n\n\n",
                        "quiz",
                        "--mock",
                        "design",
                        "--level",
                        "senior",
                        "--minutes",
                        "18",
                        "--seed",
                        "3")
                .out();

        int asked = out.indexOf("Data flow");
        int again = out.indexOf("Data flow", asked + 1);
        assertThat(again).as("the stage is asked again").isBetween(asked, out.indexOf("  Threats"));
        assertThat(out.substring(asked, again)).contains(":d          don't know");
    }

    @Test
    void the_shipped_guide_fills_every_round_with_its_mix() {
        for (String round : List.of("screen", "technical", "design", "behavioural")) {
            String out = new Shell(other)
                    .type(":d\n".repeat(20), "quiz", "--mock", round, "--level", "mid", "--seed", "7")
                    .out();

            assertThat(out).containsPattern("Points 1 of [2-9]").contains(": scorecard");
        }
    }

    @Test
    void unknown_rounds_are_refused_with_a_suggestion() {
        Said said = reef().run("quiz", "--mock", "tecnical");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("technical");
        assertThat(reef().run("quiz", "--mock", "screen", "--no-input").code()).isEqualTo(2);
    }
}
