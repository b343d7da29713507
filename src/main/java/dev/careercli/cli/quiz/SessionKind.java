package dev.careercli.cli.quiz;

import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.ResumePoint;
import dev.careercli.quiz.session.Transition;
import dev.careercli.render.Document;
import dev.careercli.view.quiz.QuizKeysView;
import java.util.List;
import java.util.Optional;

/**
 * Where practice and a mock differ for the runner: which engine steps, and how a question is drawn.
 *
 * @param <S> the state of the engine
 */
interface SessionKind<S> {
    Transition<S> step(S state, QuizEvent event);

    /** The step within the question on screen. */
    QuizState at(S state);

    /** Empty when the session is over. */
    Optional<? extends ResumePoint> position(S state);

    /** @param explained whether the keys are explained below it */
    Document question(S state, boolean explained);

    /** The question on screen and what was handed in to it. */
    List<Document> given(S state, Given given);

    /** What can be typed at a prompt. */
    Document keys(QuizKeysView.Prompt prompt);
}
