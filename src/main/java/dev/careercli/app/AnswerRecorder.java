package dev.careercli.app;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.quiz.session.MockEngine;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizEngine;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the event that is kept of an answer; the words themselves only where the person lets them be kept. */
public final class AnswerRecorder implements QuizEngine.Recorder, MockEngine.Recorder {
    /** Names the scheduler and its parameters beside every answer, so that a later one can tell them apart. */
    private static final String ALGORITHM = "fsrs-6";

    private static final String PARAMETERS = "default";
    private final JournalState diary;

    public AnswerRecorder(JournalState diary) {
        this.diary = diary;
    }

    @Override
    public ReviewEvent.Answered record(Revealed revealed, Rating rating, boolean extra) {
        boolean typed = revealed.given().answer() != null || revealed.given().unkept();
        Mode mode = extra ? Mode.EXTRA : typed ? Mode.TYPED : Mode.ALOUD;
        return event(revealed, mode, rating.value(), null);
    }

    @Override
    public ReviewEvent.Answered recordUnrated(Revealed revealed) {
        return event(revealed, Mode.EXTRA, null, null);
    }

    @Override
    public ReviewEvent.Answered handedIn(Question question, Given given, String round) {
        List<KeyPointId> all = question.keyPoints().stream().map(KeyPoint::id).toList();
        // Without an answer nothing else would tell "don't know" from an answer said aloud.
        Marks marks = given.known() ? Marks.NONE : new Marks(List.of(), List.of(), all);
        return event(question, given, marks, Mode.MOCK, null, round);
    }

    @Override
    public ReviewEvent.Answered checked(Revealed revealed, Rating rating, String round) {
        return event(revealed, Mode.MOCK, rating.value(), round);
    }

    private ReviewEvent.Answered event(Revealed revealed, Mode mode, @Nullable Integer rating, @Nullable String round) {
        Points points = revealed.points();
        Marks marks = new Marks(points.said(), points.saidOnFollowUp(), points.missed());
        return event(revealed.question(), revealed.given(), marks, mode, rating, round);
    }

    private ReviewEvent.Answered event(
            Question question, Given given, Marks marks, Mode mode, @Nullable Integer rating, @Nullable String round) {
        boolean keep = diary.settings().keepsAnswers();
        return new ReviewEvent.Answered(
                question.id(),
                question.revision(),
                mode,
                rating,
                marks,
                keep ? given.answer() : null,
                keep ? given.followUp() : null,
                given.millis(),
                ALGORITHM,
                PARAMETERS,
                given.hinted(),
                round);
    }
}
