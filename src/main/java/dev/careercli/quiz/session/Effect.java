package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;

/** What a step of a practice session or of a mock asks its runner to do, in order. */
public sealed interface Effect {
    /** Does what an effect asks for; a new effect does not compile until every handler has a method for it. */
    interface Handler<R> {
        R askAnswer(AskAnswer effect);

        R askFollowUp(AskFollowUp effect);

        R askPoints(AskPoints effect);

        R grade(Grade effect);

        R showGiven(ShowGiven effect);

        R showHandedIn(ShowHandedIn effect);

        R showHint(ShowHint effect);

        R showAnswer(ShowAnswer effect);

        R showNotice(ShowNotice effect);

        R beginWalk(BeginWalk effect);

        R append(Append effect);

        R learn(Learn effect);

        R takeBack(TakeBack effect);
    }

    <R> R accept(Handler<R> handler);

    /** Put the current question on screen and ask for an answer. */
    record AskAnswer(Question question) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.askAnswer(this);
        }
    }

    /** Put the follow-up on screen and ask for a reply. */
    record AskFollowUp(FollowUp followUp) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.askFollowUp(this);
        }
    }

    /**
     * Put the points on screen and ask for letters or a rating.
     *
     * @param changed the letters of the points that were just changed; empty when the points are new on screen
     */
    record AskPoints(Revealed revealed, String changed) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.askPoints(this);
        }
    }

    /** Compare a typed answer with the points of its question; answered by {@link QuizEvent.Graded}. */
    record Grade(Question question, Given given) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.grade(this);
        }
    }

    /** Put the question and what was handed in to it on screen again, after the session was cut off. */
    record ShowGiven(Question question, Given given) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.showGiven(this);
        }
    }

    /** Put an answer of a mock on screen before its points: the question, what was handed in, the strong answer. */
    record ShowHandedIn(MockRun run, Revealed revealed) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.showHandedIn(this);
        }
    }

    record ShowHint(String hint, int number, int of) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.showHint(this);
        }
    }

    /** Print the strong answer and the common mistake. */
    record ShowAnswer(Question question) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.showAnswer(this);
        }
    }

    /** Print a short message, such as that there is no hint left. */
    record ShowNotice(Notice notice) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.showNotice(this);
        }
    }

    /** The questions of a mock are over; its answers are checked one by one from here on. */
    record BeginWalk(MockRun run) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.beginWalk(this);
        }
    }

    /** Write an event to the journal before anything else happens. */
    record Append(ReviewEvent event) implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.append(this);
        }
    }

    /** Write the phrasings that the marks of the answer just written teach the grader, where answers are kept. */
    record Learn(List<ReviewEvent.PhrasingLearned> phrasings) implements Effect {
        public Learn {
            phrasings = List.copyOf(phrasings);
        }

        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.learn(this);
        }
    }

    /** Take back the last rated answer that this session wrote, and the phrasings learned from it. */
    record TakeBack() implements Effect {
        @Override
        public <R> R accept(Handler<R> handler) {
            return handler.takeBack(this);
        }
    }

    /** Short messages. */
    enum Notice {
        NO_MORE_HINTS,
        NOTHING_TO_UNDO,
        NOTED,
        FLAGGED,
        BURIED,
        SUSPENDED,
        SKIPPED,
        NO_SUCH_POINT,
        HINT_TOO_LATE,
        SKIPPED_IN_A_MOCK,
        CHECK_CANNOT_BE_SKIPPED,
        NOT_IN_A_MOCK
    }
}
