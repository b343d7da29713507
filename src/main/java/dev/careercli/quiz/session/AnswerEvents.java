package dev.careercli.quiz.session;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the event of an answer, words included. Whether the words may be written is for the writer of the journal to
 * decide.
 */
final class AnswerEvents {
    /** Stored beside every answer, so that answers scheduled by a later algorithm can be distinguished. */
    private static final String ALGORITHM = "fsrs-6";

    private static final String PARAMETERS = "default";

    private AnswerEvents() {}

    /** A rated answer of practice. */
    static Answered rated(Revealed revealed, Rating rating) {
        boolean typed = revealed.given().answer() != null || revealed.given().unkept();
        Mode mode = revealed.session().extra() ? Mode.EXTRA : typed ? Mode.TYPED : Mode.ALOUD;
        return event(revealed, mode, rating.value(), null);
    }

    /** An answer to a question that came back in the session it was rated in; it is not rated again. */
    static Answered unrated(Revealed revealed) {
        return event(revealed, Mode.EXTRA, null, null);
    }

    /** An answer handed in to a mock, whose points are not checked yet. */
    static Answered handedIn(Question question, Given given, String round) {
        List<KeyPointId> all = question.keyPoints().stream().map(KeyPoint::id).toList();
        // Without words, all points missed is the only sign of "don't know", as opposed to an answer said aloud.
        Marks marks = given.known() ? Marks.NONE : new Marks(List.of(), List.of(), all);
        return event(question, given, marks, Mode.MOCK, null, round);
    }

    /** An answer of a mock whose points were confirmed. */
    static Answered checked(Revealed revealed, Rating rating, String round) {
        return event(revealed, Mode.MOCK, rating.value(), round);
    }

    private static Answered event(Revealed revealed, Mode mode, @Nullable Integer rating, @Nullable String round) {
        Points points = revealed.points();
        Marks marks = new Marks(points.said(), points.saidOnFollowUp(), points.missed());
        return event(revealed.question(), revealed.given(), marks, mode, rating, round);
    }

    private static Answered event(
            Question question, Given given, Marks marks, Mode mode, @Nullable Integer rating, @Nullable String round) {
        return new Answered(
                question.id(),
                question.revision(),
                mode,
                rating,
                marks,
                given.answer(),
                given.followUp(),
                given.millis(),
                ALGORITHM,
                PARAMETERS,
                given.hinted(),
                round);
    }
}
