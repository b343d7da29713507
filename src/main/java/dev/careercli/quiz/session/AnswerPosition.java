package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.ChoosingFollowUp;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Proposing;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position within one question, the same in practice and in a mock, as plain data that can be saved.
 *
 * @param hints how many hints of the question were read
 * @param given what was handed in; null while it is being answered
 * @param followUp the index of the follow-up on screen, from 0; null when none is
 * @param marks the person's marks of the points, in their order; empty before the points are shown
 */
public record AnswerPosition(
        int hints, @Nullable Given given, @Nullable Integer followUp, List<Mark> marks) {
    /** The question is on screen, and nothing has been done with it. */
    static final AnswerPosition START = new AnswerPosition(0, null, null, List.of());

    public AnswerPosition {
        marks = List.copyOf(marks);
    }

    static AnswerPosition of(QuizState state) {
        if (state instanceof Asked asked) {
            return new AnswerPosition(asked.hints(), null, null, List.of());
        } else if (state instanceof ChoosingFollowUp choosing) {
            return new AnswerPosition(0, choosing.given(), null, List.of());
        } else if (state instanceof FollowedUp followed) {
            int index = followed.question().followUps().indexOf(followed.followUp());
            return new AnswerPosition(0, followed.given(), index, List.of());
        } else if (state instanceof Proposing proposing) {
            return new AnswerPosition(0, proposing.given(), null, proposing.marks());
        } else if (state instanceof Revealed revealed) {
            List<Mark> marks = revealed.points().all().stream().map(Point::mark).toList();
            return new AnswerPosition(0, revealed.given(), null, marks);
        }
        return START;
    }

    /** Whether it holds words, or marks, that are not in the journal yet. */
    boolean holdsWords() {
        return given != null || marks.stream().anyMatch(m -> m != Mark.OPEN);
    }

    AnswerPosition withoutWords() {
        return new AnswerPosition(hints, given == null ? null : given.withoutWords(), followUp, marks);
    }

    /** The state to go on from, where this is the position within the session's first question. */
    QuizState reopen(Session session) {
        if (given == null) {
            int known = session.current().question().hints().size();
            return new Asked(session, Math.min(hints, known));
        }
        List<FollowUp> followUps = session.current().question().followUps();
        if (followUp != null && followUp >= 0 && followUp < followUps.size()) {
            return new FollowedUp(session, given, followUps.get(followUp));
        }
        Proposing proposing = new Proposing(session, given, marks);
        return given.isTyped() ? proposing : proposing.graded(Proposals.NONE);
    }
}
