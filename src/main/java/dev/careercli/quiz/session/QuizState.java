package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands. A question is asked, answered, followed up at most once before anything is revealed,
 * revealed, confirmed and rated; each step is a state or the event that leads to the next.
 */
public sealed interface QuizState {
    Session session();

    /** The question stands on screen. */
    record Asked(Session session, int hints) implements QuizState {
        public Question question() {
            return session.current().question();
        }
    }

    /** Something was answered, and the interviewer asks on. */
    record FollowedUp(Session session, Given given, FollowUp followUp) implements QuizState {}

    /** The key points stand on screen, for the person to confirm and rate. */
    record Revealed(Session session, Given given, Points points) implements QuizState {
        public Question question() {
            return session.current().question();
        }

        /** Whether it came back after it was rated again, so that it is not rated a second time. */
        public boolean again() {
            return session.current().again();
        }
    }

    /** The session is over. */
    record Ended(Session session) implements QuizState {}

    /**
     * What the person gave.
     *
     * @param answer as typed; null when said aloud or not known
     * @param followUp the reply to the follow-up; null when there was none
     * @param millis from the question on screen to the answer
     * @param known false for "don't know"
     * @param hinted whether a hint was read
     * @param unkept whether an answer may have been typed whose words are gone, since they were not to be kept
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

        Given withFollowUp(String reply) {
            return new Given(answer, reply, millis, known, hinted, unkept);
        }

        Given withoutWords() {
            return new Given(null, null, millis, known, hinted, unkept || answer != null);
        }
    }
}
