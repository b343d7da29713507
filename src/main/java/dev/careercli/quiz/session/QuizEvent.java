package dev.careercli.quiz.session;

import dev.careercli.schedule.Rating;
import org.jspecify.annotations.Nullable;

/** What happens in a session: what the person does, and what the grader says. */
public sealed interface QuizEvent {
    /** The session begins. */
    record Begun() implements QuizEvent {}

    /**
     * An answer was typed.
     *
     * @param millis from the question on screen to the answer
     */
    record Typed(String text, long millis) implements QuizEvent {}

    record SaidAloud(long millis) implements QuizEvent {}

    record DidNotKnow(long millis) implements QuizEvent {}

    /**
     * The follow-up was answered.
     *
     * @param text empty when there was nothing more to say
     */
    record Replied(String text) implements QuizEvent {}

    /** What the grader said, after {@link Effect.Grade}. */
    record Graded(Proposals proposals) implements QuizEvent {}

    /**
     * Marks were changed.
     *
     * @param letters of the points, such as {@code ac}
     * @param shown whether each press shows at once, so that a point goes round said, said on the follow-up and not said
     */
    record PointsChanged(String letters, boolean shown) implements QuizEvent {
        public PointsChanged(String letters) {
            this(letters, false);
        }
    }

    /**
     * The person answered whether they said an unclear point.
     *
     * @param index of the point, from 0
     * @param words those they confirmed or typed; null where there were none
     */
    record PointAnswered(int index, boolean said, @Nullable String words) implements QuizEvent {}

    /** Back to what was asked before. */
    record WentBack() implements QuizEvent {}

    /**
     * The marks stand, and the answer is rated.
     *
     * @param rating null to take the one that is offered
     */
    record Confirmed(@Nullable Rating rating) implements QuizEvent {}

    record HintAsked() implements QuizEvent {}

    record Skipped() implements QuizEvent {}

    record Buried() implements QuizEvent {}

    record Suspended() implements QuizEvent {}

    record Noted(String text) implements QuizEvent {}

    record Flagged(String reason) implements QuizEvent {}

    /**
     * Input ended in the middle of an answer or of a reply. Practice leaves what was typed as a draft; a mock takes it as
     * handed in, since its round cannot be asked again.
     *
     * @param text what was typed, not blank
     * @param millis from the question on screen to the end
     */
    record InputEnded(String text, long millis) implements QuizEvent {}

    record UndoAsked() implements QuizEvent {}

    record Left() implements QuizEvent {}
}
