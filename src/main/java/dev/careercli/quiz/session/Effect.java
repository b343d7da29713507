package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import java.util.List;

/** What a step asks the world to do, in order. */
public sealed interface Effect {
    /** Put the current question on screen and ask for an answer. */
    record AskAnswer(Session session) implements Effect {}

    /** Put a question on screen again that was answered before the session broke off, with the answer. */
    record ShowGiven(Session session, QuizState.Given given) implements Effect {}

    record ShowHint(String hint, int number, int of) implements Effect {}

    /** There is no hint left, or nothing to take back, or the like. */
    record ShowNotice(Notice notice) implements Effect {}

    /** Ask on, and ask for a reply. */
    record AskFollowUp(FollowUp followUp) implements Effect {}

    /** Print the strong answer and the common mistake. */
    record ShowAnswer(Question question) implements Effect {}

    /**
     * Put the points on screen and ask for letters or a rating.
     *
     * @param changed the letters of the points that were just changed; empty when the points are new on screen
     */
    record AskPoints(QuizState.Revealed revealed, String changed) implements Effect {}

    /** Write an event to the journal before anything else happens. */
    record Append(ReviewEvent event) implements Effect {}

    /** Write what the marks of the review just written teach the grader, where answers are kept. */
    record Learn(List<ReviewEvent.PhrasingLearned> wordings) implements Effect {
        public Learn {
            wordings = List.copyOf(wordings);
        }
    }

    /** Take back the last review that this session wrote, and what it taught. */
    record TakeBack() implements Effect {}

    /** The session is over. */
    record Finish(Session session) implements Effect {}

    /** Small things to say. */
    enum Notice {
        NO_MORE_HINTS,
        NOTHING_TO_UNDO,
        NOTED,
        FLAGGED,
        BURIED,
        SUSPENDED,
        SKIPPED,
        NO_SUCH_POINT,
        NOT_IN_A_MOCK
    }
}
