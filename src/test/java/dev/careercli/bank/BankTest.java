package dev.careercli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.render.Document;
import dev.careercli.render.MarkdownRenderer;
import dev.careercli.view.quiz.QuestionPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the bank to its matrix and its promises, and its pages to the bank. */
class BankTest {
    private static final ContentLoader LOADER = new ContentLoader(null, null);
    private static final Career CAREER =
            LOADER.library().featured().orElseThrow().career();
    private static final List<Question> BANK = LOADER.questions(CAREER.slug());

    /** The fewest questions of areas A1 to A21 at the levels junior, mid, senior and lead. */
    private static final int[][] MATRIX = {
        {3, 4, 3, 1}, {1, 4, 3, 0}, {2, 4, 5, 1}, {3, 3, 4, 0}, {2, 5, 4, 1}, {2, 3, 2, 1}, {2, 5, 4, 2},
        {3, 4, 2, 0}, {3, 4, 3, 1}, {2, 3, 1, 0}, {1, 3, 2, 1}, {2, 2, 1, 0}, {2, 3, 3, 0}, {1, 2, 1, 0},
        {2, 2, 2, 1}, {3, 3, 1, 0}, {2, 2, 2, 1}, {1, 1, 1, 1}, {1, 3, 3, 1}, {2, 3, 2, 3}, {2, 3, 3, 8}
    };

    @Test
    void no_area_has_fewer_questions_at_a_level_than_it_needs() {
        for (int area = 1; area <= MATRIX.length; area++) {
            int number = area;
            for (Level level : Level.values()) {
                int needed = MATRIX[area - 1][List.of(Level.values()).indexOf(level)];
                assertThat(BANK.stream().filter(q -> q.area().number() == number && q.level() == level))
                        .as("A%d %s", number, level.word())
                        .hasSizeGreaterThanOrEqualTo(needed);
            }
        }
    }

    @Test
    void the_readme_says_how_many_questions_there_are() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .containsIgnoringWhitespaces("with " + BANK.size() + " questions that a hiring panel might ask");
    }

    @Test
    void every_goal_has_four_questions_and_every_phase_twenty_five() {
        CAREER.roadmap().phases().forEach(phase -> {
            Set<GoalId> goals = phase.goals().stream().map(Goal::id).collect(Collectors.toSet());
            assertThat(BANK.stream().filter(q -> q.goals().stream().anyMatch(goals::contains)))
                    .as("phase %d", phase.number())
                    .hasSizeGreaterThanOrEqualTo(25);
            goals.forEach(goal -> assertThat(BANK.stream().filter(q -> q.goals().contains(goal)))
                    .as(goal.value())
                    .hasSizeGreaterThanOrEqualTo(4));
        });
    }

    @Test
    void a_model_answer_can_be_said_in_two_minutes() {
        for (Question question : BANK) {
            assertThat(words(question.answer())).as(question.id().value()).isBetween(120, 250);
        }
    }

    @Test
    void a_question_has_four_to_seven_key_points_each_a_short_claim() {
        for (Question question : BANK) {
            assertThat(question.keyPoints()).as(question.id().value()).hasSizeBetween(4, 7);
            assertThat(question.musts()).as(question.id().value()).hasSizeGreaterThanOrEqualTo(2);
            for (KeyPoint point : question.keyPoints()) {
                assertThat(words(point.text()))
                        .as(question.id() + "/" + point.id())
                        .isLessThanOrEqualTo(20);
                assertThat(question.answer()).as("not a sentence of the answer").doesNotContain(point.text());
            }
        }
    }

    @Test
    void a_question_goes_on_after_a_missed_must_and_after_a_strong_answer() {
        for (Question question : BANK) {
            assertThat(question.strongFollowUp()).as(question.id().value()).isPresent();
            assertThat(question.musts())
                    .as(question.id().value())
                    .anyMatch(m -> question.followUpFor(m.id()).isPresent());
        }
    }

    @Test
    void the_three_questions_the_page_previews_are_in_the_bank() {
        assertThat(BANK.stream().map(q -> q.id().value()))
                .contains("appsec-versus-ai-security", "llm-guardrails-explained", "what-is-model-drift");
        assertThat(BANK.stream().filter(q -> q.kind() == Kind.FLAW))
                .allMatch(q -> !q.lines().isEmpty());
    }

    @Test
    void the_pages_of_the_bank_say_what_the_bank_says() {
        QuestionPage pages = new QuestionPage(CAREER);
        for (Level level : Level.values()) {
            holds(
                    Path.of("docs", "questions", level.word() + ".md"),
                    pages.page(
                            level, BANK.stream().filter(q -> q.level() == level).toList()));
        }
        holds(Path.of("docs", "content-coverage.md"), pages.coverage(BANK));
    }

    private static void holds(Path file, Document document) {
        String text = new MarkdownRenderer().render(document);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as("%s; write it anew with -Dgolden.update=true", file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new AssertionError(file + " is missing; write it with -Dgolden.update=true", e);
        }
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
