package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person keeps of their own: debriefs, stories, an advert. */
class AfterInterviewTest {
    private static final String ASKED = "What do you do about drift in production?\n3\nWhy us?\n1\n\n";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private @Nullable Shell shell;

    /** One for a whole test: the ids of its events must differ. */
    private Shell shell(String day) {
        shell = shell == null ? new Shell(home) : shell;
        return shell.on(day);
    }

    /** The guide that ships, and a small one: nothing here may hang on the questions of either. */
    private void useReef() {
        shell = new Shell(home).onReef(ReefBank.in(folder));
    }

    private static String firstQuestion(Said said) {
        return said.out().substring(said.out().indexOf("1 of "));
    }

    @Test
    void the_nearest_area_of_the_guide_that_ships_is_found() {
        assertThat(shell("2026-11-23").type(ASKED, "quiz", "--debrief").out())
                .contains("Area: model life cycle and drift.");
    }

    @ParameterizedTest(name = "on the reef: {0}")
    @ValueSource(booleans = {false, true})
    void what_they_asked_comes_first_the_next_day_and_not_before(boolean reef) {
        if (reef) {
            useReef();
        }
        shell("2026-11-23").type(":d\n1\n", "quiz", "--count", "1");
        Said debrief = shell("2026-11-23").type(ASKED, "quiz", "--debrief");

        assertThat(debrief.out()).contains("2 questions, first in line tomorrow");
        assertThat(shell("2026-11-23").type("", "quiz", "--list").out()).contains("asked-00000");
        assertThat(firstQuestion(shell("2026-11-23").type("", "quiz"))).doesNotContain("What do you do about drift");
        assertThat(firstQuestion(shell("2026-11-24").type("", "quiz"))).contains("What do you do about drift");
        assertThat(firstQuestion(shell("2026-11-24").type(":d\n3\n", "quiz"))).contains("Why us?");
    }

    @Test
    void it_can_be_given_key_points_later() {
        String id = id(shell("2026-11-23").type(ASKED, "quiz", "--debrief"));
        String before = shell("2026-11-24").type("Said.\n\n", "quiz").out();
        Said given = shell("2026-11-24").type("a frozen baseline\nan alert\n\n", "quiz", "--points", id);
        String after = shell("2026-11-24").type("Said.\n\n", "quiz").out();

        assertThat(before).contains("This question has no key points yet.");
        assertThat(given.out()).contains("Saved: 2 points.");
        assertThat(after).contains("a  not found  a frozen baseline").contains("b  not found  an alert");
        assertThat(shell("2026-11-24").run("quiz", "--points", "asked-x").code())
                .isEqualTo(2);
    }

    private static String id(Said debrief) {
        return debrief.out().replaceAll("(?s).*?Kept as (asked-\\w+)\\. Area.*", "$1");
    }

    /** What a mode is for stands above its first prompt; who has used it is not told again. */
    @Test
    void a_mode_explains_itself_in_a_sentence_the_first_time() {
        String story = "n\nThe outage\nIt broke.\n\n\n\n\n\n\n\n";

        assertThat(shell("2026-11-23").type(ASKED, "quiz", "--debrief").out())
                .contains("What you write down becomes your own questions");
        assertThat(shell("2026-11-23").type(ASKED, "quiz", "--debrief").out())
                .doesNotContain("What you write down becomes");
        assertThat(shell("2026-11-23").type(story, "quiz", "--stories").out()).contains("told aloud here");
        assertThat(shell("2026-11-23").type("", "quiz", "--stories").out()).doesNotContain("told aloud here");
    }

    @Test
    void a_debrief_that_breaks_off_keeps_the_question_it_was_told() {
        shell("2026-11-23").type("How do you rotate keys?", "quiz", "--debrief");

        assertThat(shell("2026-11-23").run("history", "list").out()).contains("they asked: How do you rotate keys?");
    }

    @Test
    void a_debrief_told_in_two_sittings_counts_both() {
        shell("2026-11-23").type(ASKED, "quiz", "--debrief");

        assertThat(shell("2026-11-23")
                        .type("And the pay?\n2\n\n", "quiz", "--debrief")
                        .out())
                .contains("3 questions, first in line tomorrow");
    }

    @Test
    void what_is_there_to_be_kept_is_not_asked_for_where_nothing_may_be() {
        for (String mode : List.of("--stories", "--debrief")) {
            assertThat(shell("2026-11-23")
                            .type(ASKED, "quiz", mode, "--no-save")
                            .code())
                    .isEqualTo(2);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void sentences_and_prompts_of_a_form_fit_a_narrow_screen() {
        String screen = shell("2026-11-23").wide(40).screen("Why us?\n1\n\n", "quiz", "--debrief")
                + shell("2026-11-23").screen("n\nThe outage\n\n\n\n\n\n\n1\n\n", "quiz", "--stories");

        assertThat(screen).contains("What did they ask?").contains("1 opens it");
        assertThat(screen.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void a_long_part_that_is_written_again_is_shown_by_its_beginning() {
        String part = "I stopped the rollout and asked who could see the page that was leaking";
        shell("2026-11-23").type("n\nThe leak\n" + part + "\n\n\n\n\n\n\n\n", "quiz", "--stories");

        String screen = shell("2026-11-23").screen("1\ne\n\n\n\n\n\n\n\n\n", "quiz", "--stories");

        assertThat(screen)
                .contains("Enter keeps: I stopped the rollout and asked who ... ›")
                .doesNotContain("leaking ›");
        assertThat(shell("2026-11-23").run("--json", "quiz", "--stories").out()).contains(part);
    }

    @ParameterizedTest(name = "on the reef: {0}")
    @ValueSource(booleans = {false, true})
    void stories_are_kept_part_by_part_and_linked(boolean reef) {
        if (reef) {
            useReef();
        }
        Said said = shell("2026-11-23")
                .type(
                        "n\nThe outage\nAt night.\nRestore it.\nRolled back.\nUp in 40 minutes.\nTest restores.\n\n1 2 3\n\n",
                        "quiz",
                        "--stories");

        assertThat(said.out()).contains("Saved. \"The outage\" takes about 10 seconds to say.");
        assertThat(said.out()).contains("\"The outage\" serves every question.");
        Said later = shell("2026-11-24").run("quiz", "--stories");
        assertThat(later.out()).contains("no numbers yet").contains("3 questions");
        assertThat(shell("2026-11-24").run("--json", "quiz", "--stories").out())
                .contains("\"situation\" : \"At night.\"");
    }

    @Test
    void a_story_that_breaks_off_keeps_what_was_typed_and_can_be_removed() {
        shell("2026-11-23").type("n\nThe leak\nA key in a log.\n", "quiz", "--stories");
        assertThat(shell("2026-11-23").run("quiz", "--stories").out()).contains("no task, no action");

        shell("2026-11-23").type("x 1\n\n", "quiz", "--stories");
        assertThat(shell("2026-11-23").run("quiz", "--stories").out()).contains("0 stories");
    }

    @Test
    void a_linked_story_is_named_on_the_points_screen() {
        shell("2026-11-23").type("n\nThe outage\n\n\n\n\n\n\n1\n\n", "quiz", "--stories");

        String out = shell("2026-11-23")
                .type(":d\n".repeat(30), "quiz", "--level", "junior", "--kind", "behavioural", "--count", "5")
                .out();

        assertThat(out).contains("Your story for this: The outage.");
    }

    @Test
    void an_advert_puts_the_areas_it_names_first() throws IOException {
        Path advert = folder.resolve("advert.txt");
        Files.writeString(advert, "You run Kubernetes and write Terraform. Threat modelling is a plus.\n");

        Said said = shell("2026-11-23").type("", "quiz", "--advert", advert.toString(), "--count", "3");

        assertThat(said.out()).contains("come first now");

        assertThat(said.out())
                .contains("containers and Kubernetes   Kubernetes")
                .contains("infrastructure as code      Terraform")
                .contains("threat modelling");
        assertThat(firstQuestion(said))
                .containsAnyOf("containers and Kubernetes\n", "infrastructure as code\n", "threat modelling\n");
    }

    @Test
    void an_advert_may_come_through_a_pipe() {
        Said said = shell("2026-11-23").type("You run Kubernetes and write Terraform.\n", "quiz", "--advert", "-");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Kubernetes").contains("Terraform");
        assertThat(shell("2026-11-23").type("", "quiz", "--advert", "-").err()).contains("standard input is empty");
    }

    @Test
    void an_advert_that_is_no_text_is_refused() throws IOException {
        Path advert = folder.resolve("advert.txt");

        Files.write(advert, new byte[] {0, 1, 2, 'D', 'N', (byte) 0xff, 3, 4});
        assertThat(read(advert).err()).contains("advert.txt is not text.");
        Files.writeString(advert, " \n");
        assertThat(read(advert).err()).contains("advert.txt is empty.");
        Files.write(advert, new byte[(1 << 20) + 1]);
        assertThat(read(advert).err()).contains("advert.txt is larger than 1 MB.");
        assertThat(read(advert).code()).isEqualTo(65);
        assertThat(read(folder).code()).isEqualTo(66);
    }

    private Said read(Path advert) {
        return shell("2026-11-23").run("quiz", "--advert", advert.toString());
    }

    @Test
    void an_advert_that_names_nothing_or_is_not_there_says_so() throws IOException {
        Path advert = folder.resolve("advert.txt");
        Files.writeString(advert, "We bake bread.\n");

        Said said = shell("2026-11-23").run("quiz", "--advert", advert.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("nothing is put first");
        assertThat(shell("2026-11-23")
                        .run("quiz", "--advert", folder.resolve("none.txt").toString())
                        .code())
                .isEqualTo(66);
    }
}
