package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.grading.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of proposals in practice, and of what their marks taught. */
class ProposalsTest {
    private static final String OWN_WORDS = "One season tells me little.";
    private static final String ANSWER =
            "I count the survivors of each species along fixed lines.\n" + OWN_WORDS + "\n\nNothing more.\n\n";

    private static final String NOTES =
            "control plot, survivors, fixed lines, species, one year, too short, reef, trade-off, honest, share";

    @TempDir
    Path home;

    private Said quiz(String day, String typed, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "quiz", "--content", "src/test/resources/guides", "reef-gardener", "--level", "mid", "--count", "1"));
        words.addAll(List.of(more));
        return new Shell(home).on(day).type(typed, words.toArray(String[]::new));
    }

    private String taught() {
        return new Shell(home)
                .on("2026-12-24")
                .run("history", "taught", "--content", "src/test/resources/guides")
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void words_typed_for_a_point_are_listed_used_and_dropped() {
        Said first = quiz("2026-11-23", ANSWER + "=c One season tells me little\n3\n");
        assertThat(first.out()).contains("c  unclear ").contains("your words: \"One season tells me little\"");
        assertThat(taught()).contains("\"One season tells me little\" says: Says that one year");
        assertThat(new Shell(home).run("history", "list").out()).contains("One season tells me little");

        Said second = quiz("2026-12-23", ANSWER + "3\n");
        assertThat(second.out()).contains("c  found ");

        Said dropped = new Shell(home).on("2026-12-24").run("history", "unteach", "1");
        assertThat(dropped.out()).contains("Dropped");
        assertThat(taught()).doesNotContain("One season");
        new Shell(home).on("2026-12-24").run("history", "undo");
        assertThat(taught()).contains("One season");
    }

    @Test
    void undoing_an_answer_takes_back_what_it_taught() {
        quiz("2026-11-23", ANSWER + "=c One season tells me little\n3\n");

        new Shell(home).on("2026-11-23").run("history", "undo");

        assertThat(taught()).doesNotContain("One season");
    }

    @Test
    void undoing_in_the_session_takes_back_what_was_taught() {
        quiz("2026-11-23", ANSWER + "=c One season tells me little\n1\n:undo\n3\n");

        assertThat(taught()).contains("One season");
        assertThat(count(new Shell(home).run("history", "list").out(), "(taken back)"))
                .isEqualTo(2);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void nothing_is_taught_where_answers_are_not_kept() {
        new Shell(home).run("config", "set", "keep-answers", "no");

        quiz("2026-11-23", ANSWER + "=c One season tells me little\n3\n");

        assertThat(taught()).contains("Nothing yet");
    }

    @Test
    void nothing_is_proposed_where_nobody_wants_it() {
        String asked = quiz("2026-11-23", ANSWER, "--no-grade").out();
        new Shell(home).run("config", "set", "grade", "no");
        String set = quiz("2026-11-23", ANSWER).out();

        assertThat(List.of(asked, set))
                .allSatisfy(out -> assertThat(out)
                        .contains("Press the letters of what you said.")
                        .doesNotContain("unclear")
                        .contains("What if divers are short?"));
    }

    @Test
    void enter_takes_the_offered_rating_and_a_digit_another() throws IOException {
        quiz(
                "2026-11-23",
                "I count survivors along fixed lines.\n\nI compare it with a plot that was not planted.\n\n\n");

        assertThat(Files.readString(home.resolve("data/journal.jsonl")))
                .contains("\"rating\":2")
                .contains("\"onFollowUp\":[\"control-plot\"]");
    }

    @Test
    void how_often_it_is_wrong_is_told_in_counts_and_as_the_page_says() throws IOException {
        Reliability measured = Reliability.MEASURED;
        String said = quiz("2026-11-23", ANSWER + "?\n3\n").out().replaceAll("\\s+", " ");

        assertThat(said)
                .contains("of 10 points marked found about " + measured.foundOfTen() + " were said")
                .contains("of 10 marked not found about " + measured.missingOfTen() + " were not");
        assertThat(said.replaceAll(".*Matched", "")).doesNotContain("%");
        assertThat(Files.readString(Path.of("docs/grading.md")))
                .contains(
                        String.format(
                                Locale.ROOT,
                                "Of %,d points it called **found**, %,d were right",
                                measured.found(),
                                measured.foundSaid()),
                        String.format(
                                Locale.ROOT,
                                "Of %,d points it called **not found**, %,d were right",
                                measured.missing(),
                                measured.missingUnsaid()));
    }

    @Test
    void notes_are_called_notes_and_nothing_worse() {
        String out = quiz("2026-11-23", NOTES + "\n\n\n3\n").out();

        assertThat(out).contains("This reads like notes, so matches are weaker than they look.");
    }

    @Test
    void a_question_is_tried_with_proposals_and_leaves_nothing() {
        Said tried = new Shell(home)
                .type(
                        ANSWER + "=c One season tells me little\n\n",
                        "content",
                        "try",
                        "--content",
                        "src/test/resources/guides",
                        "reef-plot-survey");

        assertThat(tried.out()).contains("a  found ");
        assertThat(taught()).contains("Nothing yet");
    }
}
