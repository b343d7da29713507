package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands. A question is asked, answered, followed up at most once before anything is revealed,
 * revealed, confirmed and rated; each step is a state or the event that leads to the next.
 */
public sealed interface QuizState {
    Session session();

    /** The question on screen; there is none once the session has ended. */
    default Question question() {
        return session().current().question();
    }

    /** The question is on screen, with this many of its hints read. */
    record Asked(Session session, int hints) implements QuizState {}

    /** A typed answer is being graded, to choose the follow-up. */
    record ChoosingFollowUp(Session session, Given given) implements QuizState {}

    /** Something was answered, and a follow-up is on screen. */
    record FollowedUp(Session session, Given given, FollowUp followUp) implements QuizState {}

    /**
     * The whole answer is being graded, to propose its points.
     *
     * @param marks the person's marks from before the session was cut off; empty when there are none
     */
    record Proposing(Session session, Given given, List<Point.Mark> marks) implements QuizState {
        public Proposing {
            marks = List.copyOf(marks);
        }

        Revealed graded(Proposals proposals) {
            return new Revealed(session, given, Points.of(question(), proposals).marked(marks));
        }
    }

    /** The key points are on screen, for the person to confirm and rate. */
    record Revealed(Session session, Given given, Points points) implements QuizState {
        /** Whether it came back after it was rated again, so that it is not rated a second time. */
        public boolean again() {
            return session.current().again();
        }

        /** The state after an event that changes points; empty where it names none. */
        Optional<Revealed> changed(QuizEvent event) {
            if (event instanceof QuizEvent.PointsChanged changed && points.accepts(changed.letters())) {
                return Optional.of(new Revealed(
                        session,
                        given,
                        changed.shown() ? points.turned(changed.letters()) : points.toggled(changed.letters())));
            } else if (event instanceof QuizEvent.PointAnswered answered) {
                return Optional.of(new Revealed(
                        session, given, points.answered(answered.index(), answered.said(), answered.words())));
            }
            return Optional.empty();
        }
    }

    /** The session is over. */
    record Ended(Session session) implements QuizState {}

    /**
     * What the person handed in.
     *
     * @param answer as typed; null when said aloud or not known
     * @param followUp the reply to the follow-up; null when there was none
     * @param millis from the question on screen to the answer
     * @param known false for "don't know"
     * @param hinted whether a hint was read
     * @param unkept whether an answer may have been typed whose words were not stored, by the person's setting
     */
    record Given(
            @Nullable String answer,
            @Nullable String followUp,
            long millis,
            boolean known,
            boolean hinted,
            boolean unkept) {
        public Given(@Nullable String answer, @Nullable String followUp, long millis, boolean known, boolean hinted) {
            this(answer, followUp, millis, known, hinted, false);
        }

        /** Whether there is anything to grade. */
        public boolean isTyped() {
            return answer != null && !answer.isBlank();
        }

        Given withFollowUp(String reply) {
            return new Given(answer, reply, millis, known, hinted, unkept);
        }

        Given withoutWords() {
            return new Given(null, null, millis, known, hinted, unkept || answer != null);
        }
    }
}
