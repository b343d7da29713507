package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(again.replaceAll("\\s+", " ")).contains("Your last mock, screen on 23 Nov 2026: 3 of 9. This one:");
        assertThat(headings(again))
                .isEqualTo(headings(
                        new Shell(other).onReef(guides).type(TYPED, PLAY).out()));
    }

    private static String headings(String out) {
        return out.substring(0, out.indexOf("The round is over"));
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
    void a_checked_answer_moves_its_date() {
        reef().type(TYPED, PLAY);

        assertThat(reef().run("quiz", "--list", "--level", "mid").out()).contains("due 2026-11-24");
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
