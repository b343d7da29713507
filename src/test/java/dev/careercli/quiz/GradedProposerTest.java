package dev.careercli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.AreaId;
import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.WrongStatement;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State.Phrasing;
import dev.careercli.grading.Grader;
import dev.careercli.quiz.QuizState.Given;
import dev.careercli.quiz.QuizState.Revealed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What practice makes of the grader: by wording alone, which is enough to tell proposals apart. */
class GradedProposerTest {
    private static final Grader GRADER = Grader.tier1();
    private static final KeyPointId NAMES = new KeyPointId("names");
    private static final KeyPointId EGRESS = new KeyPointId("egress");
    private static final KeyPointId LOGS = new KeyPointId("logs");
    private static final FollowUp ABOUT_EGRESS = new FollowUp(EGRESS, "What leaves?", "An allow list.", EGRESS);
    private static final FollowUp ABOUT_NAMES = new FollowUp(NAMES, "What is it called?", "By name.", NAMES);
    private static final FollowUp STRONG = new FollowUp(null, "And if it is slow?", "Then it waits.", null);
    private static final Question QUESTION = question();

    private static final String SAYS_NAMES = "This is indirect prompt injection, because a page carries the order.";
    private static final String SAYS_EGRESS = "Outgoing links and addresses are checked against an allow list.";
    private static final String SAYS_NOTHING = "You should rotate the database password.";

    private final List<Phrasing> taught = new ArrayList<>();
    private final Proposer proposer = new GradedProposer(() -> GRADER, question -> taught);

    private static Question question() {
        return new Question(
                new QuestionId("wiki-bot"),
                Level.MID,
                new AreaId("A1"),
                Kind.SCENARIO,
                "A support bot answers from a wiki that any employee can edit. What do you change first?",
                null,
                "In short.",
                SAYS_NAMES + " " + SAYS_EGRESS,
                List.of(
                        point(NAMES, "It is indirect prompt injection, carried by the page.", true),
                        point(EGRESS, "Outgoing links and addresses are checked against an allow list.", true),
                        point(LOGS, "Logs record which page went into which reply.", false)),
                List.of(new WrongStatement(
                        "The page cannot carry an injection, because it is only text.", "A page is enough.", NAMES)),
                List.of(),
                List.of(ABOUT_NAMES, ABOUT_EGRESS, STRONG),
                List.of(),
                "A mistake.",
                "knowledge",
                List.of(),
                List.of(),
                1);
    }

    private static KeyPoint point(KeyPointId id, String text, boolean must) {
        return new KeyPoint(id, text, null, must, List.of(), List.of());
    }

    private Points points(String answer, String followUp) {
        return QuizEngine.propose(proposer, QUESTION, new Given(answer, followUp, 0, true, false));
    }

    private Point point(KeyPointId id, String answer, String followUp) {
        return points(answer, followUp).all().stream()
                .filter(p -> p.keyPoint().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_said_is_found_and_its_words_are_quoted() {
        Proposal proposal = point(NAMES, SAYS_NAMES, "").proposal();

        assertThat(proposal.verdict()).isEqualTo(Proposal.Verdict.FOUND);
        assertThat(proposal.quote()).startsWith("This is indirect prompt injection");
        assertThat(proposal.onFollowUp()).isFalse();
    }

    @Test
    void what_is_said_only_on_the_follow_up_counts_as_that() {
        Point point = point(EGRESS, SAYS_NAMES, SAYS_EGRESS);

        assertThat(point.saidOnFollowUp()).isTrue();
        assertThat(point.proposal().quote()).startsWith("Outgoing links");
        assertThat(point(NAMES, SAYS_NAMES, SAYS_EGRESS).saidOnFollowUp()).isFalse();
    }

    @Test
    void a_reply_of_a_few_words_that_makes_nothing_clearer_is_not_quoted_in_place_of_the_answer() {
        String vague = "I would look at the outgoing links of each reply.";
        Proposal few = point(EGRESS, vague, "Links are checked.").proposal();
        Proposal more =
                point(EGRESS, vague, "Outgoing links are checked in some way.").proposal();

        assertThat(few.verdict()).isEqualTo(Proposal.Verdict.UNCLEAR);
        assertThat(few.quote()).startsWith("I would look");
        assertThat(more.verdict()).isEqualTo(Proposal.Verdict.UNCLEAR);
        assertThat(more.quote()).startsWith("Outgoing links are checked");
    }

    @Test
    void what_was_said_unaided_stays_so_when_it_is_said_again() {
        assertThat(point(EGRESS, SAYS_EGRESS, SAYS_EGRESS).saidOnFollowUp()).isFalse();
    }

    @Test
    void the_offered_rating_follows_from_where_each_must_have_was_said() {
        assertThat(QuizEngine.offered(revealed(SAYS_NAMES + " " + SAYS_EGRESS, ""))
                        .word())
                .isEqualTo("good");
        assertThat(QuizEngine.offered(revealed(SAYS_NAMES, SAYS_EGRESS)).word()).isEqualTo("hard");
        assertThat(QuizEngine.offered(revealed(SAYS_NAMES, "")).word()).isEqualTo("again");
    }

    @Test
    void a_wrong_statement_speaks_against_its_point_and_says_why() {
        String wrong = "The page cannot carry an injection, because it is only text.";

        assertThat(point(NAMES, wrong, "").proposal().warning()).isEqualTo("A page is enough.");
        assertThat(point(NAMES, wrong, "").said()).isFalse();
        assertThat(point(NAMES, SAYS_NAMES, wrong).proposal().warning()).isEqualTo("A page is enough.");
    }

    @Test
    void nothing_is_proposed_for_what_was_said_aloud() {
        assertThat(QuizEngine.propose(proposer, QUESTION, new Given(null, null, 0, true, false))
                        .proposed())
                .isFalse();
    }

    @Test
    void the_follow_up_is_about_a_must_have_that_was_not_found_and_else_the_strong_one() {
        assertThat(followUp(SAYS_NAMES)).isEqualTo(ABOUT_EGRESS);
        assertThat(followUp(SAYS_EGRESS)).isEqualTo(ABOUT_NAMES);
        assertThat(followUp(SAYS_NAMES + " " + SAYS_EGRESS)).isEqualTo(STRONG);
    }

    private FollowUp followUp(String answer) {
        return QuizEngine.followUp(QUESTION, points(answer, "")).orElseThrow();
    }

    @Test
    void a_must_have_that_is_missing_is_asked_for_before_one_that_is_unclear() {
        Points points = new Points(
                List.of(open(NAMES, Proposal.Verdict.UNCLEAR), open(EGRESS, Proposal.Verdict.NOT_FOUND)), false);

        assertThat(QuizEngine.followUp(QUESTION, points)).contains(ABOUT_EGRESS);
    }

    private static Point open(KeyPointId id, Proposal.Verdict verdict) {
        return new Point(point(id, "A claim.", true), new Proposal(verdict, null, false, null), Point.Mark.OPEN);
    }

    @Test
    void a_question_without_points_of_its_own_is_left_to_the_person() {
        Question own = Questions.of("own", Level.MID, "A1", Kind.CONCEPT, List.of());

        assertThat(proposer.propose(own, "Any words.", "").points()).isNotEmpty();
        assertThat(proposer.propose(blank(own), "Any words.", "")).isEqualTo(Proposals.NONE);
    }

    private static Question blank(Question question) {
        KeyPoint placeholder = new KeyPoint(
                new KeyPointId("own-answer"),
                "It is what you would want to say next time.",
                null,
                false,
                List.of(),
                List.of());
        return new Question(
                question.id(),
                question.level(),
                question.area(),
                question.kind(),
                question.prompt(),
                null,
                "In short.",
                "In full.",
                List.of(placeholder),
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

    private Revealed revealed(String answer, String followUp) {
        Session session = Session.of(List.of(QUESTION), Set.of(), false);
        return new Revealed(session, new Given(answer, followUp, 0, true, false), points(answer, followUp));
    }

    private static Revealed toggled(Revealed revealed, String letters) {
        return new Revealed(
                revealed.session(), revealed.given(), revealed.points().toggled(letters));
    }

    @Test
    void a_point_marked_said_teaches_its_words_and_they_are_found_from_then_on() {
        String own = "Replies may only reach hosts that somebody wrote down.";
        Revealed revealed = revealed(own, "");
        assertThat(revealed.points().all().get(1).said()).isFalse();

        List<PhrasingLearned> learned = Teaching.learned(toggled(revealed, "b"));

        assertThat(learned).hasSize(1);
        assertThat(learned.get(0).keyPoint()).isEqualTo(EGRESS);
        assertThat(learned.get(0).counter()).isFalse();
        learn(learned);
        assertThat(point(EGRESS, own, "").proposal().verdict()).isEqualTo(Proposal.Verdict.FOUND);
        assertThat(point(LOGS, own, "").proposal().verdict()).isNotEqualTo(Proposal.Verdict.FOUND);
    }

    @Test
    void a_point_marked_not_said_teaches_that_its_words_only_look_like_it() {
        Revealed revealed = revealed(SAYS_EGRESS, "");

        List<PhrasingLearned> learned = Teaching.learned(toggled(revealed, "b"));

        assertThat(learned).extracting(PhrasingLearned::counter).containsExactly(true);
        learn(learned);
        // The point's own text still matches word for word; a longer answer shows the difference.
        assertThat(Teaching.lessons(taught))
                .isEqualTo(Map.of(
                        EGRESS,
                        new dev.careercli.grading.Lesson(
                                List.of(), List.of(learned.get(0).text()))));
    }

    private void learn(List<PhrasingLearned> learned) {
        learned.forEach(l -> taught.add(new Phrasing(l.keyPoint(), l.text(), l.counter())));
    }

    @Test
    void marks_that_agree_with_the_proposals_teach_nothing() {
        Revealed revealed = revealed(SAYS_NAMES, "");

        assertThat(Teaching.learned(revealed)).isEmpty();
        assertThat(Teaching.learned(toggled(revealed, "aa"))).isEmpty();
        assertThat(Teaching.learned(toggled(revealed, "bb"))).isEmpty();
    }

    @Test
    void words_that_show_another_point_and_a_word_or_two_teach_nothing() {
        assertThat(Teaching.learned(toggled(revealed(SAYS_NAMES, ""), "b"))).isEmpty();
        assertThat(Teaching.learned(toggled(revealed("Filter it.", ""), "b"))).isEmpty();
    }

    @Test
    void the_words_of_an_unrelated_answer_are_not_found() {
        assertThat(points(SAYS_NOTHING, "").all()).noneMatch(Point::said);
    }
}
