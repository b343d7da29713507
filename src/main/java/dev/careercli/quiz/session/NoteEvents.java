package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;
import java.util.List;

/** Notes and flags: written at once, whether or not the answer is shown, and without moving the session on. */
final class NoteEvents {
    private NoteEvents() {}

    /** Empty for any other event. */
    static List<Effect> effects(Question question, QuizEvent event) {
        if (event instanceof QuizEvent.Noted noted) {
            return List.of(
                    new Effect.Append(new ReviewEvent.Noted(question.id(), noted.text())),
                    new Effect.ShowNotice(Effect.Notice.NOTED));
        } else if (event instanceof QuizEvent.Flagged flagged) {
            return List.of(
                    new Effect.Append(new ReviewEvent.Flagged(question.id(), flagged.reason())),
                    new Effect.ShowNotice(Effect.Notice.FLAGGED));
        }
        return List.of();
    }
}
