package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What practice keeps, what it says where nothing can be kept, and what months of it show. */
class KeepingTest {
    private static final String[] REEF = {
        "quiz", "reef-gardener", "--content", "src/test/resources/guides", "--level", "mid", "--no-grade"
    };

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(folder.resolve("home"));
    }

    private static Answered answered(String question, int rating, String missed) {
        Marks marks = new Marks(List.of(), List.of(), List.of(new KeyPointId(missed)));
        return SampleEvents.answered(new QuestionId(question), Mode.ALOUD, rating, marks, null, 60_000);
    }

    @Test
    void practice_that_cannot_be_kept_says_so_before_it_asks() {
        Shell nowhere = new Shell(Path.of("/proc/nowhere/home"));

        Said said = nowhere.type("an answer\n\n\n3\n", REEF);

        assertThat(said.code()).isEqualTo(73);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("/proc/nowhere/home/data", "--no-save");
    }

    @Test
    void practice_that_is_not_to_be_kept_needs_no_place() {
        Shell nowhere = new Shell(Path.of("/proc/nowhere/home"));

        Said said = nowhere.type(
                "an answer\n\n\n3\n",
                Stream.concat(Stream.of(REEF), Stream.of("--no-save")).toArray(String[]::new));

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Nothing of this session was kept.").doesNotContain("saved");
    }

    @Test
    void a_question_forgotten_for_the_eighth_time_is_told_with_what_is_missed_most() {
        Shell shell = shell();
        LocalDate day = LocalDate.of(2026, 1, 1);
        shell.on(day.toString()).record(answered("reef-plot-survey", 3, "too-early"));
        for (int lapse = 1; lapse <= 7; lapse++) {
            shell.on(day.plusMonths(lapse).toString())
                    .record(answered("reef-plot-survey", 1, lapse < 5 ? "control-plot" : "survival-counted"));
        }
        shell.on("2026-11-23");

        Said good = shell.type(":d\n3\n", REEF);
        assertThat(good.out()).doesNotContain("Forgotten for");
        assertThat(shell.run("history", "undo").code()).isZero();

        Said again = shell.type(":d\n1\n", REEF);
        assertThat(again.out())
                .contains("saved\n\n  Forgotten for the 8th time")
                .contains("Missed most often: Compares with a plot that was not planted.");

        Said next = shell.on("2026-11-24").type(":d\n1\n", REEF);
        assertThat(next.out()).contains("saved").doesNotContain("Forgotten for");
    }

    @Test
    void a_draft_is_gone_when_its_answer_is_rated() throws IOException {
        Said said = shell().type("an answer\n\n\n3\n", REEF);

        assertThat(said.out()).contains("saved");
        try (Stream<Path> drafts = Files.list(folder.resolve("home/state/drafts"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void on_a_terminal_an_answer_that_was_begun_comes_back_even_on_another_day() {
        Shell shell = shell().onDumbTerminal();
        Said left = shell.type("half an answer\nand a", REEF);
        assertThat(left.out()).contains("The answer you had begun is kept");

        Said back = shell.on("2026-11-25").type("nd the rest\n\n\n3\n", REEF);

        assertThat(back.out()).contains("with what you had typed", "  › half an answer");
        assertThat(shell.run("history", "export").out())
                .contains("\"answer\":\"half an answer\\nand a\\nnd the rest\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Half an answer", "Half an answer\n", "An answer\n\nHalf a reply"})
    void input_that_ends_in_an_answer_leaves_it_as_the_draft(String typed) {
        Shell shell = shell();
        Said left = shell.type(typed, REEF);

        assertThat(left.code()).isZero();
        assertThat(left.out()).contains("The answer you had begun is kept");
        assertThat(shell.run("history", "export").out()).doesNotContain("Half");

        Said back = shell.onDumbTerminal().type("and the rest\n\n\n3\n", REEF);

        assertThat(back.out()).contains("  › Half a").contains("saved");
        assertThat(shell.run("history", "export").out()).containsPattern("Half an? (answer|reply)\\\\nand the rest");
    }

    @Test
    void where_answers_are_not_to_be_kept_no_draft_of_one_is() throws IOException {
        Shell shell = shell().onDumbTerminal();
        shell.run("config", "set", "keep-answers", "no");
        shell.type("my secret\n\nand more\n\nq\n", REEF);

        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("my secret");
            }
        }
    }

    @Test
    void an_answer_that_was_typed_and_not_kept_is_not_called_said_aloud() {
        Shell shell = shell().onDumbTerminal();
        shell.run("config", "set", "keep-answers", "no");
        shell.type("my secret\n\n", REEF);

        Said back = shell.type("\n3\n", REEF);

        assertThat(back.out())
                .contains("You typed an answer; its words are not kept")
                .doesNotContain("aloud.\n");
        assertThat(shell.run("history", "export").out()).contains("\"mode\":\"typed\"");
    }

    @Test
    void a_session_that_was_played_to_its_end_leaves_nothing_to_go_on_with() throws IOException {
        Shell shell = shell().onDumbTerminal();
        String[] one = Stream.concat(Stream.of(REEF), Stream.of("--count", "1")).toArray(String[]::new);

        Said said = shell.type("an answer\n\n\n3\n\nq\n", one);

        assertThat(said.out()).contains("saved").doesNotContain("you had begun");
        try (Stream<Path> drafts = Files.list(folder.resolve("home/state/drafts"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void an_editor_that_fails_keeps_the_draft_and_one_that_works_changes_it() {
        Shell shell = shell().with("EDITOR", "false");
        Said failed = shell.type("my words\n:edit\nand more\n\n\n3\n", REEF);

        assertThat(failed.out()).contains("The editor ended with 1. Your draft is kept.");
        assertThat(shell.run("history", "export").out()).contains("\"answer\":\"my words\\nand more\"");

        shell.on("2026-12-23").with("VISUAL", "sed -i s/my/our/");
        Said worked = shell.type("my words\n:edit\n\n\n3\n", REEF);

        assertThat(worked.out()).contains("Enter hands it in.");
        assertThat(shell.run("history", "export").out()).contains("\"answer\":\"our words\"");
    }

    @Test
    void settings_of_scheduling_change_the_dates_that_are_offered() {
        String[] quiz = Stream.concat(Stream.of(REEF), Stream.of("--no-save")).toArray(String[]::new);
        assertThat(shell().type(":d\n", quiz).out())
                .contains("3 good, in 2 days")
                .contains("1 again, tomorrow");

        shell().run("config", "set", "maximum-interval", "3");
        assertThat(shell().type(":d\n", quiz).out()).containsPattern("4 easy, in [23] days");

        shell().run("config", "set", "retention", "0.99");
        assertThat(shell().type(":d\n", quiz).out()).contains("3 good, tomorrow");

        shell().run("config", "set", "learning-steps", "10m");
        assertThat(shell().type(":d\n", quiz).out()).contains("1 again, today");
    }

    @Test
    void doctor_follows_ids_that_moved_and_names_those_that_no_guide_has() {
        Shell shell = shell();
        shell.record(new RoadmapEvent.GoalDone(new GoalId("goal-old-plot"), null));
        shell.record(answered("question-of-nowhere", 3, "x"));
        shell.record(answered("reef-plot-survey", 3, "too-early"));

        Said said = shell.run("doctor", "--content", "src/test/resources/guides");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("What was answered as goal-old-plot counts for goal-reef-plant.")
                .contains("No guide here has question-of-nowhere.")
                .contains("3 events in the journal, all whole.");
        assertThat(shell.run("doctor", "--json", "--content", "src/test/resources/guides")
                        .out())
                .contains("\"goal-old-plot\" : \"goal-reef-plant\"")
                .contains("\"question-of-nowhere\"");
    }
}
