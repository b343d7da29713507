package dev.careercli.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.WrongStatement;
import dev.careercli.event.State.Phrasing;
import dev.careercli.grading.Grader;
import dev.careercli.quiz.session.GradedProposer;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposer;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A question about a support bot that reads a wiki, sentences that say one of its points each, and what a grader makes of
 * them: by wording alone, which is enough to tell proposals apart.
 */
public final class WikiBot {
    private static final Grader GRADER = Grader.tier1();
    public static final KeyPointId NAMES = new KeyPointId("names");
    public static final KeyPointId EGRESS = new KeyPointId("egress");
    public static final KeyPointId LOGS = new KeyPointId("logs");
    public static final FollowUp ABOUT_EGRESS = new FollowUp(EGRESS, "What leaves?", "An allow list.", EGRESS);
    public static final FollowUp ABOUT_NAMES = new FollowUp(NAMES, "What is it called?", "By name.", NAMES);
    public static final FollowUp STRONG = new FollowUp(null, "And if it is slow?", "Then it waits.", null);
    public static final Question QUESTION = question();

    public static final String SAYS_NAMES = "This is indirect prompt injection, because a page carries the order.";
    public static final String SAYS_EGRESS = "Outgoing links and addresses are checked against an allow list.";
    public static final String SAYS_NOTHING = "You should rotate the database password.";

    /** What a person has taught; grows as tests go on. */
    public final List<Phrasing> taught = new ArrayList<>();

    public final Proposer proposer = new GradedProposer(() -> GRADER, question -> taught);

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
                List.of(),
                List.of(ABOUT_NAMES, ABOUT_EGRESS, STRONG),
                List.of(),
                "A mistake.",
                "knowledge",
                List.of(),
                List.of(),
                1);
    }

    public static KeyPoint point(KeyPointId id, String text, boolean must) {
        return new KeyPoint(id, text, null, must, List.of(), List.of());
    }

    public Points points(String answer, String followUp) {
        return Points.of(QUESTION, proposer.propose(QUESTION, new Given(answer, followUp, 0, true, false)));
    }

    public Point point(KeyPointId id, String answer, String followUp) {
        return points(answer, followUp).all().stream()
                .filter(p -> p.keyPoint().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Revealed revealed(String answer, String followUp) {
        Session session = Session.of(List.of(QUESTION), Set.of(), false);
        return new Revealed(session, new Given(answer, followUp, 0, true, false), points(answer, followUp));
    }
}
