package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.event.ReviewEvent;

/** What a person does beside answering: notes, flags, burials. Kept at once, whether or not the answer is shown. */
final class NoteEvents {
    private NoteEvents() {}

    /** An event that is no aside changes nothing. */
    static Transition step(QuizState state, Question question, QuizEvent event) {
        if (event instanceof QuizEvent.Noted noted) {
            return kept(state, new ReviewEvent.Noted(question.id(), noted.text()), Effect.Notice.NOTED);
        } else if (event instanceof QuizEvent.Flagged flagged) {
            return kept(state, new ReviewEvent.Flagged(question.id(), flagged.reason()), Effect.Notice.FLAGGED);
        } else if (event instanceof QuizEvent.Buried) {
            return putAway(state, new ReviewEvent.Buried(question.id()), Effect.Notice.BURIED);
        } else if (event instanceof QuizEvent.Suspended) {
            return putAway(state, new ReviewEvent.Suspended(question.id()), Effect.Notice.SUSPENDED);
        }
        return Transition.of(state);
    }

    private static Transition kept(QuizState state, ReviewEvent event, Effect.Notice notice) {
        return Transition.of(state, new Effect.Append(event), new Effect.ShowNotice(notice));
    }

    private static Transition putAway(QuizState state, ReviewEvent event, Effect.Notice notice) {
        return Transition.onward(state.session().without(), new Effect.Append(event), new Effect.ShowNotice(notice));
    }
}
