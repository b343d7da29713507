package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide that says only what it must: three phases, one deal-breaker, two levels, no pay, no neighbours. */
class TinyGuideTest {
    private static final String SLUG = "tide-pool-guide";
    private static final String FOLDER = "src/test/resources/guides-tiny";
    private static final String ANSWERS = """
            dawn: 2
            pool1: 4
            fpool1: 3
            fpool2: 3
            b_teacher: 2
            patience: 1
            pm1: 1
            pm2: 0
            pm3: 0
            hours_per_week: 5
            """;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell;
    private String answers;

    @BeforeEach
    void answers() throws IOException {
        shell = new Shell(home);
        answers = Files.writeString(folder.resolve("a.yaml"), ANSWERS).toString();
    }

    private Said run(String line) {
        String[] words = (line + " --content " + FOLDER).split(" ", -1);
        Said said = shell.run(words);
        assertThat(said.code()).as(line + "\n" + said.err()).isZero();
        assertThat(said.err()).isEmpty();
        if (!line.contains("--json")) {
            assertThat(said.out()).doesNotContain("null", "$0");
        }
        return said;
    }

    @Test
    void lint_finds_nothing() {
        assertThat(shell.run("content", "lint", FOLDER).out()).contains("No problems in 2 files with 2 questions.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show tide-pool-guide",
                "show tide-pool-guide overview",
                "show tide-pool-guide day",
                "show tide-pool-guide fit",
                "show tide-pool-guide requirements",
                "show tide-pool-guide metrics",
                "show tide-pool-guide skills",
                "show tide-pool-guide tools",
                "show tide-pool-guide ladder",
                "show tide-pool-guide faq",
                "show tide-pool-guide roadmap",
                "show tide-pool-guide sources",
                "quiz tide-pool-guide --list",
                "roadmap tide-pool-guide --hours 5 --start 2026-12-01",
                "roadmap tide-pool-guide --week",
                "progress tide-pool-guide",
                "progress tide-pool-guide --areas",
                "progress tide-pool-guide --goals",
                "next tide-pool-guide",
                "list",
                "export ics tide-pool-guide",
                "export markdown tide-pool-guide",
                "export html tide-pool-guide",
                "export csv tide-pool-guide",
                "export anki tide-pool-guide",
                "content simulate tide-pool-guide",
                "content diff tide-pool-guide tide-pool-guide"
            })
    void every_command_prints_it(String line) {
        run(line);
        if (!line.startsWith("export")) {
            assertThat(run(line + " --json").out()).startsWith("{");
            run(line + " --plain");
        }
    }

    @Test
    void its_pay_is_said_not_to_be_stated() {
        assertThat(run("show tide-pool-guide ladder").out())
                .contains("Pay not stated. Title and years: added by the editors");
        assertThat(run("show tide-pool-guide ladder --json").out()).doesNotContain("\"payLow\": 0");
    }

    @Test
    void it_is_played_from_fit_to_plan_and_the_list_says_where_the_person_stands() {
        assertThat(run("fit tide-pool-guide --answers " + answers).out()).contains("Tide Pool Guide");
        Said done = run("roadmap tide-pool-guide done 1a");
        assertThat(done.out()).isNotEmpty();
        String practised = shell.type(
                        "\n\n\n2\n", "quiz", SLUG, "--level", "junior", "--count", "1", "--content", FOLDER)
                .out();
        assertThat(practised.lines()).contains("saved");

        assertThat(run("list").out()).containsPattern("1 of 2 questions seen · 1 of 3 goals done · ");
        assertThat(run("next tide-pool-guide").out()).contains("Tide Pool Guide");
        assertThat(run("next --career tide-pool-guide --json").out()).contains("\"career\" : \"tide-pool-guide\"");
        for (String export : List.of("ics", "markdown", "html", "csv", "anki")) {
            run("export " + export + " " + SLUG);
        }
    }

    @Test
    void its_interview_is_planned_and_played_and_exported() throws IOException {
        Path advert = Files.writeString(folder.resolve("advert.txt"), "A guide who knows crabs and tides.\n");

        assertThat(played("", "--interview", "2026-12-14", "--level", "junior", "--minutes", "30"))
                .contains("14 Dec 2026");
        assertThat(played("The water.\n\nA reply.\n\n", "--mock", "screen", "--level", "junior"))
                .contains("Screen round, junior level");
        assertThat(played("What lives in a pool?\n1\n\n", "--debrief")).contains("1 question, first in line tomorrow");
        assertThat(played("", "--advert", advert.toString())).contains("tides");
        assertThat(run("export jsonl tide-pool-guide").out().lines())
                .anyMatch(line -> line.contains("\"kind\":\"debriefed\""));
    }

    private String played(String typed, String... words) {
        List<String> line = new ArrayList<>(List.of("quiz", SLUG, "--content", FOLDER));
        line.addAll(List.of(words));
        Said said = shell.type(typed, line.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        return said.out();
    }

    @Test
    void it_stands_beside_others_without_neighbours_or_pay() {
        run("fit tide-pool-guide --answers " + answers);

        Said said = run("compare ai-devsecops-specialist tide-pool-guide --no-input");

        assertThat(said.out())
                .contains("Only one has a verdict: Tide Pool Guide")
                .contains("not stated");
    }

    @Test
    void a_session_can_take_the_questions_of_every_guide() {
        Said mixed = run("quiz --mix --list --level senior");
        Said own = run("quiz tide-pool-guide --list --level senior");

        assertThat(own.out()).contains("pool-rope-storm");
        assertThat(mixed.out()).contains("pool-rope-storm").contains("watching-forty-agents");
    }

    @Test
    void a_career_named_twice_is_refused() {
        Said said = shell.run("progress", SLUG, "--career", "ai-devsecops-specialist", "--content", FOLDER);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("two careers are named");
    }
}
