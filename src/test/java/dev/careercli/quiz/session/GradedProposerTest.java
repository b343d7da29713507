package dev.careercli.quiz.session;

import static dev.careercli.quiz.WikiBot.ABOUT_EGRESS;
import static dev.careercli.quiz.WikiBot.ABOUT_NAMES;
import static dev.careercli.quiz.WikiBot.EGRESS;
import static dev.careercli.quiz.WikiBot.NAMES;
import static dev.careercli.quiz.WikiBot.QUESTION;
import static dev.careercli.quiz.WikiBot.SAYS_EGRESS;
import static dev.careercli.quiz.WikiBot.SAYS_NAMES;
import static dev.careercli.quiz.WikiBot.SAYS_NOTHING;
import static dev.careercli.quiz.WikiBot.STRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.quiz.Questions;
import dev.careercli.quiz.WikiBot;
import dev.careercli.quiz.session.QuizState.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What practice makes of the grader's word. */
class GradedProposerTest {
    private final WikiBot bot = new WikiBot();

    @Test
    void what_is_said_is_found_and_its_words_are_quoted() {
        Proposal proposal = bot.point(NAMES, SAYS_NAMES, "").proposal();

        assertThat(proposal.verdict()).isEqualTo(Proposal.Verdict.FOUND);
        assertThat(proposal.quote()).startsWith("This is indirect prompt injection");
        assertThat(proposal.onFollowUp()).isFalse();
    }

    @Test
    void what_is_said_only_on_the_follow_up_counts_as_that() {
        Point point = bot.point(EGRESS, SAYS_NAMES, SAYS_EGRESS);

        assertThat(point.saidOnFollowUp()).isTrue();
        assertThat(point.proposal().quote()).startsWith("Outgoing links");
        assertThat(bot.point(NAMES, SAYS_NAMES, SAYS_EGRESS).saidOnFollowUp()).isFalse();
    }

    @Test
    void a_reply_of_a_few_words_that_makes_nothing_clearer_is_not_quoted_in_place_of_the_answer() {
        String vague = "I would look at the outgoing links of each reply.";
        Proposal few = bot.point(EGRESS, vague, "Links are checked.").proposal();
        Proposal more = bot.point(EGRESS, vague, "Outgoing links are checked in some way.")
                .proposal();

        assertThat(few.verdict()).isEqualTo(Proposal.Verdict.UNCLEAR);
        assertThat(few.quote()).startsWith("I would look");
        assertThat(more.verdict()).isEqualTo(Proposal.Verdict.UNCLEAR);
        assertThat(more.quote()).startsWith("Outgoing links are checked");
    }

    @Test
    void what_was_said_unaided_stays_so_when_it_is_said_again() {
        assertThat(bot.point(EGRESS, SAYS_EGRESS, SAYS_EGRESS).saidOnFollowUp()).isFalse();
    }

    @Test
    void the_offered_rating_follows_from_where_each_must_have_was_said() {
        assertThat(RatingRule.offered(bot.revealed(SAYS_NAMES + " " + SAYS_EGRESS, ""))
                        .word())
                .isEqualTo("good");
        assertThat(RatingRule.offered(bot.revealed(SAYS_NAMES, SAYS_EGRESS)).word())
                .isEqualTo("hard");
        assertThat(RatingRule.offered(bot.revealed(SAYS_NAMES, "")).word()).isEqualTo("again");
    }

    @Test
    void a_wrong_statement_speaks_against_its_point_and_says_why() {
        String wrong = "The page cannot carry an injection, because it is only text.";

        assertThat(bot.point(NAMES, wrong, "").proposal().warning()).isEqualTo("A page is enough.");
        assertThat(bot.point(NAMES, wrong, "").said()).isFalse();
        assertThat(bot.point(NAMES, SAYS_NAMES, wrong).proposal().warning()).isEqualTo("A page is enough.");
    }

    @Test
    void nothing_is_proposed_for_what_was_said_aloud() {
        assertThat(bot.proposer.propose(QUESTION, new Given(null, null, 0, true, false)))
                .isEqualTo(Proposals.NONE);
    }

    @Test
    void the_follow_up_is_about_a_must_have_that_was_not_found_and_else_the_strong_one() {
        assertThat(followUp(SAYS_NAMES)).isEqualTo(ABOUT_EGRESS);
        assertThat(followUp(SAYS_EGRESS)).isEqualTo(ABOUT_NAMES);
        assertThat(followUp(SAYS_NAMES + " " + SAYS_EGRESS)).isEqualTo(STRONG);
    }

    private FollowUp followUp(String answer) {
        return FollowUpChoice.of(QUESTION, bot.points(answer, "")).orElseThrow();
    }

    @Test
    void a_must_have_that_is_missing_is_asked_for_before_one_that_is_unclear() {
        Points points = new Points(
                List.of(open(NAMES, Proposal.Verdict.UNCLEAR), open(EGRESS, Proposal.Verdict.NOT_FOUND)), false);

        assertThat(FollowUpChoice.of(QUESTION, points)).contains(ABOUT_EGRESS);
    }

    private static Point open(KeyPointId id, Proposal.Verdict verdict) {
        return new Point(
                WikiBot.point(id, "A claim.", true), new Proposal(verdict, null, false, null), Point.Mark.OPEN);
    }

    @Test
    void a_question_without_points_of_its_own_is_left_to_the_person() {
        Question own = Questions.of("own", Level.MID, "A1", Kind.CONCEPT, List.of());

        assertThat(bot.proposer.propose(own, "Any words.", "").points()).isNotEmpty();
        assertThat(bot.proposer.propose(blank(own), "Any words.", "")).isEqualTo(Proposals.NONE);
    }

    private static Question blank(Question question) {
        return new Question(
                question.id(),
                question.level(),
                question.area(),
                question.kind(),
                question.prompt(),
                null,
                "In short.",
                "In full.",
                List.of(PrivateQuestions.CONTENT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                1);
    }

    @Test
    void the_words_of_an_unrelated_answer_are_not_found() {
        assertThat(bot.points(SAYS_NOTHING, "").all()).noneMatch(Point::said);
    }
}
