package dev.careercli.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCommandTest {
    @TempDir
    Path temp;

    private Path home() {
        return temp.resolve("home");
    }

    private Shell shell() {
        return new Shell(home());
    }

    private String path(String... names) {
        return Path.of(temp.toString(), names).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tide-pool-guide", "x", "9", "true", "1e5", "one-two-three-four-five-six-seven-eight-nine-ten"})
    void a_new_guide_passes_lint_and_can_be_used_as_it_is(String slug) {
        Shell.Said made = shell().run("content", "new", slug, "--out", path());

        assertThat(made.code()).isZero();
        assertThat(shell().run("content", "lint", path(slug)).out())
                .contains("still say what the template says")
                .endsWith("2 warnings in 2 files with 1 question.\n");
        assertThat(shell().run("show", slug, "roadmap", "--content", path(slug)).code())
                .isZero();
        assertThat(shell().run("content", "simulate", slug, "--count", "50", "--content", path(slug))
                        .out())
                .contains("Every verdict can be reached.")
                .contains("Every item can change");
    }

    @Test
    void the_shipped_guides_have_no_problem() {
        assertThat(shell().run("content", "lint", "content/careers").out()).startsWith("No problems in");
    }

    @Test
    void a_new_guide_says_where_it_is_and_names_schemas_that_are_there() throws IOException {
        Shell.Said made = shell().run("content", "new", "tide-pool-guide", "--out", path());

        assertThat(made.out()).contains("career content lint").contains("careers");
        for (String file : new String[] {"career.yaml", "questions/junior.yaml"}) {
            Path written = temp.resolve("tide-pool-guide").resolve(file);
            String schema = Files.readAllLines(written).get(0).replaceFirst("^# yaml-language-server: \\$schema=", "");
            assertThat(written.resolveSibling(schema)).exists();
        }
    }

    @Test
    void nothing_that_is_there_is_written_over() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectories(temp.resolve("mine")).resolve("note.txt"), "keep");

        Shell.Said said = shell().run("content", "new", "mine", "--out", path());

        assertThat(said.code()).isEqualTo(73);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("exists already; nothing was changed");
        assertThat(mine).hasContent("keep");
        try (var files = Files.list(mine.getParent())) {
            assertThat(files).containsExactly(mine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tide", "tide pool", "../tide", "-tide-", "a-b-c-d-e-f-g-h-i-j-k", ""})
    void a_name_of_another_form_is_refused(String slug) {
        Shell.Said said = shell().run("content", "new", "--out", path(), "--", slug);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("is no short name");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void a_question_is_played_to_its_end_and_nothing_is_kept() {
        Shell.Said said = shell().type(
                        "The cable ties broke, so I would lash the corners with cord.\n\n\n3\n",
                        "content",
                        "try",
                        "reef-frame-storm",
                        "--content",
                        Guides.REEF.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Which line shows the mistake")
                .contains("Names the cable ties as the cause")
                .contains("Nothing of this session was kept.")
                .doesNotContainIgnoringCase("saved");
        assertThat(home().resolve("data")).doesNotExist();
    }

    @Test
    void an_unknown_question_is_refused_with_the_nearest_one() {
        Shell.Said said = shell().run("content", "try", "reef-frame-strom", "--content", Guides.REEF.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean 'reef-frame-storm'?");
    }

    @Test
    void trying_needs_somebody_to_answer() {
        assertThat(shell().run("content", "try", "direct-and-indirect-injection", "--no-input")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"career", "questions"})
    void the_schemas_are_those_beside_the_content(String file) throws IOException {
        String shipped = Files.readString(Path.of("content", "schema", file + ".schema.json"));

        assertThat(shell().run("content", "schema", file).out()).isEqualTo(shipped);
    }

    @Test
    void references_grow_stale_by_the_day_they_were_checked() {
        String[] line = {"content", "stale", "--content", Guides.REEF.toString()};

        assertThat(shell().run(line).out()).contains("None of").contains("180 days ago");
        assertThat(shell().on("2027-03-30").run(line).out()).contains("None of");
        assertThat(shell().on("2027-03-31").run(line).out())
                .contains("1 Oct 2026")
                .contains("reef-plot-survey")
                .contains("1 of ");
    }

    @Test
    void one_career_may_be_named_to_stale() {
        Shell.Said said = shell().on("2027-09-01").run("content", "stale", "devsecops-engineer", "--json");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("careers/devsecops-engineer").doesNotContain("careers/ai-devsecops-specialist");
        assertThat(shell().run("content", "stale", "devsecops-enginer").err()).contains("Did you mean");
    }

    @Test
    void a_path_that_is_not_there_is_told_in_a_sentence() {
        assertThat(shell().run("content", "lint", "/nope").err()).contains("/nope: there is no such file or folder.\n");
    }

    @Test
    void diff_and_lint_find_the_same_and_set_hints_off() throws IOException {
        String broken = Guides.copy(
                        Guides.REEF,
                        temp,
                        text -> text.replace("title: Reef Gardener", "titel: Reef Gardener")
                                .replace("criterion: req-1", "criterion: req-8")
                                .replace("time: \"9:00\"", "time: \"09:00\""))
                .toString();
        Shell.Said lint = shell().run("content", "lint", broken);
        Shell.Said diff = shell().run("content", "diff", broken, broken);
        String errors = lint.out().lines().reduce((a, b) -> b).orElseThrow().replaceFirst(" .*", "");

        assertThat(diff.err())
                .contains("career: " + errors + " problems found")
                .contains("\n    Did you mean title?\n");
        assertThat(lint.out()).contains("\n    Did you mean title?\n");
    }

    @Test
    void requirements_without_an_item_are_all_named_since_only_one_may_be_the_time_to_learn() {
        String broken = Guides.copy(Guides.REEF, temp, text -> text.replace("criterion: req-1", "criterion: req-8"))
                .toString();

        assertThat(shell().run("content", "lint", broken).out())
                .contains("asks about the criteria req-1 and req-")
                .contains("At most one may go without: the time to learn.");
    }

    @Test
    void a_reused_question_is_tried_as_the_guide_in_use_asks_it() {
        String question = "paved-road-nobody-takes";

        assertThat(tried("devsecops-engineer", question)).contains("secure life cycle and culture");
        assertThat(tried("ai-devsecops-specialist", question)).contains("programme and people");
    }

    private String tried(String career, String question) {
        return shell().type(":d\n", "content", "try", question, "--career", career)
                .out();
    }

    @Test
    void stale_references_come_oldest_first() {
        Shell.Said said = shell().run("content", "stale", "--older-than", "0d", "--plain");

        assertThat(said.out().lines().filter(l -> l.contains("\t")).map(l -> l.substring(0, 10)))
                .hasSizeGreaterThan(100)
                .isSorted();
        assertThat(shell().run("content", "stale", "--older-than", "soon").code())
                .isEqualTo(2);
    }

    @Test
    void one_seed_gives_one_simulation() throws IOException {
        String[] line = {"content", "simulate", "--count", "100", "--seed", "7", "--json"};

        Shell.Said once = shell().run(line);

        assertThat(once.code()).isZero();
        assertThat(once.err()).isEmpty();
        assertThat(shell().run(line)).isEqualTo(once);
        var data = new ObjectMapper().readTree(once.out());
        int counted = data.path("withoutVerdict").asInt();
        for (var share : data.path("verdicts")) {
            counted += share.path("count").asInt();
        }
        assertThat(counted).isEqualTo(100);
        assertThat(data.path("people")).hasSize(4);
        assertThat(data.path("unreachableVerdicts")).isEmpty();
    }

    @Test
    void a_verdict_that_cannot_be_reached_fails() {
        Path guide = Guides.copy(Guides.REEF, temp, text -> text.replace("effect: clear", "effect: strain"));

        Shell.Said said =
                shell().run("content", "simulate", "reef-gardener", "--count", "20", "--content", guide.toString());

        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out())
                .contains("No answers reach: ")
                .contains("Strong match")
                .contains("may-not-1");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_verb_that_is_unknown_or_missing_is_told_with_those_there_are() {
        assertThat(shell().run("content", "lnt").err()).contains("Did you mean 'lint'?");
        assertThat(shell().run("content").code()).isEqualTo(2);
        assertThat(shell().run("content").err()).contains("lint, new, try, schema, stale");
    }
}
