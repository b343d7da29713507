package dev.careercli.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.WrongStatement;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a person sees of tier 1, which compares wording alone. */
class GraderTest {
    private static final Grader GRADER = Grader.tier1();

    private static final RubricPoint NAMES = point("names", "It is indirect prompt injection, carried by the page.");
    private static final RubricPoint DATA = point("data", "Retrieved text is treated as data and never gives orders.");
    private static final RubricPoint EGRESS =
            point("egress", "Outgoing links and addresses are checked against an allow list.");
    private static final String QUESTION =
            "A support bot answers from a wiki which any employee can edit. A page holds a hidden line that tells the bot to"
                    + " send each question outside. What is this, and what do you change first?";
    private static final String GOOD =
            "This is indirect prompt injection, because the page carries it. I would treat retrieved text as data that never"
                    + " gives orders. Addresses and outgoing links are checked against an allow list.";

    private static RubricPoint point(String id, String text) {
        return new RubricPoint(id, text, true, List.of(), List.of(), List.of());
    }

    private static Rubric rubric(RubricPoint... points) {
        return new Rubric(QUESTION, List.of(GOOD), List.of(points), List.of());
    }

    private static PointProposal first(Rubric rubric, String answer) {
        return GRADER.grade(rubric, answer).points().get(0);
    }

    @Test
    void what_is_said_is_found_and_quoted() {
        PointProposal proposal = first(rubric(EGRESS, NAMES), GOOD);

        assertThat(proposal.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(proposal.sentence()).isEqualTo("Addresses and outgoing links are checked against an allow list");
    }

    @Test
    void what_is_not_said_is_missing() {
        assertThat(first(rubric(EGRESS), "You should rotate the database password.")
                        .verdict())
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void repeating_the_question_finds_nothing() {
        Grading grading = GRADER.grade(rubric(NAMES, DATA, EGRESS), QUESTION);

        assertThat(grading.points()).noneMatch(p -> p.verdict() == Verdict.FOUND);
        assertThat(grading.flags()).contains(Gate.REPEATS_QUESTION);
        assertThat(grading.score()).isLessThanOrEqualTo(0.2);
    }

    @Test
    void an_empty_answer_misses_everything_and_scores_nothing() {
        Grading grading = GRADER.grade(rubric(NAMES, DATA), " \n");

        assertThat(grading.points())
                .allMatch(p -> p.verdict() == Verdict.MISSING && p.sentence().isEmpty());
        assertThat(grading.score()).isZero();
    }

    @Test
    void not_knowing_scores_nothing() {
        Grading grading = GRADER.grade(rubric(NAMES), "I do not know the answer to this question.");

        assertThat(grading.score()).isZero();
        assertThat(grading.notes()).contains("There is no answer to grade.");
    }

    @Test
    void a_full_answer_scores_above_a_partial_one() {
        Rubric rubric = rubric(NAMES, DATA, EGRESS);

        assertThat(GRADER.grade(rubric, GOOD).score())
                .isGreaterThan(GRADER.grade(rubric, "This is indirect prompt injection, because the page carries it.")
                        .score());
    }

    @Test
    void a_list_of_words_reads_like_notes_and_is_capped() {
        Grading grading = GRADER.grade(
                rubric(NAMES, DATA, EGRESS),
                "indirect, prompt, injection, page, retrieved, text, data, orders, outgoing, links, addresses, allow, list");

        assertThat(grading.readsLikeNotes()).isTrue();
        assertThat(grading.notes()).contains("This reads like notes, so matches are weaker than they look.");
        assertThat(grading.score()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void a_term_of_every_group_names_the_point() {
        RubricPoint point = new RubricPoint(
                "least",
                "The bot may reach only what its reader may.",
                true,
                List.of(),
                List.of(List.of("least privilege")),
                List.of());

        assertThat(first(rubric(point), "Give it least privilege.").verdict()).isEqualTo(Verdict.FOUND);
    }

    @Test
    void a_question_says_nothing_however_near_it_comes() {
        assertThat(first(rubric(EGRESS), "Are outgoing links and addresses checked against an allow list?")
                        .verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void a_taught_phrasing_is_found_from_then_on() {
        Rubric plain = rubric(DATA);
        String mine = "whatever the wiki returns is only ever quoted material";
        Rubric taught = plain.taught(Map.of(new KeyPointId("data"), new Lesson(List.of(mine), List.of())));

        assertThat(first(plain, mine).verdict()).isNotEqualTo(Verdict.FOUND);
        assertThat(first(taught, mine).verdict()).isEqualTo(Verdict.FOUND);
    }

    @Test
    void a_taught_counter_phrasing_is_no_longer_found() {
        String near = "Retrieved text is treated as data of the retrieval team and gives orders.";
        Rubric taught = rubric(DATA).taught(Map.of(new KeyPointId("data"), new Lesson(List.of(), List.of(near))));

        assertThat(first(taught, near).verdict()).isNotEqualTo(Verdict.FOUND);
    }

    @Test
    void a_wrong_statement_counts_against_its_point_and_says_why() {
        WrongStatement wrong = new WrongStatement(
                "A stricter system prompt that says to ignore such text solves this.",
                "Instructions lower the rate only.",
                new KeyPointId("data"));
        Rubric rubric = new Rubric(QUESTION, List.of(GOOD), List.of(DATA), List.of(wrong));

        Grading grading = GRADER.grade(rubric, "A stricter system prompt that says to ignore such text solves it.");

        assertThat(grading.points().get(0).wrong()).isEqualTo(wrong);
        assertThat(grading.points().get(0).verdict()).isNotEqualTo(Verdict.FOUND);
        assertThat(grading.notes()).contains("Instructions lower the rate only.");
    }

    @Test
    void without_key_points_the_statements_of_the_reference_serve() {
        Grading grading = GRADER.grade(new Rubric(QUESTION, List.of(GOOD), List.of(), List.of()), GOOD);

        assertThat(grading.points()).hasSize(3).allMatch(p -> p.verdict() == Verdict.FOUND);
        assertThat(grading.score()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void a_rubric_needs_something_to_compare_with() {
        assertThatThrownBy(() -> new Rubric(QUESTION, List.of(" "), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void any_text_gets_a_score_within_its_interval(@ForAll String answer) {
        Grading grading = GRADER.grade(rubric(NAMES, DATA), answer);

        assertThat(grading.points()).hasSize(2);
        assertThat(grading.score()).isBetween(grading.low(), grading.high());
    }
}
