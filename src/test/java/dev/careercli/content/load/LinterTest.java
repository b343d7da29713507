package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path LINT = Path.of("src/test/resources/lint");

    @TempDir
    Path temp;

    private static LintReport lint(Path path) {
        return new ContentBench(null, null, TODAY).lint(path);
    }

    /** Lints the sample guide after one change to its questions or, where they lack the text, to the guide. */
    private List<String> findings(String from, String to) {
        String career = Fixtures.careerYaml();
        String questions = Fixtures.questionsYaml();
        assertThat(career + questions).contains(from);
        boolean inQuestions = questions.contains(from);
        Path folder = Fixtures.guide(
                temp,
                "reef-gardener",
                inQuestions ? career : career.replace(from, to),
                inQuestions ? questions.replace(from, to) : questions);
        return lint(folder).problems().stream()
                .map(p -> (p.isError() ? "" : "warning: ") + p.message())
                .toList();
    }

    @Test
    void a_sound_guide_has_no_findings() {
        LintReport report = lint(Fixtures.REEF);

        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.questions()).isEqualTo(2);
    }

    /** Run with {@code -Dgolden.update=true} to write the file anew, and read the difference before it is committed. */
    @Test
    void every_mistake_of_a_guide_is_told_at_once_and_in_order() throws IOException {
        String said = lint(LINT.resolve("twenty-mistakes")).problems().stream()
                .map(p -> p.headline() + "\n" + (p.hint() == null ? "" : "    " + p.hint() + "\n"))
                .collect(Collectors.joining());
        Path golden = LINT.resolve("twenty-mistakes.golden.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, said);
        }

        assertThat(said).isEqualTo(Files.readString(golden));
    }

    static List<Arguments> mistakes() {
        return List.of(
                arguments("id: first_job", "id: water", "the fit item water stands twice"),
                arguments(
                        "payOpen: false, currency: USD, ",
                        "",
                        "pay needs payLow, payHigh, payOpen and currency, or none of them"),
                arguments("id: skill-reef-survey", "id: Skill", "\"Skill\" must be lower-case words joined by -"),
                arguments("handle: 2m", "handle: 1m", "the handle 1m stands twice"),
                arguments(
                        "retired: [goal-old-frame]",
                        "retired: [reef-frame-storm]",
                        "the id reef-frame-storm was retired and may not come back"),
                arguments(
                        "goal-old-plot: goal-reef-plant",
                        "goal-old-plot: goal-gone",
                        "moved leads to \"goal-gone\", which does not exist"),
                arguments("skip: {item: m1", "skip: {item: m2", "the item m2 is asked after the one that it may skip"),
                arguments("{item: t1, atLeast: 3}", "{item: t1, atLeast: 3, atMost: 1}", "atLeast is above atMost"),
                arguments("areas: [A1], related", "areas: [A2], related", "there is no area \"A2\""),
                arguments("criterion: req-1", "criterion: req-9", "there is no criterion \"req-9\""),
                arguments(
                        "criterion: may-not-2", "criterion: may-not-1", "the criterion may-not-1 is asked about twice"),
                arguments(
                        "kind: hard", "kind: bridge", "a gate of kind bridge needs its bridge, the guide's way round"),
                arguments(
                        "effect: block}\n        - {text: under",
                        "effect: strain}\n        - {text: under",
                        "the worst answer of a deal-breaker must be block"),
                arguments("kind: flaw", "kind: concept", "lines belong to questions of kind flaw"),
                arguments("    lines: [1]\n", "", "a question of kind flaw needs an exhibit and its faulty lines"),
                arguments(
                        "must: false",
                        "must: false\n        stage: threats",
                        "a stage belongs to questions of kind design"),
                arguments(
                        "use rope lashings",
                        "Lashes the corners with cord instead",
                        "warning: this wording stands twice"),
                arguments(
                        "stem: Build a nursery frame",
                        "stem: Do not build a frame",
                        "warning: the stem has a negation"),
                arguments(
                        "stem: Build a nursery frame",
                        "stem: Build and sink a frame",
                        "warning: the stem may ask two things: it has \"and\" or \"or\""),
                arguments(
                        "brief: Planting\n",
                        "brief: Planting in the open sea\n",
                        "warning: the brief name is longer than 18 characters"),
                arguments(
                        "source: editorial, note: Rinse",
                        "source: \"A paper, 2026-12-01\", note: Rinse",
                        "the day 2026-12-01 lies in the future"),
                arguments(
                        "Blaming the wind.",
                        "\"Blaming the \\u202Ewind\"",
                        "holds a character that is not seen, U+202E"),
                arguments("Blaming the wind.", "\"Blaming \\e[31m\"", "holds the control character, U+001B"),
                arguments(
                        "codes: []",
                        "codes: [{scheme: NICE, id: NF-COM-999, title: x, source: editorial}]",
                        "\"NF-COM-999\" is no framework id that content may cite"),
                arguments(
                        "{url: \"https://example.org/reef\", title: A nursery manual",
                        "{id: \"LLM06:2025\", title: Supply Chain",
                        "warning: LLM06:2025 is called \"Excessive Agency\""),
                arguments(
                        "{url: \"https://example.org/reef\", title: A nursery manual",
                        "{id: DSGAI01, title: Sensitive Data Leakage",
                        "warning: DSGAI01 is known only at second hand"),
                arguments(
                        "in the same way., keyPoint: lash-corners}",
                        "in the same way.}",
                        "warning: this wrong statement names no key point, so the grader never shows it"),
                arguments("number: 2", "number: 4", "phases are numbered 1, 2, 3 in order; this one is 4"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found(String from, String to, String message) {
        assertThat(findings(from, to)).contains(message);
    }

    @Test
    void a_quiz_over_six_minutes_is_too_long() {
        assertThat(findings("Sit on the quay for a week of wind.", "Sit there. ".repeat(700)))
                .containsExactly("the quiz takes 8.1 minutes, more than 6");
    }

    @Test
    void ids_are_unique_across_guides_and_prompts_across_files() throws IOException {
        Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());
        String other = Fixtures.careerYaml().replace("slug: reef-gardener", "slug: other-guide");
        Fixtures.guide(temp, "other-guide", other, Fixtures.questionsYaml());

        assertThat(lint(temp).problems())
                .extracting(Problem::message)
                .contains(
                        "the question reef-frame-storm stands twice",
                        "the goal or milestone goal-reef-frame stands twice",
                        "the skill skill-reef-survey stands twice",
                        "this prompt stands twice");
    }

    @Test
    void a_file_inside_a_guide_is_checked_with_the_guide_and_told_alone() {
        Path mid = LINT.resolve("twenty-mistakes/questions/mid.yaml");

        LintReport report = lint(mid);

        assertThat(report.files()).isEqualTo(1);
        assertThat(report.problems()).isNotEmpty().allMatch(p -> p.file().equals(mid.toString()));
        assertThat(lint(LINT.resolve("twenty-mistakes/questions")).files()).isEqualTo(2);
    }

    @Test
    void a_text_that_a_comment_cuts_off_is_told() throws IOException {
        String cut = Fixtures.questionsYaml().replaceFirst("prompt: .*", "prompt: Is issue #3 of repo #7 closed?");
        Path folder = Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), cut);

        assertThat(lint(folder).problems())
                .filteredOn(p -> p.message().contains("#"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.severity()).isEqualTo(Severity.WARNING);
                    assertThat(p.message()).isEqualTo("the text ends before ' #', where a comment begins");
                    assertThat(p.pointer()).endsWith("/prompt");
                });
    }

    @Test
    void files_that_would_be_overlooked_are_told() throws IOException {
        Path folder = Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());
        Files.writeString(folder.resolve("questions/more.yml"), "questions: []\n");

        assertThat(lint(folder).problems())
                .extracting(Problem::message)
                .containsExactly("is not read: its name does not end in .yaml");
        assertThat(lint(folder).errors()).isZero();
    }

    @Test
    void a_missing_path_is_missing() {
        assertThatThrownBy(() -> lint(temp.resolve("none"))).isInstanceOf(MissingInputException.class);
        assertThatThrownBy(() -> lint(temp))
                .isInstanceOf(MissingInputException.class)
                .hasMessageContaining("holds no guide");
    }

    @Test
    void ids_of_frameworks_are_recognised_in_running_text() {
        assertThat(FrameworkIds.tokens("See LLM06:2025, LLM06 and AML.T0051.001; MANAGE 1.1. A01:2025 (CWE-89)"))
                .containsExactly("LLM06:2025", "LLM06", "AML.T0051.001", "MANAGE 1.1", "A01:2025", "CWE-89");
        assertThat(FrameworkIds.tokens("A10 and A17, MAP it, LLMs, XML01x, TLS1.2, gpt-LLM01-x"))
                .isEmpty();
        FrameworkIds ids = FrameworkIds.bundled();
        assertThat(ids.editions("LLM06")).containsExactly("LLM06:2026", "LLM06:2025");
        assertThat(ids.find("LLM06:2025").orElseThrow().name()).isEqualTo("Excessive Agency");
    }
}
